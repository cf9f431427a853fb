package amur.chart;

import amur.trade.Dataset;
import amur.trade.Period;
import amur.trade.Point;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// What flows from which series into which period. Amounts of zero or less do not flow.
final class Flows {

    /// So much of a series in a period.
    record Flow(Track track, Point point) {

        double amount() {
            return point.amount().orElseThrow().doubleValue();
        }

        Period period() {
            return point.period();
        }
    }

    private final List<Flow> all;

    Flows(Dataset data, List<Track> tracks) {
        this.all =
                tracks.stream()
                        .flatMap(
                                track ->
                                        data.series().get(track.index()).points().stream()
                                                .filter(Flows::flows)
                                                .map(point -> new Flow(track, point)))
                        .toList();
    }

    private static boolean flows(Point point) {
        return point.amount().map(amount -> amount.signum() > 0).orElse(false);
    }

    List<Flow> all() {
        return all;
    }

    /// The series with the most first.
    List<Track> tracks() {
        return all.stream()
                .map(Flow::track)
                .distinct()
                .sorted(Comparator.comparing((Track t) -> sum(f -> f.track == t)).reversed())
                .toList();
    }

    List<Period> periods() {
        return all.stream().map(Flow::period).distinct().sorted().toList();
    }

    BigDecimal sum(Predicate<Flow> which) {
        return all.stream()
                .filter(which)
                .map(flow -> flow.point.amount().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Whether a series flows into every period there is, or a period gets something of every
    // series.
    boolean whole(Predicate<Flow> which) {
        var here = all.stream().filter(which).toList();
        var tracks = here.stream().map(Flow::track).distinct().count();
        var periods = here.stream().map(Flow::period).distinct().count();
        return tracks == tracks().size() || periods == periods().size();
    }

    boolean soft(Predicate<Flow> which) {
        return all.stream().filter(which).anyMatch(flow -> Mark.soft(flow.point.status()));
    }
}
