package amur.csv;

import java.util.Arrays;
import java.util.Locale;

/// What a day such as `2022-01-31` in a column of periods means.
public enum DayForm {
    /// A figure of that day alone, which Amur does not keep.
    DAY,
    /// The month it lies in: statistics of months are often dated by their first or last day.
    MONTH;

    public static DayForm of(String code) {
        return Arrays.stream(values())
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is no meaning of a day; allowed: day, month"
                                                .formatted(code)));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
