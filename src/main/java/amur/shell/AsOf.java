package amur.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// As known when: the `asof` of an address, which every page takes and hands on in its links.
///
/// @param day as known at its end, in UTC; empty for now
/// @param known the moment that is meant
public record AsOf(Optional<LocalDate> day, Instant known) {

    public static final String KEY = "asof";

    /// What a day in an address looks like.
    public static final String DAY = "a day such as 2024-06-30";

    /// @throws Refusal if it is no day
    public static AsOf of(Map<String, List<String>> parameters, Clock clock) {
        var given = parameters.getOrDefault(KEY, List.of());
        if (given.size() > 1) {
            throw new Refusal(KEY, String.join(" and ", given), "one day");
        }
        var day =
                given.stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .map(AsOf::read)
                        .findFirst();
        return new AsOf(day, day.map(AsOf::end).orElseGet(clock::instant));
    }

    private static LocalDate read(String text) {
        try {
            return day(text);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new Refusal(KEY, text, DAY);
        }
    }

    /// @throws IllegalArgumentException or a `DateTimeException` if it is none; years have four
    ///     digits
    public static LocalDate day(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new IllegalArgumentException("\"%s\" is no day".formatted(text));
        }
        return LocalDate.parse(text);
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /// The last moment of a day, to the microsecond, which is what the database keeps.
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /// The address of another page as known on the same day.
    public String on(String address) {
        return day.map(date -> address + (address.contains("?") ? "&" : "?") + KEY + "=" + date)
                .orElse(address);
    }

    /// The parameters of another question as known on the same day.
    public Map<String, String> with(Map<String, String> parameters) {
        var complete = new LinkedHashMap<>(parameters);
        day.ifPresent(date -> complete.put(KEY, date.toString()));
        return complete;
    }
}
