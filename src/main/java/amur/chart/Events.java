package amur.chart;

import amur.trade.Event;
import java.util.List;

/// What was announced while the marks were measured: shown on the same time axis, and clearly no
/// marks.
///
/// @param heading what all of them are
/// @param spoken all of them in words, for those who do not see the picture
public record Events(String heading, String spoken, List<Event> all) {

    public static final Events NONE = new Events("", "", List.of());

    public Events {
        heading = ChartText.clean(heading);
        spoken = ChartText.clean(spoken);
        all = all.stream().map(Events::clean).toList();
    }

    private static Event clean(Event event) {
        return new Event(
                event.date(),
                ChartText.clean(event.when()),
                ChartText.clean(event.words()),
                ChartText.clean(event.source()),
                event.address());
    }

    Events within(Timeline time) {
        return new Events(heading, spoken, all.stream().filter(time::has).toList());
    }
}
