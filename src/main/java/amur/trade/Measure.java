package amur.trade;

import amur.trade.Unit.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What is counted about a trade.
///
/// The measures `settled_in_…` say which share of the trade is paid in a currency. They are facts
/// about the contract; showing an amount in another currency is a conversion and no measure.
public enum Measure {
    VALUE(Dimension.MONEY),
    QUANTITY(Dimension.MASS, Dimension.VOLUME, Dimension.ENERGY, Dimension.RATE),
    UNIT_PRICE(Dimension.PRICE),
    /// The partner's share in all the reporter's trade of that commodity.
    SHARE(Dimension.RATIO),
    /// The commodity's share in all trade between reporter and partner.
    TRADE_SHARE(Dimension.RATIO),
    VALUE_GROWTH(Dimension.RATIO),
    QUANTITY_GROWTH(Dimension.RATIO),
    /// What a commodity adds to the growth of the sum, in percentage points.
    CONTRIBUTION(Dimension.RATIO),
    /// How concentrated a trade is on few commodities.
    CONCENTRATION(Dimension.RATIO),
    /// The partner's price against the average of all partners.
    DISCOUNT(Dimension.RATIO),
    /// The value of the commodities whose change is explained.
    EXPLAINED_VALUE(Dimension.MONEY),
    /// What of a change of value the change of prices made.
    PRICE_EFFECT(Dimension.MONEY),
    /// What of it the change of all quantities alike made.
    VOLUME_EFFECT(Dimension.MONEY),
    /// What of it the shift between dearer and cheaper energy made.
    MIX_EFFECT(Dimension.MONEY),
    /// What of it cannot be told apart, because quantities are not held.
    UNEXPLAINED(Dimension.MONEY),
    /// The partner's place among the reporter's suppliers or buyers; 1 is the largest.
    RANK(Dimension.ORDINAL),
    SETTLED_IN_RUB_CNY(Dimension.RATIO),
    SETTLED_IN_CNY(Dimension.RATIO),
    SETTLED_IN_RUB(Dimension.RATIO),
    SETTLED_IN_USD(Dimension.RATIO),
    SETTLED_IN_EUR(Dimension.RATIO),
    SETTLED_IN_USD_EUR(Dimension.RATIO),
    SETTLED_IN_FRIENDLY_RUB(Dimension.RATIO);

    private final Set<Dimension> dimensions;

    Measure(Dimension... dimensions) {
        this.dimensions = Set.of(dimensions);
    }

    public static Measure of(String code) {
        return Codes.find(Measure.class, Measure::code, code);
    }

    /// The settlement currencies, the two of the trading partners first.
    public static List<Measure> settlements() {
        return Arrays.stream(values()).filter(Measure::settlement).toList();
    }

    public String code() {
        return Codes.lower(this);
    }

    public boolean settlement() {
        return name().startsWith("SETTLED_IN_");
    }

    /// Whether it is a part of a change of value.
    public boolean effect() {
        return switch (this) {
            case PRICE_EFFECT, VOLUME_EFFECT, MIX_EFFECT, UNEXPLAINED -> true;
            default -> false;
        };
    }

    /// Whether amounts of this measure may be given in that unit.
    public boolean accepts(Unit unit) {
        return dimensions.contains(unit.dimension());
    }
}
