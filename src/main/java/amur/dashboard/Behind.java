package amur.dashboard;

import amur.analysis.Conversions;
import amur.shell.Formats;
import amur.store.Observations;
import amur.trade.Observation;
import amur.trade.Point;
import amur.trade.Recorded;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that stands behind one mark of a chart.
///
/// @param basis the observations it was made of, by series
/// @param factors by what each series was converted, where it was
/// @param others what other sources say for the same cells
/// @param earlier what was recorded for the cells of the basis before, and does not speak any more
public record Behind(
        Series series,
        Point point,
        Map<Rows, List<Recorded>> basis,
        List<String> factors,
        List<Recorded> others,
        List<Recorded> earlier) {

    /// A published series: what is counted, in what.
    public record Rows(SeriesKey key, Unit unit) {

        public String name(Formats formats) {
            return formats.series(key) + ", " + formats.unit(unit);
        }
    }

    /// @param known what was recorded later stays out
    static Behind of(
            Series series,
            Point point,
            Observations observations,
            Conversions conversions,
            Instant known) {
        var basis = new LinkedHashMap<Rows, List<Recorded>>();
        for (var recorded : point.basis()) {
            var said = recorded.observation();
            basis.computeIfAbsent(new Rows(said.key(), said.unit()), r -> new ArrayList<>())
                    .add(recorded);
        }
        var earlier =
                point.basis().stream()
                        .map(Recorded::observation)
                        .map(Observation::cell)
                        .distinct()
                        .flatMap(cell -> observations.history(cell).stream())
                        .filter(old -> !old.release().recorded().isAfter(known))
                        .filter(old -> superseded(old, point.basis()))
                        .toList();
        return new Behind(
                series, point, basis, factors(series, basis, conversions), point.others(), earlier);
    }

    private static List<String> factors(
            Series series, Map<Rows, List<Recorded>> basis, Conversions conversions) {
        return basis.entrySet().stream()
                .flatMap(
                        rows ->
                                target(series.unit(), rows.getKey().unit())
                                        .flatMap(to -> conversions.note(to, published(rows)))
                                        .stream())
                .distinct()
                .toList();
    }

    /// Into what a published unit was converted on the way to the answer: a price by the barrel is
    /// made of dollars and barrels.
    private static Optional<Unit> target(Unit answer, Unit published) {
        if (published.dimension() == answer.dimension()) {
            return Optional.of(answer);
        }
        if (published.dimension() == Unit.Dimension.MONEY) {
            return Optional.of(answer.dimension() == Unit.Dimension.PRICE ? Unit.USD : published);
        }
        return switch (answer) {
            case USD_PER_TONNE -> Optional.of(Unit.TONNE);
            case USD_PER_BARREL -> Optional.of(Unit.BARREL);
            case USD_PER_1000_CUBIC_METRES -> Optional.of(Unit.CUBIC_METRE);
            default ->
                    answer.dimension().additive() && published.dimension().additive()
                            ? Optional.of(answer)
                            : Optional.empty();
        };
    }

    private static Series published(Map.Entry<Rows, List<Recorded>> rows) {
        var points = rows.getValue().stream().map(r -> Point.of(r, List.of())).toList();
        return new Series(rows.getKey().key(), rows.getKey().unit(), points);
    }

    /// Whether a source that speaks has said something else of the same cell before.
    private static boolean superseded(Recorded old, List<Recorded> basis) {
        return basis.stream()
                .anyMatch(
                        now ->
                                source(now).equals(source(old))
                                        && now.observation()
                                                .period()
                                                .equals(old.observation().period())
                                        && now.release().id() != old.release().id());
    }

    private static String source(Recorded recorded) {
        return recorded.observation().citation().source();
    }
}
