package amur.csv;

import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads an amount as people write it: `1.850.000`, `1 234,5`, `$1,000`, `10k t`, `5亿`, `−3.5`.
///
/// @param amount with its scale word multiplied in
/// @param unit the unit in the cell, if there is one
record AmountText(BigDecimal amount, Optional<Unit> unit) {

    private static final int LONGEST = 120;

    /// @throws IllegalArgumentException quoting a text that is no amount, with the remedy
    static AmountText read(String cell, NumberForm form) {
        if (Digits.digits(cell)) {
            return new AmountText(Digits.read(cell, form), Optional.empty());
        }
        var parts = Pieces.of(cell);
        if (parts.digits().isEmpty() || cell.length() > LONGEST) {
            throw new IllegalArgumentException(noAmount(cell));
        }
        var digits = Digits.read(parts.digits(), form);
        var amount = parts.negative() ? digits.negate() : digits;
        if (parts.words().isEmpty()) {
            return new AmountText(amount, Optional.empty());
        }
        var words = UnitWords.in(parts.words());
        if (words.strange() || words.refused()) {
            throw new IllegalArgumentException(noAmount(cell));
        }
        var unit = UnitText.exactly(parts.words()).map(UnitText::unit);
        if (unit.isEmpty() && !words.units().isEmpty()) {
            throw new IllegalArgumentException(noAmount(cell));
        }
        return new AmountText(scaled(amount, words.scale()), unit);
    }

    private static BigDecimal scaled(BigDecimal amount, BigDecimal scale) {
        if (scale.compareTo(BigDecimal.ONE) == 0) {
            return amount;
        }
        var scaled = amount.multiply(scale).stripTrailingZeros();
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }

    /// The digits of a cell with their signs, or nothing if it is no amount.
    static String digits(String cell) {
        return cell.length() > LONGEST ? "" : Pieces.of(cell).digits();
    }

    private static String noAmount(String cell) {
        var quoted = cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…";
        if (cell.startsWith("=")) {
            return "\"%s\" is a formula, not a number; write what it gives, such as 1234.5"
                    .formatted(quoted);
        }
        if (exponent(cell)) {
            return "\"%s\" is a number that a spreadsheet has shortened; show the column with all digits and save it again"
                    .formatted(quoted);
        }
        return "\"%s\" is no number such as 1234.5; leave a cell empty where nothing was published"
                .formatted(quoted);
    }

    private static boolean exponent(String cell) {
        var e = Math.max(cell.indexOf('e'), cell.indexOf('E'));
        return e > 0
                && e < cell.length() - 1
                && Digits.digit(cell.charAt("+-−".indexOf(cell.charAt(0)) < 0 ? 0 : 1))
                && "+-0123456789".indexOf(cell.charAt(e + 1)) >= 0;
    }

    /// A cell taken apart.
    ///
    /// @param words what stands before and behind the digits
    private record Pieces(boolean negative, String digits, String words) {

        static Pieces of(String cell) {
            var text = cell.strip();
            var start = 0;
            while (start < text.length() && !Digits.digit(text.charAt(start))) {
                start++;
            }
            var end = start;
            while (end < text.length() && Digits.within(text.charAt(end))) {
                end++;
            }
            while (end > start && !Digits.digit(text.charAt(end - 1))) {
                end--;
            }
            var before = text.substring(0, start).strip();
            var minus = before.startsWith("-") || before.startsWith("−") || before.endsWith("-");
            var words = (minus ? before.replaceFirst("[-−]", "") : before).strip();
            return clean(words)
                    ? new Pieces(minus, text.substring(start, end), joined(words, text, end))
                    : new Pieces(false, "", "");
        }

        private static String joined(String words, String text, int end) {
            return (words + " " + text.substring(end)).strip();
        }

        /// Only a currency or a plus stands before a number; `=1+1` and `(5)` are none.
        private static boolean clean(String before) {
            return before.isEmpty()
                    || before.equals("+")
                    || UnitText.exactly(before).isPresent() && before.length() <= 6;
        }
    }
}
