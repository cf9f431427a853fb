package amur.trade;

import java.math.BigDecimal;

/// Between which prices the value and the quantity of a commodity usually imply one; beyond them a
/// figure is worth a second look, no more.
///
/// @param low in value units for a unit of quantity
/// @param high in the same
public record UsualPrice(
        Commodity commodity, Unit value, Unit quantity, BigDecimal low, BigDecimal high) {}
