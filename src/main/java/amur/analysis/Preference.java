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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    private final Comparator<Recorded> order;

    /// @param sources looks a source up by its id; an unknown one ranks last
    public Preference(Function<String, Optional<Source>> sources) {
        Function<Recorded, Optional<Source>> source =
                recorded -> sources.apply(recorded.observation().citation().source());
        this.order =
                Comparator.comparing((Recorded r) -> r.observation().amount().isEmpty())
                        .thenComparing(r -> firmness(r.observation().status()))
                        .thenComparing(r -> digits(r.observation()), Comparator.reverseOrder())
                        .thenComparing(r -> source.apply(r).map(Source::grade).orElse("Z"))
                        .thenComparing(
                                r -> source.apply(r).map(Source::published).orElse(""),
                                Comparator.reverseOrder())
                        .thenComparing(r -> r.observation().citation().source());
    }

    /// @return one series a key and unit, in order of key, each cell with the source that speaks
    ///     for it
    public List<Series> choose(List<Recorded> found) {
        var series = new LinkedHashMap<Line, Map<Period, List<Recorded>>>();
        for (var recorded : found) {
            var said = recorded.observation();
            if (said.citation().caveat().isEmpty()) {
                series.computeIfAbsent(new Line(said.key(), said.unit()), line -> new TreeMap<>())
                        .computeIfAbsent(said.period(), period -> new ArrayList<>())
                        .add(recorded);
            }
        }
        return series.entrySet().stream().map(e -> series(e.getKey(), e.getValue())).toList();
    }

    private record Line(SeriesKey key, Unit unit) {}

    private Series series(Line line, Map<Period, List<Recorded>> cells) {
        return new Series(
                line.key(), line.unit(), cells.values().stream().map(this::point).toList());
    }

    private Point point(List<Recorded> cell) {
        var ranked = cell.stream().sorted(order).toList();
        return Point.of(ranked.getFirst(), ranked.subList(1, ranked.size()));
    }

    private static int firmness(Status status) {
        return switch (status) {
            case REVISED -> 0;
            case REPORTED -> 1;
            case APPROXIMATE -> 2;
            case ESTIMATED -> 3;
            case WITHHELD -> 4;
        };
    }

    /// How many digits are stated: zeros at the end say nothing, 35000000000 has two.
    private static int digits(Observation said) {
        return said.amount()
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::precision)
                .orElse(0);
    }
}
