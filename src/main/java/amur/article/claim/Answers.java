package amur.article.claim;

import amur.analysis.Rounding;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import amur.trade.Unit.Dimension;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the data give for a scope of any measure: amounts, rates, prices, shares and changes.
final class Answers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Recount recount;

    Answers(Recount recount) {
        this.recount = recount;
    }

    Count to(Scope scope) {
        return switch (scope.key().measure()) {
            case VALUE, QUANTITY -> scope.against().isPresent() ? difference(scope) : amount(scope);
            case UNIT_PRICE -> computedOr(price(scope), scope);
            case SHARE -> computedOr(share(scope), scope);
            case VALUE_GROWTH, QUANTITY_GROWTH -> growthOrPublished(scope);
            default -> recount.of(scope.key(), scope.unit(), scope.period());
        };
    }

    private Count amount(Scope scope) {
        return recount.of(scope.key(), scope.unit(), scope.period()).map(scope::rate);
    }

    private Count difference(Scope scope) {
        var now = recount.of(scope.key(), scope.unit(), scope.period());
        var then = recount.of(scope.key(), scope.unit(), scope.against().orElseThrow());
        return both(now, then).orElseGet(() -> now.minus(then));
    }

    /// What either lacks; two amounts that count other commodities are no pair either.
    private static Optional<Count> both(Count one, Count other) {
        return Stream.of(one, other)
                .filter(count -> !count.present())
                .findFirst()
                .or(
                        () ->
                                commodities(one).equals(commodities(other))
                                        ? Optional.empty()
                                        : Optional.of(Count.lacking(Why.NO_COUNTERPART)));
    }

    private static Set<Commodity> commodities(Count count) {
        return count.basis().stream()
                .map(row -> row.observation().key().commodity())
                .collect(Collectors.toSet());
    }

    /// Published for the very window if it cannot be computed.
    private Count computedOr(Count computed, Scope scope) {
        if (computed.present()) {
            return computed;
        }
        var published = recount.of(scope.key(), scope.unit(), scope.period());
        return published.present() ? published : computed;
    }

    private Count price(Scope scope) {
        var quantity =
                switch (scope.unit()) {
                    case USD_PER_TONNE -> Unit.TONNE;
                    case USD_PER_BARREL -> Unit.BARREL;
                    default -> Unit.CUBIC_METRE;
                };
        var per = new BigDecimal(quantity == Unit.CUBIC_METRE ? "1000" : "1");
        var value = recount.of(scope.key().of(Measure.VALUE), Unit.USD, scope.period());
        var amount = recount.of(scope.key().of(Measure.QUANTITY), quantity, scope.period());
        return both(value, amount)
                .orElseGet(() -> divided(value, amount, ratio -> ratio.multiply(per)));
    }

    private static Count divided(
            Count above, Count below, java.util.function.UnaryOperator<BigDecimal> scaled) {
        if (below.low().signum() <= 0 || above.low().signum() < 0) {
            return Count.lacking(Why.ZERO_BASE);
        }
        return above.with(
                below,
                scaled.apply(ratio(above.amount().orElseThrow(), below.amount().orElseThrow())),
                new Rounding(
                        scaled.apply(ratio(above.low(), below.high())),
                        scaled.apply(ratio(above.high(), below.low()))));
    }

    private static BigDecimal ratio(BigDecimal above, BigDecimal below) {
        return above.divide(below, MathContext.DECIMAL128);
    }

    /// Of all that the reporter buys of it; by quantity where that is held, else by value.
    private Count share(Scope scope) {
        return Stream.of(Measure.QUANTITY, Measure.VALUE)
                .map(measure -> share(scope, measure))
                .filter(Count::present)
                .findFirst()
                .orElseGet(() -> Count.lacking(Why.NO_COUNTERPART));
    }

    Count share(Scope scope, Measure measure) {
        if (scope.key().partner().equals(Area.WORLD)) {
            return Count.lacking(Why.NO_COUNTERPART);
        }
        var part = scope.key().of(measure);
        return units(part)
                .map(unit -> share(part, unit, scope.period()))
                .filter(Count::present)
                .findFirst()
                .orElseGet(() -> Count.lacking(Why.NO_COUNTERPART));
    }

    private Count share(SeriesKey key, Unit unit, Period window) {
        var part = recount.of(key, unit, window);
        var whole = recount.of(key.with(Area.WORLD), unit, window);
        return both(part, whole)
                .orElseGet(
                        () ->
                                part.amount().orElseThrow().compareTo(whole.amount().orElseThrow())
                                                > 0
                                        ? Count.lacking(Why.NO_COUNTERPART)
                                        : divided(part, whole, r -> r.multiply(HUNDRED)));
    }

    /// The units in which amounts of a series are held, those that add up first.
    private Stream<Unit> units(SeriesKey key) {
        var held = recount.units(key);
        var usual = key.measure() == Measure.VALUE ? List.of(Unit.USD) : List.<Unit>of();
        return Stream.concat(held.stream(), usual.stream())
                .distinct()
                .sorted(Comparator.comparing(unit -> !unit.dimension().additive()));
    }

    private Count growthOrPublished(Scope scope) {
        var computed = growth(scope);
        var yearAgo = scope.against().filter(scope.period().minusYears(1)::equals).isPresent();
        return yearAgo ? computedOr(computed, scope) : computed;
    }

    private Count growth(Scope scope) {
        var amounts =
                scope.key()
                        .of(
                                scope.key().measure() == Measure.VALUE_GROWTH
                                        ? Measure.VALUE
                                        : Measure.QUANTITY);
        return units(amounts)
                .map(unit -> growth(amounts, unit, scope))
                .reduce((best, next) -> best.present() ? best : next)
                .orElseGet(() -> Count.lacking(Why.NOTHING_HELD));
    }

    /// As wide as the rounding of both ends makes it.
    private Count growth(SeriesKey key, Unit unit, Scope scope) {
        var against = scope.against().orElseThrow();
        if (unit.dimension() != Dimension.RATE && against.months() != scope.period().months()) {
            return Count.lacking(Why.NO_COUNTERPART);
        }
        var now = recount.of(key, unit, scope.period());
        var then = recount.of(key, unit, against);
        return both(now, then)
                .orElseGet(() -> divided(now, then, r -> r.multiply(HUNDRED).subtract(HUNDRED)));
    }
}
