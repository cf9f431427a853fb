package amur.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The form of a chart.
public enum ChartKind {
    /// A line a series; broken where a period is missing.
    LINE,
    /// Areas from zero: on top of one another if their amounts add up, else each by itself.
    AREA,
    /// A column a period, the series on top of one another.
    STACKED,
    /// Columns side by side.
    BARS,
    /// Months across, years down; the first series only.
    HEATMAP;

    /// Whether time runs across, so that the marks of one period are read together.
    public boolean overTime() {
        return switch (this) {
            case LINE, AREA, STACKED, BARS -> true;
            case HEATMAP -> false;
        };
    }

    /// @throws IllegalArgumentException naming every allowed form
    public static ChartKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is no form of chart; allowed: %s"
                                                .formatted(code, codes())));
    }

    private static String codes() {
        return Arrays.stream(values()).map(ChartKind::code).collect(Collectors.joining(", "));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
