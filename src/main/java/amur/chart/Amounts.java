package amur.chart;

import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes amounts as people say them: `12 Mt`, `5 bn`, `80 %`, 5 млрд, 50亿.
final class Amounts {

    /// A power of ten and what it is called.
    private record Step(int power, String name) {}

    private static final List<Step> ENGLISH =
            List.of(new Step(12, "tn"), new Step(9, "bn"), new Step(6, "m"), new Step(3, "k"));
    private static final List<Step> RUSSIAN =
            List.of(
                    new Step(12, "трлн"),
                    new Step(9, "млрд"),
                    new Step(6, "млн"),
                    new Step(3, "тыс."));
    private static final List<Step> CHINESE =
            List.of(new Step(12, "万亿"), new Step(8, "亿"), new Step(4, "万"));

    /// English units that swallow the scale.
    private static final Map<Unit, List<Step>> PREFIXED =
            Map.of(
                    Unit.TONNE,
                    List.of(
                            new Step(9, "Gt"),
                            new Step(6, "Mt"),
                            new Step(3, "kt"),
                            new Step(0, "t")),
                    Unit.TONNE_OF_OIL_EQUIVALENT,
                    List.of(new Step(6, "Mtoe"), new Step(3, "ktoe"), new Step(0, "toe")),
                    Unit.KILOWATT_HOUR,
                    List.of(
                            new Step(9, "TWh"),
                            new Step(6, "GWh"),
                            new Step(3, "MWh"),
                            new Step(0, "kWh")));

    private final Unit unit;
    private final Locale locale;

    Amounts(Unit unit, Locale locale) {
        this.unit = unit;
        this.locale = locale;
    }

    /// A scale that suits amounts up to the given one.
    Scale scale(BigDecimal largest) {
        var size = largest.multiply(Units.factor(unit, locale)).abs();
        return steps().stream()
                .filter(step -> size.compareTo(BigDecimal.TEN.pow(step.power)) >= 0)
                .findFirst()
                .or(() -> steps().stream().filter(step -> step.power == 0).findFirst())
                .map(step -> new Scale(step.power, suffix(step.name)))
                .orElseGet(() -> new Scale(0, suffix("")));
    }

    private List<Step> steps() {
        if (!scaled()) {
            return List.of();
        }
        return switch (locale.getLanguage()) {
            case "ru" -> RUSSIAN;
            case "zh" -> CHINESE;
            default -> PREFIXED.getOrDefault(unit, ENGLISH);
        };
    }

    private boolean scaled() {
        if (unit == Unit.BILLION_CUBIC_METRES && !locale.getLanguage().equals("zh")) {
            return false;
        }
        return unit.dimension().additive() || unit.dimension() == Unit.Dimension.RATE;
    }

    private String suffix(String step) {
        var prefixed = locale.getLanguage().equals("en") && PREFIXED.containsKey(unit);
        var name = prefixed ? "" : Units.name(unit, locale);
        if (locale.getLanguage().equals("zh")) {
            return step + name;
        }
        return (" " + step + " " + name).replaceAll(" +", " ").stripTrailing();
    }

    /// Amounts divided by a power of ten, with what they are called after it.
    final class Scale {

        private final int power;
        private final String suffix;

        private Scale(int power, String suffix) {
            this.power = power;
            this.suffix = suffix;
        }

        /// The bare number of a tick.
        String number(BigDecimal amount) {
            return text(shown(amount).round(new MathContext(4)), 4);
        }

        /// The number with its scale and unit.
        String full(BigDecimal amount) {
            return number(amount) + suffix;
        }

        /// Rounded to what an eye takes in: three digits.
        String rounded(BigDecimal amount) {
            var shown = shown(amount);
            if (shown.signum() != 0 && shown.abs().compareTo(new BigDecimal("0.1")) < 0) {
                var own = scale(amount);
                return own.power < power
                        ? own.rounded(amount)
                        : text(shown.round(new MathContext(2)), 10) + suffix;
            }
            return text(shown, digits(shown.abs())) + suffix;
        }

        /// To four digits, where two amounts stand side by side and may be close.
        String close(BigDecimal amount) {
            var shown = shown(amount);
            var own = scale(amount);
            return own.power < power && shown.abs().compareTo(BigDecimal.ONE) < 0
                    ? own.close(amount)
                    : text(shown.round(new MathContext(4)), 10) + suffix;
        }

        /// As an eye takes it in, without scale and unit.
        String bare(BigDecimal amount) {
            var shown = shown(amount);
            return text(shown, digits(shown.abs()));
        }

        private static int digits(BigDecimal size) {
            if (size.compareTo(BigDecimal.TEN) < 0) {
                return 2;
            }
            return size.compareTo(BigDecimal.valueOf(100)) < 0 ? 1 : 0;
        }

        private BigDecimal shown(BigDecimal amount) {
            return amount.multiply(Units.factor(unit, locale)).movePointLeft(power);
        }
    }

    private String text(BigDecimal number, int decimals) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number).replace('-', '−');
    }
}
