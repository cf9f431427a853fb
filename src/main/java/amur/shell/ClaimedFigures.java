package amur.shell;

import amur.trade.Claimed;
import java.time.Instant;
import java.util.Optional;

/// What claims state, for the charts into which they are drawn; from whichever package keeps them.
public interface ClaimedFigures {

    /// @param id of a claim
    /// @return empty if there is no such claim at that moment, or none that can be drawn
    Optional<Claimed> of(String id, Instant known, Formats formats);
}
