package amur.csv;

import amur.trade.Commodity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds the commodities that a subheading of ten digits belongs to: 2701121000 is coking coal, and
/// a part of coal.
final class Subheading {

    /// Totals of others would need every code of theirs in the file.
    private static final Set<Commodity> TOTALS =
            EnumSet.of(Commodity.ALL_GOODS, Commodity.ENERGY_TOTAL, Commodity.NATURAL_GAS);

    private Subheading() {}

    /// @return one for each commodity, with the code of its part if it has several
    static List<CommodityText> of(String code) {
        return Arrays.stream(Commodity.values())
                .filter(commodity -> !TOTALS.contains(commodity))
                .flatMap(
                        commodity ->
                                commodity.hs().stream()
                                        .filter(code::startsWith)
                                        .map(hs -> said(commodity, hs)))
                .toList();
    }

    private static CommodityText said(Commodity commodity, String hs) {
        return new CommodityText(commodity, commodity.hs().size() > 1 ? hs : "");
    }
}
