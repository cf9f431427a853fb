package amur.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The shape of a text that may be a period: what kinds of words it has, in order.
///
/// `y` is a year of four digits, `s` six digits, `e` eight, `n` one or two (`d` for two beside a
/// point), `m` the name of a month, `Q` a quarter, `Y`, `g` and `M` the words for year and month;
/// signs stand for themselves and anything else is `x`.
record PeriodShape(String text, List<Integer> numbers) {

    /// What a text that is no whole month may be.
    enum Kind {
        DAY,
        YEARLESS,
        OTHER
    }

    private static final int LONGEST = 60;

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("年", "Y"),
                    Map.entry("г", "Y"),
                    Map.entry("год", "Y"),
                    Map.entry("года", "Y"),
                    Map.entry("月", "g"),
                    Map.entry("月份", "g"),
                    Map.entry("月累计", "g"),
                    Map.entry("m", "M"),
                    Map.entry("q", "Q"),
                    Map.entry("кв", "Q"),
                    Map.entry("квартал", "Q"),
                    Map.entry("季度", "Q"),
                    Map.entry("至", "-"),
                    Map.entry("年第", "Y"));

    static PeriodShape of(String text) {
        var shape = new StringBuilder();
        var numbers = new ArrayList<Integer>();
        if (text.length() > LONGEST) {
            return new PeriodShape("x", numbers);
        }
        for (var word : words(text.strip().toLowerCase(Locale.ROOT))) {
            add(word, shape, numbers);
        }
        return new PeriodShape(shape.toString().replace("gY", "g"), List.copyOf(numbers));
    }

    private static void add(String word, StringBuilder shape, List<Integer> numbers) {
        if (Digits.digits(word)) {
            shape.append(digits(word, shape));
            numbers.add(word.length() <= 8 ? Integer.parseInt(word) : 0);
            return;
        }
        var month = Months.named(word);
        if (month > 0) {
            shape.append('m');
            numbers.add(month);
        } else {
            shape.append(word.length() == 1 && "-/.,'".contains(word) ? word : said(word));
        }
    }

    private static String said(String word) {
        return WORDS.getOrDefault(word, "x");
    }

    private static String digits(String word, StringBuilder before) {
        var first = before.isEmpty();
        return switch (word.length()) {
            case 1 -> "n";
            case 2 -> before.toString().equals("y.") ? "d" : "n";
            case 4 -> "y";
            case 6 -> first ? "s" : "x";
            case 8 -> first ? "e" : "x";
            default -> "x";
        };
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var at = 0;
        while (at < text.length()) {
            var end = at + 1;
            var kind = kind(text.charAt(at));
            while (end < text.length() && kind > 0 && kind(text.charAt(end)) == kind) {
                end++;
            }
            if (!Character.isWhitespace(text.charAt(at)) && !Digits.space(text.charAt(at))) {
                words.add(dash(text.substring(at, end)));
            }
            at = end;
        }
        return words;
    }

    private static String dash(String word) {
        return word.equals("–") || word.equals("—") || word.equals("~") ? "-" : word;
    }

    private static int kind(char sign) {
        if (Digits.digit(sign)) {
            return 1;
        }
        return Words.chinese(sign) ? 2 : Character.isLetter(sign) ? 3 : 0;
    }

    /// The day, if it is one; a time of day at midnight falls away.
    Optional<LocalDate> date() {
        var n = numbers;
        try {
            return switch (text) {
                case "y-n-n",
                        "y/n/n",
                        "yYngnx",
                        "y-n-nxn:n",
                        "y-n-nxnxn",
                        "y-n-nnxnxn",
                        "y-n-nxnxnxn" ->
                        Optional.of(LocalDate.of(n.get(0), n.get(1), n.get(2)));
                case "n.n.y" -> Optional.of(LocalDate.of(n.get(2), n.get(1), n.get(0)));
                case "e" ->
                        Optional.of(
                                LocalDate.of(
                                        n.get(0) / 10000, n.get(0) / 100 % 100, n.get(0) % 100));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Kind kind() {
        if (date().isPresent()) {
            return Kind.DAY;
        }
        return switch (text) {
            case "ng", "m", "n-ng", "m-m", "ng-ng", "Qn", "nQ" -> Kind.YEARLESS;
            default -> Kind.OTHER;
        };
    }
}
