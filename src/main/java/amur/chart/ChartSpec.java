package amur.chart;

import java.util.List;
import java.util.Locale;

public record ChartSpec(
        ChartKind kind, ChartText text, List<String> labels, Locale locale, Theme theme) {}
