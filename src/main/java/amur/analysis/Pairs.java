package amur.analysis;

import amur.trade.Gap;
import amur.trade.Gap.Reason;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Recorded;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/// Two series worked into one, window by window of the first.
final class Pairs {

    private Pairs() {}

    /// @param other what it is set against, window by window
    /// @param key of the answer, which is in `unit`
    static Series joined(
            Series one, Series other, SeriesKey key, Unit unit, BinaryOperator<BigDecimal> join) {
        return worked(one, other, key, unit, join, false);
    }

    /// @param by what is divided by; a zero in it is a gap
    /// @param key of the answer, which is in `unit`
    /// @param ratio of two amounts, the second not zero
    static Series divided(
            Series one, Series by, SeriesKey key, Unit unit, BinaryOperator<BigDecimal> ratio) {
        return worked(one, by, key, unit, ratio, true);
    }

    private static Series worked(
            Series one,
            Series other,
            SeriesKey key,
            Unit unit,
            BinaryOperator<BigDecimal> work,
            boolean divides) {
        var counterparts = new HashMap<Period, Point>();
        other.points().forEach(point -> counterparts.put(point.period(), point));
        return new Series(
                key,
                unit,
                one.points().stream()
                        .map(point -> point(point, counterparts, work, divides))
                        .toList());
    }

    private static Point point(
            Point point,
            Map<Period, Point> counterparts,
            BinaryOperator<BigDecimal> ratio,
            boolean divides) {
        var counterpart = Optional.ofNullable(counterparts.get(point.period()));
        return hindrance(point, counterpart, divides)
                .map(gap -> Point.gap(point.period(), gap, point.basis()))
                .orElseGet(() -> point(point, counterpart.orElseThrow(), ratio));
    }

    private static Point point(Point point, Point base, BinaryOperator<BigDecimal> ratio) {
        return Point.of(
                point.period(),
                ratio.apply(point.amount().orElseThrow(), base.amount().orElseThrow()),
                point.status().weaker(base.status()),
                both(point.basis(), base.basis()));
    }

    private static Optional<Gap> hindrance(
            Point point, Optional<Point> counterpart, boolean divides) {
        var months = point.period().each();
        var base = counterpart.flatMap(Point::amount);
        if (point.gap().isPresent()) {
            return point.gap();
        }
        if (base.isEmpty()) {
            return Optional.of(new Gap(Reason.NO_COUNTERPART, months));
        }
        return base.filter(b -> divides && b.signum() == 0)
                .map(zero -> new Gap(Reason.ZERO_BASE, months));
    }

    private static List<Recorded> both(List<Recorded> one, List<Recorded> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
