package amur.dashboard;

import amur.shell.Phrases;
import amur.trade.Dataset;
import amur.trade.Recorded;
import amur.trade.Source;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who says what a chart shows, those with the most figures first, and as of when.
final class Credits {

    private static final int NAMED = 4;

    private final List<Recorded> basis;
    private final Map<String, Source> sources;
    private final Phrases phrases;

    Credits(Dataset data, Map<String, Source> sources, Phrases phrases) {
        this.basis =
                data.series().stream()
                        .flatMap(series -> series.points().stream())
                        .flatMap(point -> point.basis().stream())
                        .distinct()
                        .toList();
        this.sources = sources;
        this.phrases = phrases;
    }

    /// `Source: TASS, Reuters and 12 others · data as of 24 Nov 2026`. The day is the one of the
    /// latest release shown, not today's, so that the same data make the same picture.
    String line(Optional<LocalDate> asof) {
        var names = names();
        if (names.isEmpty()) {
            return "";
        }
        var listed = String.join(", ", names.stream().limit(NAMED).toList());
        var rest = names.size() - NAMED;
        var who = rest > 0 ? phrases.text("credits.others", listed, rest) : listed;
        return phrases.text("credits", who, day(asof.orElseGet(this::latest)));
    }

    private List<String> names() {
        return basis.stream()
                .map(recorded -> sources.get(recorded.observation().citation().source()))
                .filter(Objects::nonNull)
                .flatMap(source -> names(source, phrases).stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Who said it first, in the language of the picture where it has a name in it.
    static List<String> names(Source source, Phrases phrases) {
        return source.origins().stream()
                .map(name -> phrases.find("origin." + name).orElse(name))
                .toList();
    }

    private LocalDate latest() {
        return basis.stream()
                .map(recorded -> recorded.release().recorded())
                .max(Comparator.naturalOrder())
                .map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC))
                .orElse(LocalDate.EPOCH);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(phrases.text("period.day"), phrases.locale())
                .format(day);
    }
}
