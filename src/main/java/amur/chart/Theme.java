package amur.chart;

import java.util.Locale;

public enum Theme {
    LIGHT,
    DARK;

    public static Theme of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
