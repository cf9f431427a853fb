package amur.analysis;

import amur.trade.Gap;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Recorded;
import amur.trade.Series;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/// One series set against another, window by window: price, share, growth, index.
public final class Ratios {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ratios() {}

    /// What one unit of the quantity cost: value by quantity of the same window.
    ///
    /// @param unit of the price; its parts must be the units of the two series
    /// @param per how many units of the quantity the price is for, 1 or 1,000
    public static Series price(Series value, Series quantity, Unit unit, BigDecimal per) {
        return against(
                value,
                quantity,
                value.key().of(Measure.UNIT_PRICE),
                unit,
                (v, q) -> v.multiply(per).divide(q, MathContext.DECIMAL128));
    }

    /// The part of the whole in percent.
    public static Series share(Series part, Series whole) {
        return against(
                part,
                whole,
                part.key().of(Measure.SHARE),
                Unit.PERCENT,
                (p, w) -> p.multiply(HUNDRED).divide(w, MathContext.DECIMAL128));
    }

    /// The change on the same window a year earlier in percent.
    ///
    /// @param range the windows to answer for; earlier ones only serve as base
    public static Series growth(Series series, Period range) {
        var measure =
                series.key().measure() == Measure.VALUE
                        ? Measure.VALUE_GROWTH
                        : Measure.QUANTITY_GROWTH;
        var shown =
                series.points().stream()
                        .filter(p -> range.covers(Period.month(p.period().end())))
                        .toList();
        var later = new Series(series.key(), series.unit(), shown);
        var before =
                new Series(
                        series.key(),
                        series.unit(),
                        series.points().stream().map(Ratios::aYearOn).toList());
        return against(
                later,
                before,
                series.key().of(measure),
                Unit.PERCENT,
                (now, then) ->
                        now.subtract(then).multiply(HUNDRED).divide(then, MathContext.DECIMAL128));
    }

    private static Point aYearOn(Point point) {
        return new Point(
                point.period().minusYears(-1),
                point.amount(),
                point.status(),
                point.basis(),
                point.others(),
                point.gap());
    }

    /// The series with its first amount as 100.
    public static Series index(Series series) {
        var first = series.points().stream().flatMap(p -> p.amount().stream()).findFirst();
        var points = series.points().stream().map(point -> indexed(point, first)).toList();
        return new Series(series.key(), Unit.INDEX, points);
    }

    private static Point indexed(Point point, Optional<BigDecimal> first) {
        if (point.amount().isEmpty()) {
            return point;
        }
        if (first.orElseThrow().signum() == 0) {
            return Point.gap(
                    point.period(),
                    new Gap(Gap.Reason.ZERO_BASE, point.period().each()),
                    point.basis());
        }
        var amount =
                point.amount().get().multiply(HUNDRED).divide(first.get(), MathContext.DECIMAL128);
        return Point.of(point.period(), amount, point.status(), point.basis());
    }

    private static Series against(
            Series one,
            Series other,
            amur.trade.SeriesKey key,
            Unit unit,
            BinaryOperator<BigDecimal> ratio) {
        var counterparts = new HashMap<Period, Point>();
        other.points().forEach(point -> counterparts.put(point.period(), point));
        return new Series(
                key,
                unit,
                one.points().stream()
                        .filter(point -> point.amount().isPresent())
                        .map(point -> ratio(point, counterparts, ratio))
                        .toList());
    }

    private static Point ratio(
            Point point, Map<Period, Point> counterparts, BinaryOperator<BigDecimal> ratio) {
        var counterpart = Optional.ofNullable(counterparts.get(point.period()));
        var base = counterpart.flatMap(Point::amount);
        if (base.isEmpty()) {
            return gap(point, Gap.Reason.NO_COUNTERPART);
        }
        if (base.get().signum() == 0) {
            return gap(point, Gap.Reason.ZERO_BASE);
        }
        var status = point.status().weaker(counterpart.get().status());
        return Point.of(
                point.period(),
                ratio.apply(point.amount().orElseThrow(), base.get()),
                status,
                both(point.basis(), counterpart.get().basis()));
    }

    private static List<Recorded> both(List<Recorded> one, List<Recorded> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Point gap(Point point, Gap.Reason reason) {
        return Point.gap(point.period(), new Gap(reason, point.period().each()), point.basis());
    }
}
