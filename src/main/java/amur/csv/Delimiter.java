package amur.csv;

import java.util.Arrays;
import java.util.Locale;

/// What stands between two cells.
public enum Delimiter {
    SEMICOLON(';'),
    TAB('\t'),
    PIPE('|'),
    COMMA(',');

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    public static Delimiter of(String code) {
        return Arrays.stream(values())
                .filter(delimiter -> delimiter.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is no delimiter; allowed: semicolon, tab, pipe, comma"
                                                .formatted(code)));
    }

    public char sign() {
        return sign;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
