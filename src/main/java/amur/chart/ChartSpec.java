package amur.chart;

import java.util.List;
import java.util.Locale;

/// What a chart shall say, as a plain value.
///
/// @param labels the name of each series of the dataset, in its order
/// @param locale of the numbers and months in the plot
public record ChartSpec(
        ChartKind kind, ChartText text, List<String> labels, Locale locale, Theme theme) {

    public ChartSpec {
        labels = labels.stream().map(ChartText::clean).toList();
    }
}
