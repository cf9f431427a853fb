package amur.intake;

import amur.trade.Observation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Finds amounts that are a power of ten away from what stands beside them: the trace of a wrong
/// scale. A trade may well grow by as much, so this is a reason to look and none to refuse.
///
/// Amounts are compared as binary fractions, which is exact enough for a remark.
final class Jumps {

    /// How far from a power of ten a ratio may be, as a factor.
    private static final double SLACK = 1.25;

    /// How much the two neighbours may differ for what lies between to stand out.
    private static final double ALIKE = 3;

    private static final int REACH = 24;

    private Jumps() {}

    /// @param series what is said and held of a series, in order of periods
    /// @param index which of them is looked at
    /// @return why it is implausible; empty if it is not
    static String remark(List<Observation> series, int index) {
        var beside = beside(series, index);
        if (beside.isEmpty()) {
            return "";
        }
        var said = series.get(index);
        var near = beside.getFirst();
        var far = beside.getLast();
        var between = ratio(near, far);
        var alike = between < ALIKE && between > 1 / ALIKE;
        var times = times(said, near);
        return alike && times != 0 && times == times(said, far) ? words(times, near) : "";
    }

    /// The nearest on either side, or the two nearest on the one side that there is.
    private static List<Observation> beside(List<Observation> series, int index) {
        var before = neighbours(series, index, -1);
        var after = neighbours(series, index, 1);
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() ? after : before;
        }
        return List.of(before.getFirst(), after.getFirst());
    }

    /// A revision by a power of ten or more.
    static String remark(Observation said, Observation held) {
        var ratio = ratio(said, held);
        return ratio > 0 && (ratio >= 10 / SLACK || ratio <= SLACK / 10)
                ? "%s times what is held; check unit and scale".formatted(round(ratio))
                : "";
    }

    private static String words(int power, Observation beside) {
        return "about %s times the amount of %s; check unit and scale"
                .formatted(
                        BigDecimal.ONE.scaleByPowerOfTen(power).toPlainString(), beside.period());
    }

    private static String round(double ratio) {
        return new BigDecimal(ratio).round(new java.math.MathContext(2)).toPlainString();
    }

    /// The two nearest in one direction that are as long.
    private static List<Observation> neighbours(List<Observation> series, int index, int step) {
        var months = series.get(index).period().months();
        var found = new ArrayList<Observation>(2);
        for (var i = index + step;
                i >= 0 && i < series.size() && Math.abs(i - index) <= REACH && found.size() < 2;
                i += step) {
            var other = series.get(i);
            if (other.period().months() == months && other.amount().isPresent()) {
                found.add(other);
            }
        }
        return found;
    }

    /// The power of ten that lies between them, other than 0; 0 if none does.
    private static int times(Observation said, Observation other) {
        var ratio = ratio(said, other);
        if (ratio <= 0) {
            return 0;
        }
        var power = (int) Math.round(Math.log10(ratio));
        var rest = ratio / Math.pow(10, power);
        return rest < SLACK && rest > 1 / SLACK ? power : 0;
    }

    private static double ratio(Observation said, Observation other) {
        var amount = said.amount().orElse(BigDecimal.ZERO).doubleValue();
        var beside = other.amount().orElse(BigDecimal.ZERO).doubleValue();
        return beside == 0 ? 0 : amount / beside;
    }
}
