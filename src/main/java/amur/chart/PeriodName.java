package amur.chart;

import amur.trade.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/// Periods in as few letters as can be.
final class PeriodName {

    private PeriodName() {}

    /// `Dec 2025`, `2024`, `Q3 2024`, `Jan–Feb 2025`, `Mar 2022–Feb 2023`.
    static String of(Period period, Locale locale) {
        if (period.isYear()) {
            return String.valueOf(period.start().getYear());
        }
        if (locale.getLanguage().equals("zh")) {
            var first = period.start().getYear() + "年" + period.start().getMonthValue();
            var sameYear = period.start().getYear() == period.end().getYear();
            var rest = sameYear ? "" : period.end().getYear() + "年";
            return first
                    + (period.months() == 1 ? "" : "–" + rest + period.end().getMonthValue())
                    + "月";
        }
        if (period.isQuarter()) {
            return "Q%d %d"
                    .formatted(period.start().getMonthValue() / 3 + 1, period.start().getYear());
        }
        var last = month(period.end(), locale) + " " + period.end().getYear();
        if (period.months() == 1) {
            return last;
        }
        var sameYear = period.start().getYear() == period.end().getYear();
        var first =
                month(period.start(), locale) + (sameYear ? "" : " " + period.start().getYear());
        return first + "–" + last;
    }

    private static String month(YearMonth month, Locale locale) {
        return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }
}
