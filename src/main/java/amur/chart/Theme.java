package amur.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The ground a chart stands on, and the colours of everything that is no series.
public enum Theme {
    LIGHT("ffffff", "1b2733", "56626d", "e3e7ea", "8b969f"),
    DARK("19222b", "eef2f5", "a8b4be", "303c47", "8593a0");

    private final Color ground;
    private final Color ink;
    private final Color mute;
    private final Color grid;
    private final Color axis;

    Theme(String ground, String ink, String mute, String grid, String axis) {
        this.ground = Colors.hex(ground);
        this.ink = Colors.hex(ink);
        this.mute = Colors.hex(mute);
        this.grid = Colors.hex(grid);
        this.axis = Colors.hex(axis);
    }

    /// @throws IllegalArgumentException naming every allowed theme
    public static Theme of(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is no theme; allowed: %s"
                                                .formatted(code, codes())));
    }

    private static String codes() {
        return Arrays.stream(values()).map(Theme::code).collect(Collectors.joining(", "));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Color ground() {
        return ground;
    }

    /// Of headlines.
    Color ink() {
        return ink;
    }

    /// Of everything that is read second.
    Color mute() {
        return mute;
    }

    Color grid() {
        return grid;
    }

    /// Of base lines and their ticks.
    Color axis() {
        return axis;
    }
}
