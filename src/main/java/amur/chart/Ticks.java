package amur.chart;

import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Round numbers for an axis: at most five lines above its base.
///
/// @param values from the lowest to the highest, at least two
record Ticks(List<BigDecimal> values) {

    private static final List<BigDecimal> ROUND =
            List.of("1", "1.5", "2", "2.5", "3", "4", "5", "6", "8").stream()
                    .map(BigDecimal::new)
                    .toList();

    private static final int MOST = 5;
    private static final int WANTED = 4;

    /// For marks that stand free, such as points: from zero, unless all of them keep far above it.
    /// A ratio or price is read for its changes, an amount for its size.
    static Ticks suiting(Unit unit, List<BigDecimal> amounts) {
        var low = amounts.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        var high = amounts.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        if (unit == Unit.RANK) {
            return places(high);
        }
        var sizes = unit.dimension().additive() || unit.dimension() == Unit.Dimension.RATE;
        var far = high.multiply(new BigDecimal(sizes ? "0.8" : "0.5"));
        return low.signum() > 0 && low.compareTo(far) > 0 && low.compareTo(high) < 0
                ? enclosing(low, high)
                : withZero(low, high);
    }

    /// For amounts read for their size: from zero.
    static Ticks sizes(List<BigDecimal> amounts) {
        return withZero(
                amounts.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO),
                amounts.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE));
    }

    /// Ticks from zero, or through it, that enclose both ends.
    static Ticks withZero(BigDecimal low, BigDecimal high) {
        return enclosing(low.min(BigDecimal.ZERO), high.max(BigDecimal.ZERO));
    }

    /// Places in a ranking, from the first to at least the third.
    static Ticks places(BigDecimal last) {
        var count = Math.max(3, last.setScale(0, RoundingMode.CEILING).intValue());
        var step = Math.ceilDiv(count, MOST);
        return new Ticks(
                IntStream.iterate(1, place -> place <= count + step - 1, place -> place + step)
                        .mapToObj(BigDecimal::valueOf)
                        .toList());
    }

    /// The fewest wasted pixels: of all round steps with two to five intervals, the one whose range
    /// is least larger than the data; among equals the one with nearest to four.
    static Ticks enclosing(BigDecimal low, BigDecimal high) {
        var top = high.compareTo(low) > 0 ? high : low.add(BigDecimal.ONE);
        var power = magnitude(top.subtract(low));
        return IntStream.rangeClosed(power - 1, power + 1)
                .boxed()
                .flatMap(p -> ROUND.stream().map(step -> step.scaleByPowerOfTen(p)))
                .map(step -> stepping(low, top, step))
                .filter(ticks -> ticks.values().size() >= 3 && ticks.values().size() <= MOST + 1)
                .min((one, other) -> Double.compare(waste(one, low, top), waste(other, low, top)))
                .orElseThrow();
    }

    private static int magnitude(BigDecimal span) {
        return span.precision() - span.scale() - 1;
    }

    private static Ticks stepping(BigDecimal low, BigDecimal high, BigDecimal step) {
        var first = low.divide(step, 0, RoundingMode.FLOOR).longValueExact();
        var last = high.divide(step, 0, RoundingMode.CEILING).longValueExact();
        if (last - first > 2 * MOST) {
            return new Ticks(List.of());
        }
        return new Ticks(
                LongStream.rangeClosed(first, last)
                        .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
                        .toList());
    }

    private static double waste(Ticks ticks, BigDecimal low, BigDecimal high) {
        var span = ticks.highest().subtract(ticks.lowest()).doubleValue();
        var used = high.subtract(low).doubleValue();
        return span / used + 0.06 * Math.abs(ticks.values().size() - 1 - WANTED) + ticks.odd();
    }

    /// Steps such as 1.5, 3 and 6 read a little worse than 1, 2 and 5.
    private double odd() {
        var step = values.get(1).subtract(values.get(0)).stripTrailingZeros().unscaledValue();
        return switch (step.intValue()) {
            case 1, 2, 5 -> 0;
            case 25 -> 0.02;
            case 3, 4 -> 0.05;
            default -> 0.12;
        };
    }

    BigDecimal lowest() {
        return values.getFirst();
    }

    BigDecimal highest() {
        return values.getLast();
    }

    /// The amount farthest from zero.
    BigDecimal largest() {
        return highest().abs().max(lowest().abs());
    }
}
