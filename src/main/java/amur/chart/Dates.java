package amur.chart;

import amur.trade.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes months and periods in the language of the chart.
final class Dates {

    private final Locale locale;

    Dates(Locale locale) {
        this.locale = locale;
    }

    /// `Jan`, янв., 1月.
    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("LLL", locale));
    }

    /// `Dec 2025`, `Q3 2025`, `2025`, `Jan–Feb 2025`, `Mar 2022–Feb 2023`.
    String period(Period period) {
        if (period.months() == 1) {
            return inYear(month(period.start()), period.start().getYear());
        }
        if (period.isYear()) {
            return year(period.start().getYear());
        }
        if (period.isQuarter()) {
            return inYear(quarter(period.start()), period.start().getYear());
        }
        return run(period.start(), period.end());
    }

    private String run(YearMonth first, YearMonth last) {
        var sameYear = first.getYear() == last.getYear();
        if (chinese()) {
            return year(first.getYear())
                    + month(first)
                    + "–"
                    + (sameYear ? "" : year(last.getYear()))
                    + month(last);
        }
        var start = sameYear ? month(first) : inYear(month(first), first.getYear());
        return start + "–" + inYear(month(last), last.getYear());
    }

    private String inYear(String part, int year) {
        return chinese() ? year(year) + part : part + " " + year;
    }

    private String year(int year) {
        return chinese() ? year + "年" : String.valueOf(year);
    }

    String quarter(YearMonth start) {
        var number = (start.getMonthValue() + 2) / 3;
        return switch (locale.getLanguage()) {
            case "ru" -> number + "-й кв.";
            case "zh" -> number + "季度";
            default -> "Q" + number;
        };
    }

    private boolean chinese() {
        return locale.getLanguage().equals("zh");
    }
}
