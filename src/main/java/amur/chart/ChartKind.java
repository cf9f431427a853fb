package amur.chart;

/// The form of a chart.
public enum ChartKind {
    /// A line a series; broken where a period is missing.
    LINE,
    /// Lines in pairs, what both sides report of one trade, with the gap between them as a band.
    MIRROR,
    /// Areas from zero: on top of one another if their amounts add up, else each by itself.
    AREA,
    /// A column a period, the series on top of one another.
    STACKED,
    /// Columns side by side.
    BARS,
    /// A small plot a series, all on one scale.
    MULTIPLES,
    /// Months across, years down; the first series only.
    HEATMAP,
    /// Series on the left, periods on the right, ribbons between them.
    SANKEY,
    /// Two periods of each series as two dots.
    DOTS,
    /// From the sum of one period to the sum of another, by series.
    WATERFALL;

    /// Whether time runs across, so that the marks of one period are read together.
    public boolean overTime() {
        return switch (this) {
            case LINE, MIRROR, AREA, STACKED, BARS -> true;
            case MULTIPLES, HEATMAP, SANKEY, DOTS, WATERFALL -> false;
        };
    }
}
