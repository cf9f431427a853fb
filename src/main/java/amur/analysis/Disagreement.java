package amur.analysis;

import amur.trade.Point;
import amur.trade.Recorded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/// Tells sources that contradict each other from sources that only round differently.
///
/// Two figures are compared at the coarser of their precisions, rounded or, as the press often
/// does, cut off: 8.287 is told as 8.29 and as 8.28. Zeros at the end are no precision: 35000000000
/// is stated to the billion. So 7400000 does not contradict 7420000, but 8300000000 contradicts
/// 8400000000. A figure with a caveat contradicts nobody: it counts something else, and says so.
public final class Disagreement {

    private Disagreement() {}

    /// Whether another source gives an amount for this point that rounding does not explain.
    public static boolean disputed(Point point) {
        return !with(point).isEmpty();
    }

    /// The figures that contradict the one that speaks for the point, in order of preference.
    public static List<Recorded> with(Point point) {
        return point.others().stream()
                .filter(other -> !Preference.doubtful(other))
                .filter(other -> differs(point, other))
                .toList();
    }

    private static boolean differs(Point point, Recorded other) {
        return point.amount()
                .flatMap(one -> other.observation().amount().map(two -> !agree(one, two)))
                .orElse(false);
    }

    /// Whether the two amounts are the same to the precision of the coarser one.
    static boolean agree(BigDecimal one, BigDecimal two) {
        return Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                .anyMatch(mode -> agree(one, two, mode));
    }

    private static boolean agree(BigDecimal one, BigDecimal two, RoundingMode mode) {
        var scale = Math.min(scale(one), scale(two));
        return rounded(one, scale, mode).compareTo(rounded(two, scale, mode)) == 0;
    }

    /// How many digits are stated: 35000000000 has two.
    static int digits(BigDecimal amount) {
        return amount.stripTrailingZeros().precision();
    }

    /// The place of the last digit stated. Zero is exact: it says nothing about rounding.
    private static int scale(BigDecimal amount) {
        return amount.signum() == 0 ? Integer.MAX_VALUE : amount.stripTrailingZeros().scale();
    }

    /// One of the last digit stated: 35000000000 is stated to the billion. Zero is exact.
    public static BigDecimal step(BigDecimal amount) {
        return amount.signum() == 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE.scaleByPowerOfTen(-scale(amount));
    }

    private static BigDecimal rounded(BigDecimal amount, int scale, RoundingMode mode) {
        return scale == Integer.MAX_VALUE ? amount : amount.setScale(scale, mode);
    }
}
