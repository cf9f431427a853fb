package amur.trade;

import java.math.BigDecimal;
import java.util.Optional;

/// One published number: this much, of that, in this period, says that source.
///
/// @param amount in `unit`, as published; absent exactly when the status is withheld
public record Observation(
        SeriesKey key,
        Unit unit,
        Period period,
        Optional<BigDecimal> amount,
        Status status,
        Citation citation) {

    public Observation {
        if (!key.measure().accepts(unit)) {
            throw new IllegalArgumentException(
                    "%s is no unit of %s".formatted(unit, key.measure().code()));
        }
        if (amount.isEmpty() != (status == Status.WITHHELD)) {
            throw new IllegalArgumentException(
                    status == Status.WITHHELD
                            ? "a withheld observation has no amount"
                            : "the amount is missing; only a withheld observation has none");
        }
        if (status == Status.DERIVED) {
            throw new IllegalArgumentException(
                    "\"derived\" is for what is computed, not published");
        }
        amount.ifPresent(Observation::check);
    }

    /// What the observation is about, without what it says: at most one amount a release stands for
    /// it.
    public Cell cell() {
        return new Cell(key, unit, period, citation.source());
    }

    /// The natural key of an observation.
    public record Cell(SeriesKey key, Unit unit, Period period, String source) {}

    /// As many digits as the store keeps: 18 before and 10 after the point.
    private static void check(BigDecimal amount) {
        if (amount.precision() - amount.scale() > 18 || amount.stripTrailingZeros().scale() > 10) {
            throw new IllegalArgumentException(
                    "%s has more digits than the 18 before and 10 after the point that are kept; look for a missing delimiter, or round it"
                            .formatted(amount.toPlainString()));
        }
    }
}
