package amur.dashboard;

import amur.analysis.Comparison;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// How an amount of a series compares with another of it.
///
/// @param percent of the earlier amount
/// @param against the period of the earlier amount
record Growth(BigDecimal percent, Period against) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// On the same period a year earlier.
    ///
    /// @return empty for shares and indices, and if last year's amount is not held or not positive
    static Optional<Growth> onTheYear(Series series, Point point) {
        var wanted = point.period().minusYears(1);
        return series.points().stream()
                .filter(other -> other.period().equals(wanted))
                .findFirst()
                .flatMap(base -> of(series, base, point));
    }

    /// Of the last of two windows on the first.
    static Optional<Growth> ofWindows(Series series) {
        return of(series, series.points().getFirst(), series.points().getLast());
    }

    private static Optional<Growth> of(Series series, Point base, Point point) {
        var dimension = series.unit().dimension();
        if (!dimension.additive() && dimension != Unit.Dimension.PRICE) {
            return Optional.empty();
        }
        return base.amount()
                .filter(before -> Comparison.comparable(series.unit(), base, point))
                .filter(before -> before.signum() > 0)
                .flatMap(before -> point.amount().map(after -> percent(before, after)))
                .map(percent -> new Growth(percent, base.period()));
    }

    private static BigDecimal percent(BigDecimal before, BigDecimal after) {
        return after.subtract(before).multiply(HUNDRED).divide(before, MathContext.DECIMAL64);
    }
}
