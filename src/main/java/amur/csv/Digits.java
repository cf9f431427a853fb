package amur.csv;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads the digits of a number with its signs, as far as they can be meant under a form.
final class Digits {

    private static final int LONGEST = 80;

    /// So many digits are a long number in every form.
    private static final int SHORT = 18;

    private Digits() {}

    /// @throws IllegalArgumentException quoting a text that is no number of that form
    static BigDecimal read(String text, NumberForm form) {
        if (text.length() <= SHORT && digits(text)) {
            return BigDecimal.valueOf(Long.parseLong(text));
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "\"%s…\" has more digits than any amount; look for a missing delimiter"
                            .formatted(text.substring(0, 20)));
        }
        return switch (form) {
            case POINT -> under(text, '.').orElseThrow(() -> other(text, "1,234.5"));
            case COMMA -> under(text, ',').orElseThrow(() -> other(text, "1.234,5"));
            case PLAIN, UNDECIDED -> certain(text, form);
        };
    }

    private static BigDecimal certain(String text, NumberForm form) {
        var point = under(text, '.');
        if (form == NumberForm.PLAIN && point.isPresent() && text.indexOf(',') < 0) {
            return point.get();
        }
        var comma = under(text, ',');
        if (point.isPresent() && comma.isPresent() && !point.equals(comma)) {
            throw new UndecidedNumber(text, point.get(), comma.get());
        }
        return point.or(() -> comma).orElseThrow(() -> other(text, "1234.5"));
    }

    private static IllegalArgumentException other(String text, String example) {
        return new IllegalArgumentException(
                "\"%s\" is no number such as %s".formatted(text, example));
    }

    /// Which form the text proves; `UNDECIDED` if it proves none.
    static NumberForm proof(String text) {
        var point = under(text, '.').isPresent();
        var comma = under(text, ',').isPresent();
        if (point == comma) {
            return NumberForm.UNDECIDED;
        }
        return point ? NumberForm.POINT : NumberForm.COMMA;
    }

    /// The number if that sign stands before its decimals and the others between its groups.
    static Optional<BigDecimal> under(String text, char decimal) {
        var sign = text.indexOf(decimal);
        var whole = sign < 0 ? text : text.substring(0, sign);
        var decimals = sign < 0 ? "" : text.substring(sign + 1);
        if (text.length() > LONGEST || whole.isEmpty() || sign >= 0 && !digits(decimals)) {
            return Optional.empty();
        }
        return ungrouped(whole).map(all -> new BigDecimal(sign < 0 ? all : all + "." + decimals));
    }

    private static Optional<String> ungrouped(String whole) {
        var group = groupSign(whole);
        if (group == 0) {
            return digits(whole) ? Optional.of(whole) : Optional.empty();
        }
        var parts = whole.split(java.util.regex.Pattern.quote(String.valueOf(group)), -1);
        for (var i = 0; i < parts.length; i++) {
            var fits = i == 0 ? parts[0].length() <= 3 : parts[i].length() == 3;
            if (!fits || !within(group) || !digits(parts[i])) {
                return Optional.empty();
            }
        }
        return parts[0].startsWith("0") ? Optional.empty() : Optional.of(String.join("", parts));
    }

    private static char groupSign(String whole) {
        for (var i = 0; i < whole.length(); i++) {
            if (!digit(whole.charAt(i))) {
                return whole.charAt(i);
            }
        }
        return 0;
    }

    /// Whether a sign may stand within a number.
    static boolean within(char sign) {
        return digit(sign) || sign == '.' || sign == ',' || sign == '\'' || space(sign);
    }

    static boolean space(char sign) {
        return sign == ' ' || sign == '\u00A0' || sign == '\u202F' || sign == '\u2009';
    }

    static boolean digit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    static boolean digits(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!digit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
