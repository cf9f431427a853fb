package amur.chart;

import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// What units are called on an axis. Money is not: the subtitle names the currency.
final class Units {

    private record Name(String en, String ru, String zh) {}

    private static final Map<Unit, Name> NAMES = names();

    private Units() {}

    private static Map<Unit, Name> names() {
        var names = new EnumMap<Unit, Name>(Unit.class);
        names.put(Unit.TONNE, new Name("t", "т", "吨"));
        names.put(Unit.CUBIC_METRE, new Name("m³", "м³", "立方米"));
        names.put(Unit.BILLION_CUBIC_METRES, new Name("bcm", "млрд м³", "立方米"));
        names.put(Unit.BARREL, new Name("bbl", "барр.", "桶"));
        names.put(Unit.KILOWATT_HOUR, new Name("kWh", "кВт·ч", "千瓦时"));
        names.put(Unit.TONNE_OF_OIL_EQUIVALENT, new Name("toe", "т н. э.", "吨油当量"));
        names.put(Unit.PERCENT, new Name("%", "%", "%"));
        return names;
    }

    /// How many of the named unit one is: Chinese has no billion, so it counts cubic metres.
    static BigDecimal factor(Unit unit, Locale locale) {
        return unit == Unit.BILLION_CUBIC_METRES && locale.getLanguage().equals("zh")
                ? unit.inBase()
                : BigDecimal.ONE;
    }

    static String name(Unit unit, Locale locale) {
        var name = NAMES.getOrDefault(unit, new Name("", "", ""));
        return switch (locale.getLanguage()) {
            case "ru" -> name.ru();
            case "zh" -> name.zh();
            default -> name.en();
        };
    }
}
