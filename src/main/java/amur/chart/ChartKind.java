package amur.chart;

/// STUB
public enum ChartKind {
    LINE,
    AREA,
    STACKED,
    BARS,
    HEATMAP
}
