package amur.analysis;

import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Several series as parts of their sum. There is a sum only in windows in which all of them have
/// an amount: without one of them the others would look larger.
public final class Parts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Parts() {}

    /// The sum of the series, under the key of all energy.
    ///
    /// @param series at least one, all in one unit, none counted within another
    public static Series sum(List<Series> series) {
        var first = series.getFirst();
        var sums =
                series.stream()
                        .flatMap(one -> one.points().stream())
                        .filter(point -> point.amount().isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        Point::period, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .filter(window -> window.getValue().size() == series.size())
                        .map(window -> Sums.of(window.getKey(), window.getValue()))
                        .toList();
        var key = series.size() == 1 ? first.key() : first.key().of(Commodity.ENERGY_TOTAL);
        return new Series(key, first.unit(), sums);
    }

    /// What part each is of their sum, in percent.
    public static List<Series> shares(List<Series> series) {
        if (series.isEmpty()) {
            return List.of();
        }
        var whole = sum(series);
        return series.stream().map(one -> Ratios.share(one, whole)).toList();
    }

    /// How many percentage points of the growth of their sum on the year come from each: its change
    /// by last year's sum. In each window the sum is of those known in both years, so that like is
    /// set against like; their contributions add up to its growth.
    ///
    /// @param series that reach a year further back than what is asked for
    public static List<Series> contributions(List<Series> series) {
        var changes = series.stream().map(Parts::change).toList();
        var bases =
                series.stream()
                        .map(one -> known(Ratios.aYearOn(one), change(one)))
                        .flatMap(base -> base.points().stream())
                        .collect(
                                Collectors.groupingBy(
                                        Point::period, TreeMap::new, Collectors.toList()));
        var sums = bases.entrySet().stream().map(w -> Sums.of(w.getKey(), w.getValue())).toList();
        return changes.stream().map(one -> contribution(one, sums)).toList();
    }

    private static Series contribution(Series change, List<Point> sums) {
        return Pairs.divided(
                change,
                new Series(change.key(), change.unit(), sums),
                change.key().of(Measure.CONTRIBUTION),
                Unit.PERCENT,
                (moved, whole) -> moved.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128));
    }

    /// The points of a series for which another has an amount.
    private static Series known(Series series, Series other) {
        var windows =
                other.points().stream()
                        .filter(point -> point.amount().isPresent())
                        .map(Point::period)
                        .collect(Collectors.toSet());
        return new Series(
                series.key(),
                series.unit(),
                series.points().stream().filter(p -> windows.contains(p.period())).toList());
    }

    /// The change on the same window a year earlier, in the unit of the series.
    private static Series change(Series series) {
        return Pairs.joined(
                series, Ratios.aYearOn(series), series.key(), series.unit(), BigDecimal::subtract);
    }

    /// How concentrated the sum is on few of its parts: the Herfindahl–Hirschman index, the sum of
    /// the squared shares in percent. It is 10,000 if there is only one, and 10,000 by their number
    /// if all are alike (US Department of Justice and FTC, Merger Guidelines 2023, section 2.1).
    ///
    /// @param series at least one
    public static Series concentration(List<Series> series) {
        var shares = shares(series);
        return new Series(
                sum(series).key().of(Measure.CONCENTRATION),
                Unit.HERFINDAHL,
                sum(series).points().stream().map(p -> squares(p.period(), shares)).toList());
    }

    private static Point squares(Period window, List<Series> shares) {
        var parts =
                shares.stream()
                        .flatMap(share -> share.points().stream())
                        .filter(point -> point.period().equals(window))
                        .toList();
        var sum =
                parts.stream()
                        .map(part -> part.amount().orElseThrow().pow(2, MathContext.DECIMAL128))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Point.of(window, sum, Sums.status(parts), Sums.basis(parts));
    }
}
