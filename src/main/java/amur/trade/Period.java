package amur.trade;

import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/// A run of whole months. What was published for several months together stays one period: China's
/// January–February is one, never two.
///
/// @param start the first month
/// @param months how many months, 1 to 600
public record Period(YearMonth start, int months) implements Comparable<Period> {

    public Period {
        if (months < 1 || months > 600) {
            throw new IllegalArgumentException("a period has 1 to 600 months, not " + months);
        }
        if (start.getYear() < 1900 || start.getYear() > 2199) {
            throw new IllegalArgumentException(
                    "the year %d is not within 1900 to 2199; check the date"
                            .formatted(start.getYear()));
        }
    }

    public static Period month(YearMonth month) {
        return new Period(month, 1);
    }

    /// @param last the last month, included
    /// @throws IllegalArgumentException if it ends before it begins, or after 2199
    public static Period of(YearMonth first, YearMonth last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "%s/%s ends before it begins".formatted(first, last));
        }
        if (last.getYear() > 2199) {
            throw new IllegalArgumentException(
                    "the year %d is not within 1900 to 2199; check the date"
                            .formatted(last.getYear()));
        }
        return new Period(first, (int) first.until(last, ChronoUnit.MONTHS) + 1);
    }

    public static Period year(int year) {
        return new Period(YearMonth.of(year, 1), 12);
    }

    /// Reads `2024-03`, `2024`, `2024-Q3`, `2022-03/2022-07`; `toString` writes the same form.
    ///
    /// @throws IllegalArgumentException quoting a text that is none of these
    public static Period parse(String text) {
        try {
            if (text.matches("\\d{4}")) {
                return year(Year.parse(text).getValue());
            }
            if (text.matches("\\d{4}-Q[1-4]")) {
                var quarter = Integer.parseInt(text.substring(6));
                return new Period(
                        YearMonth.of(Integer.parseInt(text.substring(0, 4)), quarter * 3 - 2), 3);
            }
            var ends = text.split("/", -1);
            if (ends.length == 2) {
                return of(YearMonth.parse(ends[0]), YearMonth.parse(ends[1]));
            }
            return month(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            throw unreadable(text, e);
        }
    }

    private static IllegalArgumentException unreadable(String text, DateTimeException cause) {
        return new IllegalArgumentException(
                "\"%s\" is no period such as 2024-03, 2024-Q3, 2024 or 2022-03/2022-07"
                        .formatted(text),
                cause);
    }

    /// The last month, included.
    public YearMonth end() {
        return start.plusMonths(months - 1L);
    }

    public List<YearMonth> each() {
        return IntStream.range(0, months).mapToObj(start::plusMonths).toList();
    }

    public Period minusYears(int years) {
        return new Period(start.minusYears(years), months);
    }

    public boolean overlaps(Period other) {
        return !start.isAfter(other.end()) && !other.start.isAfter(end());
    }

    public boolean covers(Period other) {
        return !other.start.isBefore(start) && !other.end().isAfter(end());
    }

    public boolean isYear() {
        return months == 12 && start.getMonthValue() == 1;
    }

    public boolean isQuarter() {
        return months == 3 && start.getMonthValue() % 3 == 1;
    }

    @Override
    public int compareTo(Period other) {
        var byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : Integer.compare(months, other.months);
    }

    @Override
    public String toString() {
        if (months == 1) {
            return start.toString();
        }
        if (isYear()) {
            return String.valueOf(start.getYear());
        }
        if (isQuarter()) {
            return "%d-Q%d".formatted(start.getYear(), start.getMonthValue() / 3 + 1);
        }
        return start + "/" + end();
    }
}
