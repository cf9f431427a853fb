package amur.analysis;

import amur.trade.Measure;
import amur.trade.Unit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What is asked of the series. To add one: a constant here, and its answer in `Ratios`.
public enum Calculation {
    VALUE(Set.of(Measure.VALUE), false),
    QUANTITY(Set.of(Measure.QUANTITY), false),
    /// Value by quantity of the same window; else as published.
    UNIT_PRICE(Set.of(Measure.VALUE, Measure.QUANTITY, Measure.UNIT_PRICE), false),
    /// The partner's part in the reporter's trade with all partners.
    SHARE(Set.of(Measure.QUANTITY, Measure.VALUE, Measure.SHARE), true),
    /// The change on the same window a year earlier.
    GROWTH(
            Set.of(Measure.VALUE, Measure.QUANTITY, Measure.VALUE_GROWTH, Measure.QUANTITY_GROWTH),
            false),
    /// What each commodity adds to the growth of their sum.
    CONTRIBUTION(Set.of(Measure.VALUE, Measure.QUANTITY), false),
    /// How concentrated their sum is on few commodities.
    CONCENTRATION(Set.of(Measure.VALUE, Measure.QUANTITY), false),
    /// The price from the partner against the average price from all partners.
    DISCOUNT(Set.of(Measure.VALUE, Measure.QUANTITY), true),
    /// What moved the value between two windows: price, volume, mix.
    EFFECT(Set.of(Measure.VALUE, Measure.QUANTITY), false),
    /// The shares settled in each currency, as published.
    SETTLEMENT(Set.copyOf(Measure.settlements()), false);

    private final Set<Measure> needs;
    private final boolean world;

    Calculation(Set<Measure> needs, boolean world) {
        this.needs = needs;
        this.world = world;
    }

    public static Calculation of(String code) {
        return Arrays.stream(values())
                .filter(calculation -> calculation.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is no measure; allowed: %s"
                                                .formatted(
                                                        code,
                                                        Arrays.stream(values())
                                                                .map(Calculation::code)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The published measures that it is computed from.
    public Set<Measure> needs() {
        return needs;
    }

    /// Whether it also needs the reporter's trade with all partners.
    public boolean needsWorld() {
        return world;
    }

    /// Whether both sides of a trade report it.
    public boolean mirrors() {
        return this == VALUE || this == QUANTITY;
    }

    /// Whether an answer is an amount that can be set to 100.
    public boolean indexable() {
        return switch (this) {
            case VALUE, QUANTITY, UNIT_PRICE, SHARE -> true;
            case GROWTH, CONTRIBUTION, CONCENTRATION, DISCOUNT, EFFECT, SETTLEMENT -> false;
        };
    }

    /// Whether an answer may be asked for in that unit. Prices are in dollars; the unit says by
    /// what.
    public boolean accepts(Unit unit) {
        if (this == UNIT_PRICE || this == DISCOUNT) {
            return Measure.UNIT_PRICE.accepts(unit)
                    || unit == Unit.USD
                    || Measure.QUANTITY.accepts(unit) && priced(unit);
        }
        return needs.stream().anyMatch(measure -> measure.accepts(unit))
                && unit.dimension() != Unit.Dimension.RATIO
                && unit.dimension() != Unit.Dimension.PRICE;
    }

    private static boolean priced(Unit unit) {
        return switch (unit) {
            case TONNE, BARREL, CUBIC_METRE, BILLION_CUBIC_METRES -> true;
            default -> false;
        };
    }
}
