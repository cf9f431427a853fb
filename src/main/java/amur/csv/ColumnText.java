package amur.csv;

import amur.trade.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the cells above a column of amounts say about it: commodity, unit, month, direction,
/// source.
final class ColumnText {

    private ColumnText() {}

    /// @param cells from top to bottom
    /// @param dates reads a month with the year of the table
    static Map<Field, String> fixed(List<String> cells, PeriodText dates) {
        var fixed = new EnumMap<Field, String>(Field.class);
        var dated = new PeriodText(year(cells).or(dates::year), dates.days());
        for (var cell : cells) {
            if (!cell.isEmpty()) {
                take(cell, dated, fixed);
            }
        }
        return fixed;
    }

    /// A year above the names of months.
    private static Optional<Integer> year(List<String> cells) {
        return cells.stream()
                .filter(cell -> cell.length() == 4 && Digits.digits(cell))
                .map(Integer::valueOf)
                .findFirst();
    }

    private static void take(String cell, PeriodText dates, Map<Field, String> fixed) {
        if (dates.fits(cell)) {
            fixed.merge(Field.PERIOD, dates.read(cell).toString(), ColumnText::narrower);
            return;
        }
        var unit = UnitText.exactly(cell);
        if (unit.isPresent()) {
            unit(unit.get(), fixed);
            return;
        }
        CommodityText.find(cell)
                .or(() -> CommodityText.within(cell))
                .ifPresent(said -> fixed.put(Field.COMMODITY, said.commodity().code()));
        FlowText.within(cell).ifPresent(flow -> fixed.put(Field.FLOW, flow.code()));
        if (AreaText.fits(cell)) {
            fixed.put(Field.PARTNER, AreaText.read(cell).code());
        }
        UnitText.within(cell).ifPresent(said -> unit(said, fixed));
        measure(cell, fixed);
        if (cell.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
            fixed.put(Field.SOURCE, cell);
        }
    }

    /// A month beside its year is the month.
    private static String narrower(String one, String other) {
        return Period.parse(one).months() <= Period.parse(other).months() ? one : other;
    }

    private static void unit(UnitText said, Map<Field, String> fixed) {
        fixed.put(Field.UNIT, said.unit().code());
        if (said.scale().compareTo(java.math.BigDecimal.ONE) != 0) {
            fixed.put(Field.SCALE, said.scale().toPlainString());
        }
    }

    private static void measure(String cell, Map<Field, String> fixed) {
        switch (Headings.plain(cell)) {
            case "value", "trade value", "стоимость", "金额" -> fixed.put(Field.MEASURE, "value");
            case "quantity",
                    "volume",
                    "weight",
                    "net weight",
                    "количество",
                    "объем",
                    "объём",
                    "数量" ->
                    fixed.put(Field.MEASURE, "quantity");
            default -> {}
        }
    }

    /// Whether the cells say enough for their column to hold amounts.
    static boolean amounts(Map<Field, String> fixed) {
        return fixed.containsKey(Field.PERIOD)
                || fixed.containsKey(Field.COMMODITY)
                || fixed.containsKey(Field.UNIT);
    }
}
