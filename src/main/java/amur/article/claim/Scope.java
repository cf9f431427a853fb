package amur.article.claim;

import amur.article.Figure;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// What is recomputed for a claim: a series, a window, and how its amounts are asked for.
///
/// @param unit in which the answer is wanted
/// @param against since when something changed; empty unless it is a change
/// @param per the time of a rate
record Scope(
        SeriesKey key, Unit unit, Period period, Optional<Period> against, Optional<String> per) {

    static Scope of(Figure claim) {
        var terms = claim.terms();
        var change = terms.change().isPresent() || growth(claim.key().measure());
        return new Scope(
                claim.key(),
                claim.unit() == Unit.TIMES ? Unit.PERCENT : claim.unit(),
                claim.period(),
                change
                        ? terms.against().or(() -> Optional.of(claim.period().minusYears(1)))
                        : Optional.empty(),
                terms.per());
    }

    static boolean growth(Measure measure) {
        return measure == Measure.VALUE_GROWTH || measure == Measure.QUANTITY_GROWTH;
    }

    /// Another window; what a change is measured against moves along.
    Scope in(Period other) {
        var moved =
                against.map(
                        base ->
                                new Period(
                                        base.start()
                                                .plusMonths(
                                                        period.start()
                                                                .until(
                                                                        other.start(),
                                                                        java.time.temporal
                                                                                .ChronoUnit
                                                                                .MONTHS)),
                                        other.months()));
        return new Scope(key, unit, other, moved, per);
    }

    Scope of(SeriesKey other) {
        return new Scope(other, unit, period, against, per);
    }

    Scope as(Unit other) {
        return new Scope(key, other, period, against, per);
    }

    /// An amount of the window as a rate.
    BigDecimal rate(BigDecimal amount) {
        return per.map(time -> amount.divide(times(time), MathContext.DECIMAL128)).orElse(amount);
    }

    /// What a rate makes of the whole window.
    BigDecimal whole(BigDecimal rate) {
        return per.map(time -> rate.multiply(times(time))).orElse(rate);
    }

    /// How often the time of the rate goes into the window.
    private BigDecimal times(String time) {
        return switch (time) {
            case "year" ->
                    BigDecimal.valueOf(period.months())
                            .divide(BigDecimal.valueOf(12), MathContext.DECIMAL128);
            case "month" -> BigDecimal.valueOf(period.months());
            default -> BigDecimal.valueOf(days());
        };
    }

    private long days() {
        return period.start()
                .atDay(1)
                .until(period.end().plusMonths(1).atDay(1), java.time.temporal.ChronoUnit.DAYS);
    }
}
