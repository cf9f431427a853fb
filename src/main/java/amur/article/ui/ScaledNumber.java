package amur.article.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A number as articles give it, `35.2` and `billion`: its digits say to what it is rounded.
record ScaledNumber(String digits, Scale scale) {

    private static final int LONGEST = 30;

    /// What stands behind the digits.
    enum Scale {
        ONE(0),
        THOUSAND(3),
        WAN(4),
        MILLION(6),
        YI(8),
        BILLION(9),
        TRILLION(12);

        private final int zeros;

        Scale(int zeros) {
            this.zeros = zeros;
        }
    }

    /// @param chinese whether it is counted by ten thousands
    static List<Scale> scales(boolean chinese) {
        return Arrays.stream(Scale.values())
                .filter(each -> chinese || each != Scale.WAN && each != Scale.YI)
                .toList();
    }

    /// With the largest scale that leaves at least one digit before the point.
    static ScaledNumber of(BigDecimal value, boolean chinese) {
        var scale =
                scales(chinese).reversed().stream()
                        .filter(each -> value.compareTo(BigDecimal.TEN.pow(each.zeros)) >= 0)
                        .findFirst()
                        .orElse(Scale.ONE);
        return new ScaledNumber(plain(value.movePointLeft(scale.zeros)), scale);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /// @return empty if the digits are no positive number
    Optional<BigDecimal> value() {
        var text = digits.strip().replace(',', '.');
        if (text.length() > LONGEST || !text.matches("\\d+(\\.\\d+)?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text).movePointRight(scale.zeros));
    }

    /// The step of the last digit.
    BigDecimal step() {
        var point = digits.strip().replace(',', '.').indexOf('.');
        var decimals = point < 0 ? 0 : digits.strip().length() - point - 1;
        return BigDecimal.ONE.movePointLeft(decimals).movePointRight(scale.zeros);
    }
}
