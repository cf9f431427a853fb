package amur.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;

/// The ground a chart stands on, and the colours of everything that is no series.
public enum Theme {
    LIGHT("ffffff", "1b2733", "56626d", "e3e7ea", "8b969f"),
    DARK("19222b", "eef2f5", "a8b4be", "2e3944", "71808c");

    private final Color ground;
    private final Color ink;
    private final Color mute;
    private final Color grid;
    private final Color axis;

    Theme(String ground, String ink, String mute, String grid, String axis) {
        this.ground = hex(ground);
        this.ink = hex(ink);
        this.mute = hex(mute);
        this.grid = hex(grid);
        this.axis = hex(axis);
    }

    public static Theme of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is no theme; allowed: light, dark"
                                                .formatted(code)));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Color ground() {
        return ground;
    }

    Color ink() {
        return ink;
    }

    Color mute() {
        return mute;
    }

    Color grid() {
        return grid;
    }

    Color axis() {
        return axis;
    }

    static Color hex(String rgb) {
        return new Color(Integer.parseInt(rgb, 16));
    }
}
