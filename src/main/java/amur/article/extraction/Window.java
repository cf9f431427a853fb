package amur.article.extraction;

import amur.trade.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Days as an article means them, the first and the last included.
public record Window(LocalDate first, LocalDate last) {

    public Window {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("%s lies before %s".formatted(last, first));
        }
    }

    /// Whole months, the first and the last included.
    static Window months(YearMonth first, YearMonth last) {
        return new Window(first.atDay(1), last.atEndOfMonth());
    }

    static Window month(YearMonth month) {
        return months(month, month);
    }

    static Window year(int year) {
        return months(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /// The same days in another year; the end of a month stays the end of it.
    Window plusYears(int years) {
        return shifted(12 * years);
    }

    Window shifted(int months) {
        var end =
                last.equals(YearMonth.from(last).atEndOfMonth())
                        ? YearMonth.from(last).plusMonths(months).atEndOfMonth()
                        : last.plusMonths(months);
        return new Window(first.plusMonths(months), end);
    }

    int monthsLong() {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
    }

    boolean covers(Window other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /// The same as a period of statistics, if it is made of whole months.
    public Optional<Period> period() {
        var from = YearMonth.from(first);
        var to = YearMonth.from(last);
        return first.equals(from.atDay(1)) && last.equals(to.atEndOfMonth())
                ? Optional.of(Period.parse(from + "/" + to))
                : Optional.empty();
    }
}
