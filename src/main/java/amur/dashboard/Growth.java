package amur.dashboard;

import amur.trade.Point;
import amur.trade.Series;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// How an amount of a series compares with the same period a year earlier.
final class Growth {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Growth() {}

    /// In percent; empty for shares and indices, and if last year's amount is not held or not
    /// positive.
    static Optional<BigDecimal> of(Series series, Point point) {
        if (!series.unit().dimension().additive()) {
            return Optional.empty();
        }
        var wanted = point.period().minusYears(1);
        return series.points().stream()
                .filter(other -> other.period().equals(wanted))
                .findFirst()
                .flatMap(Point::amount)
                .filter(before -> before.signum() > 0)
                .map(before -> percent(before, point.amount().orElseThrow()));
    }

    private static BigDecimal percent(BigDecimal before, BigDecimal after) {
        return after.subtract(before).multiply(HUNDRED).divide(before, MathContext.DECIMAL64);
    }
}
