package amur.chart;

import amur.trade.Unit;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// At most five round numbers for an axis, and how they are written: `5 bn`, never 5E9.
///
/// @param values from the lowest to the highest, in the unit of the data
final class Ticks {

    private static final double[] STEPS = {1, 2, 2.5, 3, 4, 5, 10};
    private static final int FEWEST = 3;
    private static final int MOST = 5;

    /// Scales from the largest: size, and its name in English, Russian and Chinese.
    private record Scale(double size, String en, String ru) {}

    private static final List<Scale> SCALES =
            List.of(
                    new Scale(1e12, "tn", "трлн"),
                    new Scale(1e9, "bn", "млрд"),
                    new Scale(1e6, "m", "млн"),
                    new Scale(1e3, "k", "тыс."));

    private static final Map<Unit, Map<String, String>> UNITS =
            Map.of(
                    Unit.TONNE, Map.of("en", "t", "ru", "т", "zh", "吨"),
                    Unit.CUBIC_METRE, Map.of("en", "m³", "ru", "м³", "zh", "立方米"),
                    Unit.BILLION_CUBIC_METRES,
                            Map.of("en", "bn m³", "ru", "млрд м³", "zh", "十亿立方米"),
                    Unit.BARREL, Map.of("en", "bbl", "ru", "барр.", "zh", "桶"),
                    Unit.BARREL_PER_DAY, Map.of("en", "bbl/d", "ru", "барр./сут", "zh", "桶/日"),
                    Unit.KILOWATT_HOUR, Map.of("en", "kWh", "ru", "кВт·ч", "zh", "千瓦时"),
                    Unit.TONNE_OF_OIL_EQUIVALENT, Map.of("en", "toe", "ru", "т н.э.", "zh", "吨油当量"),
                    Unit.PERCENT, Map.of("en", "%", "ru", "%", "zh", "%"));

    private final List<Double> values;
    private final Unit unit;
    private final Locale locale;
    private final double scale;
    private final String scaleName;

    private Ticks(List<Double> values, Unit unit, Locale locale) {
        this.values = values;
        this.unit = unit;
        this.locale = locale;
        var largest = values.stream().mapToDouble(Math::abs).max().orElse(1);
        var chinese = locale.getLanguage().equals("zh");
        var scaled = unit.dimension().additive() || unit == Unit.BARREL_PER_DAY;
        if (!scaled || largest < 1e4) {
            scale = 1;
            scaleName = "";
        } else if (chinese) {
            scale = largest >= 1e8 ? 1e8 : 1e4;
            scaleName = largest >= 1e8 ? "亿" : "万";
        } else {
            var fitting =
                    SCALES.stream().filter(s -> largest >= s.size()).findFirst().orElseThrow();
            scale = fitting.size();
            scaleName = locale.getLanguage().equals("ru") ? fitting.ru() : fitting.en();
        }
    }

    /// @param low the smallest value shown
    /// @param high the largest
    static Ticks over(double low, double high, Unit unit, Locale locale) {
        var bottom = Math.min(0, low);
        var top = high <= bottom ? bottom + 1 : high;
        var best = values(bottom, top, FEWEST);
        for (var intervals = FEWEST + 1; intervals <= MOST; intervals++) {
            var other = values(bottom, top, intervals);
            var closer =
                    other.getLast() - other.getFirst()
                            < (best.getLast() - best.getFirst()) * (1 - 1e-9);
            best = closer ? other : best;
        }
        return new Ticks(best, unit, locale);
    }

    private static List<Double> values(double bottom, double top, int intervals) {
        var step = step((top - bottom) / intervals);
        var values = new ArrayList<Double>();
        for (var i = Math.floor(bottom / step + 1e-9); i <= Math.ceil(top / step - 1e-9); i++) {
            values.add(i * step);
        }
        return values;
    }

    private static double step(double least) {
        var power = Math.pow(10, Math.floor(Math.log10(least)));
        for (var step : STEPS) {
            if (step * power >= least * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    List<Double> values() {
        return values;
    }

    double lowest() {
        return values.getFirst();
    }

    double highest() {
        return values.getLast();
    }

    /// The number of a tick; the topmost one carries scale and unit.
    String label(double value) {
        var top = value == highest();
        return top ? withUnit(number(value / scale, 4)) : number(value / scale, 4) + percent();
    }

    private String percent() {
        return unit == Unit.PERCENT ? " %" : "";
    }

    /// An amount at the end of a line: three digits, scale and unit.
    String amount(double value) {
        return withUnit(number(value / scale, 3));
    }

    /// An amount in the scale of the axis, without its name.
    String bare(double value) {
        return number(value / scale, 3) + percent();
    }

    private String withUnit(String number) {
        var name = UNITS.getOrDefault(unit, Map.of()).getOrDefault(locale.getLanguage(), "");
        if (locale.getLanguage().equals("en")
                && unit == Unit.TONNE
                && "mk".contains(scaleName)
                && !scaleName.isEmpty()) {
            return number + " " + (scaleName.equals("m") ? "Mt" : "kt");
        }
        var chinese = locale.getLanguage().equals("zh");
        return chinese
                ? number + scaleName + name
                : String.join(
                        " ",
                        java.util.stream.Stream.of(number, scaleName, name)
                                .filter(t -> !t.isEmpty())
                                .toList());
    }

    private String number(double value, int digits) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        var whole = value == 0 ? 1 : (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        format.setMaximumFractionDigits(Math.max(0, Math.min(4, digits - Math.max(1, whole))));
        var text = format.format(value);
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }
}
