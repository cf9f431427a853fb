package amur.chart;

import amur.trade.Claimed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a chart shall say, as a plain value.
///
/// @param labels the name of each series of the dataset, in its order
/// @param words what stands beside each series where the form has room for it, such as its change;
///     none at all, or one a series
/// @param events what was announced meanwhile; drawn where time runs across
/// @param claimed what somebody states of it; drawn where time runs across
/// @param locale of the numbers and months in the plot
public record ChartSpec(
        ChartKind kind,
        ChartText text,
        List<String> labels,
        List<String> words,
        Events events,
        Optional<Claimed> claimed,
        Locale locale,
        Theme theme) {

    public ChartSpec {
        labels = labels.stream().map(ChartText::clean).toList();
        words = words.stream().map(ChartText::clean).toList();
    }

    /// Without a claim in it.
    public ChartSpec(
            ChartKind kind,
            ChartText text,
            List<String> labels,
            List<String> words,
            Events events,
            Locale locale,
            Theme theme) {
        this(kind, text, labels, words, events, Optional.empty(), locale, theme);
    }

    String word(int series) {
        return words.isEmpty() ? "" : words.get(series);
    }
}
