package amur.article.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds a day in a short line, as English, Russian and Chinese write it. `03/04/2025` is two days
/// and therefore none.
final class Days {

    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<!\\d)(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(\\p{L}{3,9})\\.?,?\\s(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?<!\\p{L})(\\p{L}{3,9})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)");
    private static final Pattern POINTS =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{2})\\.(\\d{4})(?!\\d)");
    private static final Pattern SLASHES =
            Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");

    private static final int LONGEST = 300;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private static final Map<String, Integer> MONTHS = months();

    private Days() {}

    private static Map<String, Integer> months() {
        var names = new HashMap<String, Integer>();
        for (var locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"))) {
            for (var month : Month.values()) {
                for (var style : TextStyle.values()) {
                    var name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
                    names.put(name.replace(".", ""), month.getValue());
                }
            }
        }
        names.put("sept", 9);
        return names;
    }

    /// The first day in the line.
    static Optional<LocalDate> in(String line) {
        var text = line.substring(0, Math.min(line.length(), LONGEST));
        return found(YEAR_FIRST, text)
                .flatMap(m -> day(m.group(1), m.group(2), m.group(3)))
                .or(() -> found(DAY_FIRST, text).flatMap(m -> named(m, m.group(2), m.group(1))))
                .or(() -> found(MONTH_FIRST, text).flatMap(m -> named(m, m.group(1), m.group(2))))
                .or(() -> points(text))
                .or(() -> found(SLASHES, text).flatMap(Days::unequivocal));
    }

    private static Optional<LocalDate> points(String text) {
        return found(POINTS, text).flatMap(m -> day(m.group(3), m.group(2), m.group(1)));
    }

    private static Optional<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst();
    }

    private static Optional<LocalDate> named(MatchResult found, String month, String day) {
        return Optional.ofNullable(MONTHS.get(month.toLowerCase(Locale.ROOT)))
                .flatMap(number -> day(found.group(3), number.toString(), day));
    }

    /// One of the two numbers is no month, or both are the same.
    private static Optional<LocalDate> unequivocal(MatchResult found) {
        var first = Integer.parseInt(found.group(1));
        var second = Integer.parseInt(found.group(2));
        if (first > 12) {
            return day(found.group(3), found.group(2), found.group(1));
        }
        return second > 12 || first == second
                ? day(found.group(3), found.group(1), found.group(2))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                            LocalDate.of(
                                    Integer.parseInt(year),
                                    Integer.parseInt(month),
                                    Integer.parseInt(day)))
                    .filter(date -> date.getYear() >= EARLIEST && date.getYear() < LATEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
