package amur.shell;

import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// How large numbers are cut to size: thousands and millions in the West, 万 and 亿 in China.
///
/// @param size what one of the scaled number stands for
/// @param key the phrase that names it
record Scale(BigDecimal size, String key) {

    private static final Scale ONE = new Scale(BigDecimal.ONE, "scale.one");
    private static final List<Scale> WEST =
            List.of(
                    scale(12, "trillion"),
                    scale(9, "billion"),
                    scale(6, "million"),
                    scale(4, "thousand"));
    private static final List<Scale> CHINA = List.of(scale(8, "yi"), scale(4, "wan"));

    /// The largest scale that leaves at least one before the point.
    static Scale of(BigDecimal amount, Unit unit, Locale locale) {
        if (!unit.dimension().additive() && unit != Unit.BARREL_PER_DAY) {
            return ONE;
        }
        var scales = locale.getLanguage().equals("zh") ? CHINA : WEST;
        return scales.stream()
                .filter(s -> amount.abs().compareTo(s.threshold()) >= 0)
                .findFirst()
                .orElse(ONE);
    }

    /// Thousands are only used from ten thousand on: 5,600 reads better than 5.6 thousand.
    private BigDecimal threshold() {
        return key.equals("scale.thousand") ? BigDecimal.TEN.pow(4) : size;
    }

    private static Scale scale(int zeros, String name) {
        var size = name.equals("thousand") ? BigDecimal.TEN.pow(3) : BigDecimal.TEN.pow(zeros);
        return new Scale(size, "scale." + name);
    }
}
