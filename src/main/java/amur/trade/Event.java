package amur.trade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Something announced on a date, such as an agreement on currencies. It has no amount, so it
/// is no observation and never stands among them. Its words are in the language of whoever
/// asked.
///
/// @param date the day or month as its source gives it: `2022-09-06`, `2022-08`
/// @param when the same for people
/// @param words what was announced, in a few of them
/// @param source who says so
/// @param address where that can be read
public record Event(String date, String when, String words, String source, String address) {

    public Event {
        if (!readable(date)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no date such as 2022-09-06 or 2022-08".formatted(date));
        }
        if (!address.matches("https?://\\S+")) {
            throw new IllegalArgumentException("\"%s\" is no web address".formatted(address));
        }
    }

    private static boolean readable(String date) {
        try {
            return date.length() == 7 && YearMonth.parse(date).getYear() > 0
                    || date.length() == 10 && LocalDate.parse(date).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    public YearMonth month() {
        return YearMonth.parse(date.substring(0, 7));
    }

    /// Absent if only the month is known.
    public Optional<LocalDate> day() {
        return date.length() > 7 ? Optional.of(LocalDate.parse(date)) : Optional.empty();
    }
}
