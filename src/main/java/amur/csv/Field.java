package amur.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a column of a file, or a constant for the whole of it, can say about an observation.
public enum Field {
    REPORTER,
    PARTNER,
    FLOW,
    COMMODITY,
    MEASURE,
    UNIT,
    /// A number by which the amounts are multiplied.
    SCALE,
    /// A power of ten by which they are multiplied, as SDMX has it.
    EXPONENT,
    PERIOD,
    YEAR,
    MONTH,
    STATUS,
    /// Whether the publisher has estimated the quantity, as UN Comtrade flags it.
    ESTIMATED,
    SOURCE,
    LOCATOR,
    CAVEAT,
    PUBLISHER,
    ORIGIN,
    ADDRESS,
    PUBLISHED,
    GRADE,
    LICENCE;

    /// Without these there is no observation.
    static final List<Field> NEEDED =
            List.of(REPORTER, PARTNER, FLOW, COMMODITY, UNIT, PERIOD, STATUS, SOURCE);

    public static Field of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is nothing a column can say".formatted(code)));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
