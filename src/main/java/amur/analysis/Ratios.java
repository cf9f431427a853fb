package amur.analysis;

import amur.trade.Gap;
import amur.trade.Gap.Reason;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One series set against another, window by window: price, share, growth, index.
///
/// A window is answered where the first series says something of it; what stands in the way of an
/// amount becomes the gap: its own, or that there is no counterpart, or that it is zero.
public final class Ratios {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ratios() {}

    /// What one unit of the quantity cost: value by quantity of the same window.
    ///
    /// @param value in US dollars
    /// @param unit of the price
    /// @param per how many units of the quantity the price is for: 1, or 1,000 for cubic metres
    /// @throws IllegalArgumentException if the two series do not make that price
    public static Series price(Series value, Series quantity, Unit unit, BigDecimal per) {
        if (value.unit() != Unit.USD || Prices.unit(quantity.unit()) != unit) {
            throw new IllegalArgumentException(
                    "%s is no price of %s by %s".formatted(unit, value.unit(), quantity.unit()));
        }
        return Pairs.divided(
                value,
                quantity,
                value.key().of(Measure.UNIT_PRICE),
                unit,
                (v, q) -> v.multiply(per).divide(q, MathContext.DECIMAL128));
    }

    /// The same, in the price that fits the quantity: a tonne, a barrel, 1,000 cubic metres.
    ///
    /// @throws IllegalArgumentException if there is no such price
    public static Series price(Series value, Series quantity) {
        return price(value, quantity, Prices.unit(quantity.unit()), Prices.per(quantity.unit()));
    }

    /// The part of the whole in percent.
    ///
    /// @throws IllegalArgumentException if the two are in different units
    public static Series share(Series part, Series whole) {
        if (part.unit() != whole.unit()) {
            throw new IllegalArgumentException(
                    "%s have no share in %s".formatted(part.unit(), whole.unit()));
        }
        return Pairs.divided(
                part,
                whole,
                part.key().of(Measure.SHARE),
                Unit.PERCENT,
                (p, w) -> p.multiply(HUNDRED).divide(w, MathContext.DECIMAL128));
    }

    /// Computed shares, and published ones for the windows in which nothing can be computed.
    ///
    /// @param computed as `share` gives it
    /// @param published in percent, for the same trade, cut into the same windows
    public static Series orPublished(Series computed, Series published) {
        var points = new TreeMap<Period, Point>();
        computed.points().forEach(point -> points.put(point.period(), point));
        published.points().stream()
                .filter(point -> point.amount().isPresent())
                .forEach(
                        said ->
                                points.merge(
                                        said.period(),
                                        said,
                                        (own, other) ->
                                                own.amount().isPresent()
                                                        ? beside(own, other)
                                                        : other));
        return new Series(computed.key(), computed.unit(), List.copyOf(points.values()));
    }

    /// A computed amount with the published one among what others say.
    private static Point beside(Point own, Point said) {
        var others =
                Stream.concat(own.others().stream(), said.basis().stream()).distinct().toList();
        return new Point(own.period(), own.amount(), own.status(), own.basis(), others, own.gap());
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
        return Pairs.divided(
                later,
                aYearOn(series),
                series.key().of(measure),
                Unit.PERCENT,
                (now, then) ->
                        now.subtract(then).multiply(HUNDRED).divide(then, MathContext.DECIMAL128));
    }

    /// How far a price is from another of the same window, in percent of the other: the partner's
    /// against the average of all suppliers. Below zero is a discount.
    ///
    /// @throws IllegalArgumentException if the two are prices by different quantities
    public static Series discount(Series price, Series average) {
        if (price.unit() != average.unit()) {
            throw new IllegalArgumentException(
                    "%s is not compared with %s".formatted(price.unit(), average.unit()));
        }
        return Pairs.divided(
                price,
                average,
                price.key().of(Measure.DISCOUNT),
                Unit.PERCENT,
                (own, all) ->
                        own.subtract(all).multiply(HUNDRED).divide(all, MathContext.DECIMAL128));
    }

    /// The series a year later, so that each amount stands beside the one it is the base of.
    static Series aYearOn(Series series) {
        var points = series.points().stream().map(Ratios::aYearOn).toList();
        return new Series(series.key(), series.unit(), points);
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

    /// The series with one period as 100. Amounts of periods of different lengths are compared by
    /// their monthly means: January–February is no month twice as large.
    ///
    /// @param base a period of which the series has an amount; all gaps without
    public static Series index(Series series, Period base) {
        var from = series.points().stream().filter(p -> p.period().equals(base)).findFirst();
        var points = series.points().stream().map(point -> indexed(series, point, from)).toList();
        return new Series(series.key(), Unit.INDEX, points);
    }

    /// The first period in which all series have an amount; if there is none, each series has to
    /// begin with its own.
    public static Optional<Period> commonBase(List<Series> series) {
        return series.stream()
                .map(Ratios::known)
                .reduce(
                        (one, other) -> {
                            one.retainAll(other);
                            return one;
                        })
                .flatMap(common -> common.stream().findFirst());
    }

    /// The first period of which a series has an amount.
    public static Optional<Period> ownBase(Series series) {
        return known(series).stream().findFirst();
    }

    private static TreeSet<Period> known(Series series) {
        return series.points().stream()
                .filter(point -> point.amount().isPresent())
                .map(Point::period)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Point indexed(Series series, Point point, Optional<Point> base) {
        if (point.amount().isEmpty()) {
            return point;
        }
        var first = base.flatMap(Point::amount).filter(amount -> amount.signum() != 0);
        if (first.isEmpty()) {
            return gap(point, new Gap(Reason.ZERO_BASE, point.period().each()));
        }
        var amount =
                point.amount()
                        .get()
                        .multiply(HUNDRED)
                        .multiply(months(series, base.orElseThrow()))
                        .divide(
                                first.get().multiply(months(series, point)),
                                MathContext.DECIMAL128);
        var status = point.status().weaker(base.orElseThrow().status());
        return Point.of(point.period(), amount, status, point.basis());
    }

    private static BigDecimal months(Series series, Point point) {
        var months = series.unit().dimension().additive() ? point.period().months() : 1;
        return BigDecimal.valueOf(months);
    }

    private static Point gap(Point point, Gap gap) {
        return Point.gap(point.period(), gap, point.basis());
    }
}
