package amur.analysis;

import java.math.BigDecimal;
import java.math.MathContext;

/// What a rounded figure may mean: every amount that rounds to it.
///
/// @param low the smallest such amount
/// @param high the largest
public record Rounding(BigDecimal low, BigDecimal high) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Rounding {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("%s is above %s".formatted(low, high));
        }
    }

    /// Half a step to either side: 35 bn rounded to the billion is 34.5 to 35.5 bn.
    ///
    /// @param step above zero, in the unit of the amount
    public static Rounding of(BigDecimal amount, BigDecimal step) {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("a rounding step is above zero, not " + step);
        }
        var half = step.divide(TWO);
        return new Rounding(amount.subtract(half), amount.add(half));
    }

    public boolean contains(BigDecimal amount) {
        return low.compareTo(amount) <= 0 && amount.compareTo(high) <= 0;
    }

    /// The growth in percent from a base to this figure, from rounding alone: from the least on the
    /// most to the most on the least. 35 bn after 20 bn, both to the billion, is +68 % to +82 %.
    ///
    /// @throws IllegalArgumentException if the base may be zero or below
    public Rounding since(Rounding base) {
        if (base.low.signum() <= 0) {
            throw new IllegalArgumentException("there is no growth on a base that may be zero");
        }
        return new Rounding(
                growth(low.signum() < 0 ? base.low : base.high, low),
                growth(high.signum() < 0 ? base.high : base.low, high));
    }

    private static BigDecimal growth(BigDecimal before, BigDecimal after) {
        return after.subtract(before).multiply(HUNDRED).divide(before, MathContext.DECIMAL128);
    }
}
