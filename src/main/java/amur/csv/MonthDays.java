package amur.csv;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/// Holds a column to what its first dates promised: one day a month, the first or the last. Where
/// it turns out to be daily, a day must not become its month.
final class MonthDays {

    private final Map<YearMonth, LocalDate> days = new HashMap<>();

    /// @throws IllegalArgumentException for a day that cannot stand for its month
    void take(String text) {
        PeriodShape.of(text).date().ifPresent(day -> take(text, day));
    }

    private void take(String text, LocalDate day) {
        if (!Samples.edge(day)) {
            throw new IllegalArgumentException(
                    "\"%s\" is neither the first nor the last day of its month, while the dates before it stand for months; give the month, or choose what a day means"
                            .formatted(text));
        }
        var other = days.putIfAbsent(YearMonth.from(day), day);
        if (other != null && !other.equals(day)) {
            throw new IllegalArgumentException(
                    "\"%s\" is another day of the month of %s, so these are no figures of months; give the month, or choose what a day means"
                            .formatted(text, other));
        }
    }
}
