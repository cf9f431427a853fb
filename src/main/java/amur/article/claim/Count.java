package amur.article.claim;

import amur.analysis.Disagreement;
import amur.analysis.Rounding;
import amur.trade.Commodity;
import amur.trade.Point;
import amur.trade.Recorded;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What the data give for a scope, or what they lack.
///
/// @param amount in the unit asked for; absent if something is lacking
/// @param bounds how far the rounding of the rows behind it, and of what they were converted by,
///     lets the amount be off
/// @param status as firm as the softest row
/// @param basis the rows it was made of
/// @param notes by what it was converted, and the like, in signs that need no translation
/// @param lack what stands in the way
public record Count(
        Optional<BigDecimal> amount,
        Optional<Rounding> bounds,
        Status status,
        List<Recorded> basis,
        List<String> notes,
        Optional<Lack> lack) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /// What is missing for an answer.
    ///
    /// @param months that are missing; empty if it is not about months
    /// @param commodities that are missing of a total
    public record Lack(Why why, List<YearMonth> months, List<Commodity> commodities) {

        static Lack of(Why why) {
            return new Lack(why, List.of(), List.of());
        }
    }

    static Count lacking(Lack lack) {
        return new Count(
                Optional.empty(),
                Optional.empty(),
                Status.REPORTED,
                List.of(),
                List.of(),
                Optional.of(lack));
    }

    static Count lacking(Why why) {
        return lacking(Lack.of(why));
    }

    /// @param error beside rounding, as a part of the amount
    static Count of(Point point, BigDecimal amount, BigDecimal error, List<String> notes) {
        var published = point.amount().orElseThrow();
        var grain =
                point.basis().stream().map(Count::grain).reduce(BigDecimal.ZERO, BigDecimal::add);
        var scale =
                published.signum() == 0
                        ? BigDecimal.ONE
                        : amount.divide(original(point, published), MathContext.DECIMAL64).abs();
        var off = grain.multiply(scale).add(amount.abs().multiply(error));
        return new Count(
                Optional.of(amount),
                Optional.of(new Rounding(amount.subtract(off), amount.add(off))),
                point.status(),
                point.basis(),
                notes,
                Optional.empty());
    }

    /// What the rows say, in their own unit, where that is another than the point's.
    private static BigDecimal original(Point point, BigDecimal published) {
        var rows =
                point.basis().stream()
                        .flatMap(r -> r.observation().amount().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return point.status() == Status.DERIVED || rows.signum() == 0 ? published : rows;
    }

    /// By how much a row may be off: half a step of what it states, or a whole one if it is only
    /// approximate.
    private static BigDecimal grain(Recorded row) {
        var said = row.observation();
        var step = said.amount().map(a -> step(a, said.unit())).orElse(BigDecimal.ZERO);
        return said.status() == Status.APPROXIMATE ? step : step.multiply(HALF);
    }

    /// People count in thousands, millions and billions: the zeros of 20 million beyond the
    /// millions are stated. Percentages and prices are stated to the unit at least.
    static BigDecimal step(BigDecimal amount, Unit unit) {
        var step = Disagreement.step(amount);
        if (step.signum() == 0) {
            return step;
        }
        var zeros = step.precision() - step.scale() - 1;
        if (!unit.dimension().additive()) {
            return zeros > 0 ? BigDecimal.ONE : step;
        }
        return zeros > 0 ? BigDecimal.ONE.scaleByPowerOfTen(zeros - zeros % 3) : step;
    }

    /// The same with amount and bounds changed alike.
    ///
    /// @param change keeps the order of amounts
    Count map(UnaryOperator<BigDecimal> change) {
        return new Count(
                amount.map(change),
                bounds.map(b -> new Rounding(change.apply(b.low()), change.apply(b.high()))),
                status,
                basis,
                notes,
                lack);
    }

    /// Made of this and another.
    Count with(Count other, BigDecimal amount, Rounding bounds) {
        return new Count(
                Optional.of(amount),
                Optional.of(bounds),
                status.weaker(other.status),
                Stream.concat(basis.stream(), other.basis.stream()).distinct().toList(),
                Stream.concat(notes.stream(), other.notes.stream()).distinct().toList(),
                Optional.empty());
    }

    Count plus(Count other) {
        return with(
                other,
                amount.orElseThrow().add(other.amount.orElseThrow()),
                new Rounding(low().add(other.low()), high().add(other.high())));
    }

    Count minus(Count other) {
        return with(
                other,
                amount.orElseThrow().subtract(other.amount.orElseThrow()),
                new Rounding(low().subtract(other.high()), high().subtract(other.low())));
    }

    BigDecimal low() {
        return bounds.orElseThrow().low();
    }

    BigDecimal high() {
        return bounds.orElseThrow().high();
    }

    boolean present() {
        return amount.isPresent();
    }

    /// Whether somebody estimated a part of it.
    boolean estimated() {
        return basis.stream().anyMatch(r -> r.observation().status() == Status.ESTIMATED);
    }
}
