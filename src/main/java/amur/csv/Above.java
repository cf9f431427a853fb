package amur.csv;

import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the lines above a table say for all of it: `Unit: 10k t`, `单位：万吨`, a year, a source.
final class Above {

    private Above() {}

    /// Only what is said once counts; two units are for the columns to tell apart.
    static Map<Field, String> constants(List<String> cells) {
        var found = new EnumMap<Field, String>(Field.class);
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var split = split(cell);
            var label = Headings.field(split < 0 ? cell : cell.substring(0, split));
            var text =
                    split >= 0
                            ? cell.substring(split + 1)
                            : i + 1 < cells.size() ? cells.get(i + 1) : "";
            if (label.isPresent()) {
                labelled(label.get(), text.strip(), found);
            } else {
                title(cell, found);
            }
        }
        return found;
    }

    static int split(String cell) {
        return Math.max(cell.indexOf(':'), cell.indexOf('：'));
    }

    private static void labelled(Field field, String text, Map<Field, String> found) {
        switch (field) {
            case UNIT -> UnitText.within(text).ifPresent(unit -> unit(unit, found));
            case REPORTER, PARTNER -> {
                if (AreaText.fits(text)) {
                    found.put(field, AreaText.read(text).code());
                }
            }
            case SOURCE -> found.put(sourceId(text) ? Field.SOURCE : Field.LOCATOR, text);
            case COMMODITY ->
                    CommodityText.find(text)
                            .ifPresent(said -> found.put(field, said.commodity().code()));
            case FLOW -> FlowText.within(text).ifPresent(flow -> found.put(field, flow.code()));
            case YEAR -> year(text).ifPresent(year -> found.put(field, year.toString()));
            default -> {}
        }
    }

    private static boolean sourceId(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)+");
    }

    private static void unit(UnitText said, Map<Field, String> found) {
        found.put(Field.UNIT, said.unit().code());
        found.put(Field.SCALE, said.scale().toPlainString());
    }

    private static void title(String cell, Map<Field, String> found) {
        year(cell).ifPresent(year -> found.put(Field.YEAR, year.toString()));
        FlowText.within(cell)
                .ifPresent(
                        flow -> {
                            found.putIfAbsent(Field.FLOW, flow.code());
                            Title.areas(cell, flow).forEach(found::putIfAbsent);
                        });
        CommodityText.within(cell)
                .ifPresent(said -> found.putIfAbsent(Field.COMMODITY, said.commodity().code()));
        if (!found.containsKey(Field.UNIT)) {
            UnitText.within(cell)
                    .filter(said -> !letter(said, cell))
                    .ifPresent(unit -> unit(unit, found));
        }
    }

    /// A single "t" in a title may be any letter.
    private static boolean letter(UnitText said, String cell) {
        return said.unit() == Unit.TONNE
                && said.scale().compareTo(BigDecimal.ONE) == 0
                && List.of("ton", "тонн", "吨", "(t").stream().noneMatch(cell::contains);
    }

    /// The only number of four digits between 1990 and 2099.
    static Optional<Integer> year(String text) {
        var years =
                Words.of(text).stream()
                        .filter(word -> word.length() == 4 && Digits.digits(word))
                        .map(Integer::valueOf)
                        .filter(year -> year >= 1990 && year <= 2099)
                        .distinct()
                        .toList();
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }
}
