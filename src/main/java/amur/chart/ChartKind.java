package amur.chart;

/// The form of a chart.
public enum ChartKind {
    /// A line a series; broken where a period is missing.
    LINE,
    /// Lines with the area down to zero.
    AREA,
    /// A column a period, the series on top of one another.
    STACKED,
    /// Columns side by side.
    BARS,
    /// Months across, years down, the first series only.
    HEATMAP
}
