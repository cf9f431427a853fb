package amur.analysis;

import amur.trade.Unit;
import java.math.BigDecimal;

/// In what a price is customarily given: by the tonne, the barrel, the thousand cubic metres.
final class Prices {

    private Prices() {}

    /// @throws IllegalArgumentException if there is no price by that unit
    static Unit unit(Unit quantity) {
        return switch (quantity) {
            case TONNE -> Unit.USD_PER_TONNE;
            case BARREL -> Unit.USD_PER_BARREL;
            case CUBIC_METRE, BILLION_CUBIC_METRES -> Unit.USD_PER_1000_CUBIC_METRES;
            default ->
                    throw new IllegalArgumentException("there is no price by " + quantity.code());
        };
    }

    /// For how many units of the quantity the price is.
    static BigDecimal per(Unit quantity) {
        return switch (quantity) {
            case CUBIC_METRE -> new BigDecimal("1000");
            case BILLION_CUBIC_METRES -> new BigDecimal("0.000001");
            default -> BigDecimal.ONE;
        };
    }
}
