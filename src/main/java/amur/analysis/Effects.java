package amur.analysis;

import amur.trade.Measure;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What moved the value of a trade from one window to another: prices, volumes, and the mix of
/// dearer and cheaper energy; and what nobody can tell, because quantities are not held.
///
/// The price effect is the change of the unit price times the mean of both quantities; what is left
/// of the change is the quantity effect. Weighing both windows alike favours neither as the base
/// (T. L. Bennet, "The Theory of Measurement of Changes in Cost of Living", JRSS 83, 1920). Of the
/// quantity effect, volume is what would have been if all energy had grown alike, and mix the rest;
/// both are told apart only among commodities that can be counted in energy, if there are at least
/// two, because there is no common quantity otherwise.
///
/// Price and mix are rounded to the cent, and volume takes what is left, so that the effects of a
/// commodity add up to its change exactly, and so do those of all.
///
/// @param unit of all values and effects
/// @param rows one a commodity known in both windows, in their order
/// @param leftOut the values known in at most one window, which are in no effect
public record Effects(Unit unit, List<Row> rows, List<Series> leftOut) {

    private static final int CENTS = 2;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /// The value of one commodity in both windows and what moved it, in the unit of the values.
    public record Row(
            SeriesKey key,
            Point before,
            Point after,
            BigDecimal price,
            BigDecimal volume,
            BigDecimal mix,
            BigDecimal unexplained) {

        public BigDecimal change() {
            return amount(after).subtract(amount(before));
        }

        /// The effect by its measure.
        public BigDecimal effect(Measure measure) {
            return switch (measure) {
                case PRICE_EFFECT -> price;
                case VOLUME_EFFECT -> volume;
                case MIX_EFFECT -> mix;
                case UNEXPLAINED -> unexplained;
                default -> throw new IllegalArgumentException(measure.code() + " is no effect");
            };
        }
    }

    /// A commodity in both windows.
    ///
    /// @param value its value, two points
    /// @param quantity in its own unit, two points
    /// @param energy the same in a unit of energy, if it can be counted so
    public record Trade(Series value, Optional<Series> quantity, Optional<Series> energy) {

        boolean valued() {
            return known(value);
        }

        boolean counted() {
            return quantity.filter(Effects::positive).isPresent();
        }

        boolean mixed() {
            return counted() && energy.filter(Effects::positive).isPresent();
        }
    }

    /// @param trades none counted within another, all values in that unit
    public static Effects of(Unit unit, List<Trade> trades) {
        var valued = trades.stream().filter(Trade::valued).toList();
        var growth = growth(valued.stream().filter(Trade::mixed).toList());
        return new Effects(
                unit,
                valued.stream().map(trade -> row(trade, growth)).toList(),
                trades.stream().filter(t -> !t.valued()).map(Trade::value).toList());
    }

    /// By how much all energy together grew, as a factor; empty without at least two commodities.
    private static Optional<BigDecimal> growth(List<Trade> mixed) {
        if (mixed.size() < 2) {
            return Optional.empty();
        }
        var before = sum(mixed.stream().map(trade -> first(trade.energy.orElseThrow())));
        var after = sum(mixed.stream().map(trade -> last(trade.energy.orElseThrow())));
        return Optional.of(after.divide(before, MathContext.DECIMAL128));
    }

    private static Row row(Trade trade, Optional<BigDecimal> growth) {
        var change = last(trade.value).subtract(first(trade.value));
        if (!trade.counted()) {
            return row(trade, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, change);
        }
        var quantity = trade.quantity.orElseThrow();
        var price = cents(price(trade.value, quantity));
        var mix =
                growth.filter(g -> trade.mixed())
                        .map(g -> cents(mix(trade.value, quantity, g)))
                        .orElse(BigDecimal.ZERO);
        return row(trade, price, change.subtract(price).subtract(mix), mix, BigDecimal.ZERO);
    }

    private static Row row(
            Trade trade,
            BigDecimal price,
            BigDecimal volume,
            BigDecimal mix,
            BigDecimal unexplained) {
        var points = trade.value.points();
        return new Row(
                trade.value.key(),
                points.getFirst(),
                points.getLast(),
                price,
                volume,
                mix,
                unexplained);
    }

    /// Change of price by mean quantity, without dividing more than once:
    /// (v1/q1 − v0/q0) · (q0 + q1)/2 = (v1 − v0 + v1·q0/q1 − v0·q1/q0) / 2.
    private static BigDecimal price(Series value, Series quantity) {
        var now =
                last(value)
                        .multiply(first(quantity))
                        .divide(last(quantity), MathContext.DECIMAL128);
        var then =
                first(value)
                        .multiply(last(quantity))
                        .divide(first(quantity), MathContext.DECIMAL128);
        return last(value).subtract(first(value)).add(now).subtract(then).divide(TWO);
    }

    /// What the quantity is above or below its share of the common growth, at the mean price.
    private static BigDecimal mix(Series value, Series quantity, BigDecimal growth) {
        var beyond = last(quantity).subtract(growth.multiply(first(quantity)));
        var prices =
                first(value)
                        .divide(first(quantity), MathContext.DECIMAL128)
                        .add(last(value).divide(last(quantity), MathContext.DECIMAL128));
        return beyond.multiply(prices).divide(TWO);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_EVEN);
    }

    /// The sum of the values known in both windows.
    ///
    /// @return two points; empty if there are no rows
    public Optional<Series> total() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Parts.sum(
                        rows.stream()
                                .map(
                                        row ->
                                                new Series(
                                                        row.key,
                                                        unit,
                                                        List.of(row.before, row.after)))
                                .toList()));
    }

    /// One effect over all commodities.
    public BigDecimal total(Measure effect) {
        return sum(rows.stream().map(row -> row.effect(effect)));
    }

    private static boolean known(Series series) {
        return series.points().stream().allMatch(point -> point.amount().isPresent());
    }

    private static boolean positive(Series series) {
        return known(series)
                && series.points().stream().allMatch(point -> amount(point).signum() > 0);
    }

    private static BigDecimal first(Series series) {
        return amount(series.points().getFirst());
    }

    private static BigDecimal last(Series series) {
        return amount(series.points().getLast());
    }

    private static BigDecimal amount(Point point) {
        return point.amount().orElseThrow();
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
