package amur.chart;

import amur.trade.Event;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the lane that says most of the events in the room there is. Words stand beside the flags;
/// or the flags carry numbers, explained line by line; or dates alone. In the smallest pictures
/// bare numbers are left, explained by the description.
///
/// @param inset from the left of the plot to the start of time
/// @param plot how wide that is
/// @param width of the words above it
record EventLayout(
        Look look, Events events, Timeline time, double inset, double plot, double width) {

    private static final int MOST_ROWS = 4;

    /// @param most height it may take
    EventLane lane(double most) {
        if (events.all().isEmpty()) {
            return EventLane.none(look);
        }
        var named = flags(event -> event.when() + " · " + event.words());
        var numbered = flags(event -> "");
        var dated = flags(Event::when);
        return Stream.of(
                        lane(named, false),
                        lane(numbered, true),
                        lane(dated, false),
                        lane(numbered, false))
                .flatMap(Optional::stream)
                .filter(lane -> lane.height() <= most)
                .findFirst()
                .orElseGet(() -> overlapping(numbered));
    }

    /// @param words beside each flag, or none for its number
    private List<EventFlag> flags(Function<Event, String> words) {
        var perMonth = (plot - inset) / (time.end() - time.start());
        return IntStream.range(0, events.all().size())
                .mapToObj(
                        i -> {
                            var event = events.all().get(i);
                            var x = inset + (Timeline.index(event) - time.start()) * perMonth;
                            return EventFlag.of(look, event, i + 1, x, words.apply(event), plot);
                        })
                .toList();
    }

    /// Empty if the flags do not find their places.
    private Optional<EventLane> lane(List<EventFlag> flags, boolean explained) {
        var boxes = flags.stream().map(EventFlag::box);
        var heading = Lettering.width(events.heading(), EventLane.headingFont(look));
        var title = new Stagger.Box(0, heading + look.gap(8), Double.NaN);
        var all = explained ? boxes.toList() : Stream.concat(Stream.of(title), boxes).toList();
        return flags.stream().allMatch(flag -> flag.from() >= 0)
                ? Stagger.rows(all, MOST_ROWS)
                        .map(rows -> rows.subList(all.size() - flags.size(), rows.size()))
                        .map(rows -> lane(flags, rows, explained))
                : Optional.empty();
    }

    private EventLane lane(List<EventFlag> flags, List<Integer> rows, boolean explained) {
        return new EventLane(look, events.heading(), flags, rows, explained, width);
    }

    /// In one row beneath the heading, whatever lies over what.
    private EventLane overlapping(List<EventFlag> flags) {
        return lane(flags, flags.stream().map(flag -> 1).toList(), false);
    }
}
