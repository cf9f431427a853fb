package amur.analysis;

import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Recorded;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Source;
import amur.trade.Status;
import amur.trade.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Which source speaks for a cell when several do. The others stay with the point, in `others`.
///
/// A figure with a caveat never speaks: it counts another scope or is probably wrong. Of the rest
/// the order is: an amount before a withheld one; revised, reported, approximate, estimated; more
/// digits stated; the better grade of the source; the later publication; the source's id, so that
/// the choice never depends on the order of rows.
public final class Preference {

    private static final Comparator<Series> CATALOGUE =
            Comparator.comparing((Series s) -> s.key().reporter().code())
                    .thenComparing(s -> s.key().partner().code())
                    .thenComparing(s -> s.key().flow())
                    .thenComparing(s -> s.key().commodity())
                    .thenComparing(s -> s.key().measure())
                    .thenComparing(Series::unit);

    private final Comparator<Recorded> order;

    /// @param sources looks a source up by its id; an unknown one ranks last
    public Preference(Function<String, Optional<Source>> sources) {
        Function<Recorded, Optional<Source>> source =
                recorded -> sources.apply(recorded.observation().citation().source());
        this.order =
                Comparator.comparing(Preference::doubtful)
                        .thenComparing(r -> r.observation().amount().isEmpty())
                        .thenComparing(r -> firmness(r.observation().status()))
                        .thenComparing(r -> digits(r.observation()), Comparator.reverseOrder())
                        .thenComparing(r -> source.apply(r).map(Source::grade).orElse("Z"))
                        .thenComparing(
                                r -> source.apply(r).map(Source::published).orElse(""),
                                Comparator.reverseOrder())
                        .thenComparing(r -> r.observation().citation().source());
    }

    /// A cell in which every figure has a caveat is left out; `doubted` gives its figures.
    ///
    /// @return one series a key and published unit, in order of reporter, partner, flow, commodity,
    ///     measure and unit; each cell with the source that speaks for it
    public List<Series> choose(List<Recorded> found) {
        return lines(found).entrySet().stream()
                .map(line -> series(line.getKey(), line.getValue()))
                .filter(series -> !series.points().isEmpty())
                .sorted(CATALOGUE)
                .toList();
    }

    /// The figures of the cells for which nobody speaks, because each figure has a caveat: worth
    /// showing with that caveat, never worth adding up.
    public List<Recorded> doubted(List<Recorded> found) {
        return lines(found).values().stream()
                .flatMap(cells -> cells.values().stream())
                .filter(cell -> cell.stream().allMatch(Preference::doubtful))
                .flatMap(cell -> cell.stream().sorted(order))
                .sorted(Comparator.comparing(r -> r.observation().period()))
                .toList();
    }

    private record Line(SeriesKey key, Unit unit) {}

    private static Map<Line, Map<Period, List<Recorded>>> lines(List<Recorded> found) {
        var lines = new HashMap<Line, Map<Period, List<Recorded>>>();
        for (var recorded : found) {
            var said = recorded.observation();
            lines.computeIfAbsent(new Line(said.key(), said.unit()), line -> new TreeMap<>())
                    .computeIfAbsent(said.period(), period -> new ArrayList<>())
                    .add(recorded);
        }
        return lines;
    }

    private Series series(Line line, Map<Period, List<Recorded>> cells) {
        var points = cells.values().stream().flatMap(cell -> point(cell).stream()).toList();
        return new Series(line.key(), line.unit(), points);
    }

    private Optional<Point> point(List<Recorded> cell) {
        var ranked = cell.stream().sorted(order).toList();
        return Optional.of(ranked.getFirst())
                .filter(first -> !doubtful(first))
                .map(first -> Point.of(first, ranked.subList(1, ranked.size())));
    }

    static boolean doubtful(Recorded recorded) {
        return !recorded.observation().citation().caveat().isEmpty();
    }

    private static int firmness(Status status) {
        return switch (status) {
            case REVISED -> 0;
            case REPORTED -> 1;
            case APPROXIMATE -> 2;
            case DERIVED, ESTIMATED -> 3;
            case WITHHELD -> 4;
        };
    }

    private static int digits(Observation said) {
        return said.amount().map(Disagreement::digits).orElse(0);
    }
}
