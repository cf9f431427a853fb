package amur.intake;

import amur.trade.Observation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
        var said = series.get(index);
        var before = neighbour(series, index, -1);
        var after = neighbour(series, index, 1);
        var times = before.map(other -> times(said, other)).orElse(0);
        var timesAfter = after.map(other -> times(said, other)).orElse(0);
        if (before.isPresent() && after.isPresent()) {
            var ratio = ratio(before.get(), after.get());
            var alike = ratio < ALIKE && ratio > 1 / ALIKE;
            return alike && times != 0 && times == timesAfter ? words(times, before.get()) : "";
        }
        return times != 0
                ? words(times, before.orElseThrow())
                : timesAfter != 0 ? words(timesAfter, after.orElseThrow()) : "";
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

    private static Optional<Observation> neighbour(List<Observation> series, int index, int step) {
        var months = series.get(index).period().months();
        for (var i = index + step;
                i >= 0 && i < series.size() && Math.abs(i - index) <= REACH;
                i += step) {
            var other = series.get(i);
            if (other.period().months() == months && other.amount().isPresent()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
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
