package amur.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// A day as a field: typed as it stands in addresses, or picked from a calendar in the visitor's
/// language.
public class DayField extends DatePicker {

    /// Sunday first, as the calendar counts.
    private static final List<DayOfWeek> WEEK =
            IntStream.range(0, 7).mapToObj(DayOfWeek.SUNDAY::plus).toList();

    /// @param latest the last day that can be chosen
    /// @param chosen gets the day that a person chose, or that there shall be none
    public DayField(LocalDate latest, Consumer<Optional<LocalDate>> chosen) {
        setMax(latest);
        setI18n(words());
        addValueChangeListener(
                change -> {
                    if (change.isFromClient() && !isInvalid()) {
                        chosen.accept(Optional.ofNullable(change.getValue()));
                    }
                });
    }

    private DatePickerI18n words() {
        return new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(
                        Arrays.stream(Month.values())
                                .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()))
                                .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE))
                .setToday(getTranslation("day.today"))
                .setCancel(getTranslation("day.cancel"));
    }

    private List<String> weekdays(TextStyle style) {
        return WEEK.stream().map(day -> day.getDisplayName(style, getLocale())).toList();
    }
}
