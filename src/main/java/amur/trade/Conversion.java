package amur.trade;

import java.math.BigDecimal;
import java.util.Optional;

/// A measured factor between units of different dimensions: 1 `from` is `factor` `to`.
///
/// @param commodity for which it holds; absent if for every one
/// @param source the id of the source that gives the factor
public record Conversion(
        Optional<Commodity> commodity, Unit from, Unit to, BigDecimal factor, String source) {}
