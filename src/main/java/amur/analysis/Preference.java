package amur.analysis;

import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Preferred;
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
/// the order is: an amount before a withheld one; revised, reported, approximate, estimated; whom
/// the registry declares for the series; more digits stated; the better grade of the source; the
/// later publication; the source's id, so that the choice never depends on the order of rows. Of
/// figures that say the same as the first, only more exactly, the most exact speaks.
public final class Preference {

    private static final Comparator<Series> CATALOGUE =
            Comparator.comparing((Series s) -> s.key().reporter().code())
                    .thenComparing(s -> s.key().partner().code())
                    .thenComparing(s -> s.key().flow())
                    .thenComparing(s -> s.key().commodity())
                    .thenComparing(s -> s.key().measure())
                    .thenComparing(Series::unit);

    private static final Comparator<Recorded> EXACTNESS =
            Comparator.comparing(r -> digits(r.observation()));

    private final Comparator<Recorded> order;
    private final List<Preferred> declared;

    /// @param sources looks a source up by its id; an unknown one ranks last
    /// @param declared whose figures speak for which series, the strongest first
    public Preference(Function<String, Optional<Source>> sources, List<Preferred> declared) {
        this.declared = declared;
        Function<Recorded, Optional<Source>> source =
                recorded -> sources.apply(recorded.observation().citation().source());
        this.order =
                Comparator.comparing(Preference::doubtful)
                        .thenComparing(r -> r.observation().amount().isEmpty())
                        .thenComparing(r -> firmness(r.observation().status()))
                        .thenComparing(r -> rank(r, source.apply(r)))
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
        var first = ranked.getFirst();
        if (doubtful(first)) {
            return Optional.empty();
        }
        var speaking = ranked.stream().filter(r -> agrees(first, r)).max(EXACTNESS).orElse(first);
        var others = ranked.stream().filter(r -> r != speaking).toList();
        return Optional.of(Point.of(speaking, others));
    }

    /// Whether a figure says the same as the preferred one, as firmly, only more exactly: 107.02
    /// after 107.
    private static boolean agrees(Recorded first, Recorded other) {
        var one = first.observation();
        var two = other.observation();
        return other == first
                || !doubtful(other)
                        && firmness(one.status()) == firmness(two.status())
                        && digits(two) > digits(one)
                        && Disagreement.agree(
                                one.amount().orElseThrow(), two.amount().orElseThrow());
    }

    /// The place of the first declaration that names the source for that series.
    private int rank(Recorded recorded, Optional<Source> source) {
        for (var i = 0; i < declared.size() && source.isPresent(); i++) {
            if (declared.get(i).covers(recorded.observation().key())
                    && source.get().saysFor(declared.get(i).origin())) {
                return i;
            }
        }
        return declared.size();
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
