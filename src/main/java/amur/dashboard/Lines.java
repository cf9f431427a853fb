package amur.dashboard;

import amur.analysis.Conversions;
import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Brings the chosen series of one measure into one unit, one series a commodity.
///
/// @param unit of all series
/// @param series in the order of commodities
/// @param leftOut series that have no way into the unit; they are named, not dropped in silence
/// @param converted series that were converted, as they were before
record Lines(Unit unit, List<Series> series, List<Series> leftOut, List<Series> converted) {

    /// @param held series of one measure and one partner, each in its published unit
    /// @param wanted the unit asked for; else the one most figures are published in
    static Lines in(
            Optional<Unit> wanted, List<Series> held, Measure measure, Conversions conversions) {
        var unit = wanted.orElseGet(() -> usual(held, measure));
        var series = new ArrayList<Series>();
        var leftOut = new ArrayList<Series>();
        var converted = new ArrayList<Series>();
        for (var alternatives : byKey(held)) {
            var fitting = fitting(wanted, alternatives, unit);
            var own = fitting.stream().filter(s -> s.unit() == unit).findFirst();
            var other = longest(fitting, unit, conversions);
            if (own.isEmpty() && other.isEmpty()) {
                leftOut.addAll(alternatives);
            } else {
                series.add(joined(own, other.map(s -> conversions.to(unit, s))));
                other.map(s -> lacking(own, s))
                        .filter(s -> !s.points().isEmpty())
                        .ifPresent(converted::add);
            }
        }
        return new Lines(unit, series, leftOut, converted);
    }

    /// Without a unit asked for nothing is turned into another kind of amount: tonnes of oil do
    /// not become cubic metres because gas is beside them.
    private static List<Series> fitting(
            Optional<Unit> wanted, List<Series> alternatives, Unit unit) {
        return alternatives.stream()
                .filter(s -> wanted.isPresent() || s.unit().dimension() == unit.dimension())
                .toList();
    }

    private static Unit usual(List<Series> held, Measure measure) {
        return held.stream()
                .collect(
                        Collectors.groupingBy(
                                Series::unit, Collectors.summingInt(s -> s.points().size())))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<Unit, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(
                        measure == Measure.QUANTITY
                                ? Unit.TONNE
                                : measure == Measure.VALUE ? Unit.USD : Unit.PERCENT);
    }

    private static List<List<Series>> byKey(List<Series> held) {
        var keys = new LinkedHashSet<>(held.stream().map(Series::key).toList());
        return keys.stream()
                .sorted(Comparator.comparing(key -> key.commodity()))
                .map(key -> held.stream().filter(s -> s.key().equals(key)).toList())
                .toList();
    }

    /// Of the series in other units, the one with the most figures.
    private static Optional<Series> longest(
            List<Series> alternatives, Unit unit, Conversions conversions) {
        return alternatives.stream()
                .filter(s -> s.unit() != unit)
                .filter(s -> conversions.possible(s.key().commodity(), s.unit(), unit))
                .max(Comparator.comparing(s -> s.points().size()));
    }

    /// What was published in the unit, and what is converted for the periods without.
    private static Series joined(Optional<Series> own, Optional<Series> converted) {
        var points = new TreeMap<Period, Point>();
        converted.stream()
                .flatMap(s -> s.points().stream())
                .forEach(point -> points.put(point.period(), point));
        own.stream().flatMap(s -> s.points().stream()).forEach(p -> points.put(p.period(), p));
        var first = own.or(() -> converted).orElseThrow();
        return new Series(first.key(), first.unit(), List.copyOf(points.values()));
    }

    /// What a series gives of periods that the own one lacks.
    private static Series lacking(Optional<Series> own, Series other) {
        var periods =
                own.stream()
                        .flatMap(s -> s.points().stream())
                        .map(Point::period)
                        .collect(Collectors.toSet());
        return new Series(
                other.key(),
                other.unit(),
                other.points().stream().filter(p -> !periods.contains(p.period())).toList());
    }

    /// The commodities of these series, each once.
    static List<Commodity> commodities(List<Series> series) {
        return series.stream().map(s -> s.key().commodity()).distinct().toList();
    }
}
