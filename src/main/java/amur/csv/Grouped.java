package amur.csv;

import java.math.BigDecimal;

/// Writes a number so that its size shows: `1,850,000.5`.
final class Grouped {

    private Grouped() {}

    static String of(BigDecimal number) {
        var plain = number.stripTrailingZeros().toPlainString();
        var point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        var text = new StringBuilder(plain);
        for (var at = point - 3; at > 0 && Digits.digit(plain.charAt(at - 1)); at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
