package amur.csv;

import amur.trade.Period;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Reads a period as people write it: `2022-03`, `202203`, `Mar-22`, `2022年3月`, `март 2022`,
/// `1-7月` with a year from elsewhere, `2022-Q1`, `2022-01-31` in a table of months.
///
/// A text is reduced to its shape (`y` for a year, `m` for a month's name, `n` for one or two
/// digits, signs as they are), and each shape has one meaning; there is nothing to guess.
///
/// @param year for a text that names none
/// @param days whether a day stands for its month
record PeriodText(Optional<Integer> year, boolean days) {

    static final PeriodText PLAIN = new PeriodText(Optional.empty(), false);
    static final PeriodText DAILY = new PeriodText(Optional.empty(), true);

    /// @throws IllegalArgumentException quoting a text that is no period, with the remedy
    Period read(String text) {
        Optional<Period> period;
        try {
            period = period(PeriodShape.of(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(refusal(text).getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"%s\": %s".formatted(text, e.getMessage()), e);
        }
        return period.orElseThrow(() -> refusal(text));
    }

    boolean fits(String text) {
        try {
            read(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private IllegalArgumentException refusal(String text) {
        var shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return new IllegalArgumentException(
                switch (PeriodShape.of(text).kind()) {
                    case DAY ->
                            "\"%s\" is a day, and Amur keeps whole months; give the month, such as 2024-03, or choose that a day stands for its month"
                                    .formatted(shown);
                    case YEARLESS ->
                            "\"%s\" names no year; write it as 2024-03 or give a column with the year"
                                    .formatted(shown);
                    case OTHER ->
                            "\"%s\" is no period such as 2024-03, 2024-Q3, 2024 or 2022-03/2022-07"
                                    .formatted(shown);
                });
    }

    private Optional<Period> period(PeriodShape shape) {
        var n = shape.numbers();
        return switch (shape.text()) {
            case "y", "yY" -> Optional.of(Period.year(n.get(0)));
            case "y-n", "y/n", "y-nY", "yYn", "yYng", "ym", "y-m", "ymY", "y.d", "yMn", "y-Mn" ->
                    month(n.get(0), n.get(1));
            case "my", "m-y", "n/y", "n.y", "m.y", "m,y", "myY" -> month(n.get(1), n.get(0));
            case "mn", "m-n", "m'n", "m.n" -> month(century(n.get(1)), n.get(0));
            case "s" -> month(n.get(0) / 100, n.get(0) % 100);
            case "y-n/y-n", "y-n-y-n", "yYng-yYng", "y/n-y/n", "my-my" -> span(shape);
            case "yYn-ng", "yYng-ng", "y-n-ng" -> months(n.get(0), n.get(1), n.get(2));
            case "m-my", "m-myY" -> months(n.get(2), n.get(0), n.get(1));
            case "ym-m" -> months(n.get(0), n.get(1), n.get(2));
            case "y-Qn", "yQn", "yYQn", "yYnQ", "y-nQ" -> quarter(n.get(0), n.get(1));
            case "Qny", "Qn-y", "nQy", "Qn/y", "nQyY" -> quarter(n.get(1), n.get(0));
            case "nQn", "Qn-n" -> quarter(century(n.get(1)), n.get(0));
            default -> yearless(shape).or(() -> day(shape));
        };
    }

    private static Optional<Period> month(int year, int month) {
        return Optional.of(Period.month(YearMonth.of(year, month)));
    }

    private static Optional<Period> months(int year, int first, int last) {
        return Optional.of(Period.of(YearMonth.of(year, first), YearMonth.of(year, last)));
    }

    private static Optional<Period> span(PeriodShape shape) {
        var n = shape.numbers();
        var first =
                shape.text().startsWith("m") ? List.of(n.get(1), n.get(0), n.get(3), n.get(2)) : n;
        return Optional.of(
                Period.of(
                        YearMonth.of(first.get(0), first.get(1)),
                        YearMonth.of(first.get(2), first.get(3))));
    }

    private static Optional<Period> quarter(int year, int quarter) {
        return months(year, quarter * 3 - 2, quarter * 3);
    }

    private static int century(int year) {
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private Optional<Period> yearless(PeriodShape shape) {
        var n = shape.numbers();
        return switch (shape.text()) {
            case "ng", "m", "n" -> year.flatMap(y -> month(y, n.get(0)));
            case "n-ng", "m-m", "ng-ng" -> year.flatMap(y -> months(y, n.get(0), n.get(1)));
            case "Qn", "nQ" -> year.flatMap(y -> quarter(y, n.get(0)));
            default -> Optional.empty();
        };
    }

    private Optional<Period> day(PeriodShape shape) {
        return shape.date().filter(date -> days).map(d -> Period.month(YearMonth.from(d)));
    }
}
