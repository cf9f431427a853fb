package amur.shell;

import amur.trade.Event;
import amur.trade.SeriesKey;
import java.time.Instant;
import java.util.List;

/// What was announced about a trade, offered by whichever package knows of it. A chart shows it on
/// its time axis without knowing whom it asks.
public interface Announcements {

    /// Those about the trade or a part of it, the earliest first.
    ///
    /// @param trade its measure does not matter
    /// @param known as known at that moment
    /// @param formats of the language in which it is told
    List<Event> on(SeriesKey trade, Instant known, Formats formats);
}
