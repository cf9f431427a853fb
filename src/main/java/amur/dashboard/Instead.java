package amur.dashboard;

import amur.shell.Formats;
import amur.shell.Phrases;
import amur.store.SeriesCatalogue;
import amur.store.SeriesCatalogue.Entry;
import amur.store.SeriesFilter;
import amur.store.SeriesFilter.Condition;
import amur.store.SeriesFilter.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What there is where nothing is held for a question: the nearest series, so that a reader need
/// not guess.
@Component
class Instead {

    private static final int NAMED = 5;

    private final SeriesCatalogue catalogue;

    Instead(SeriesCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// One sentence; empty if nothing was ever held of that trade.
    Optional<String> sentence(PanelRequest request, Instant known) {
        var formats = new Formats(Phrases.of(request.language()));
        var trade = catalogue.entries(sameTrade(request), known);
        return largest(trade, e -> request.commodities().contains(e.key().commodity()))
                .or(() -> largest(trade, e -> true))
                .map(
                        entries ->
                                entries.stream()
                                        .map(entry -> words(entry, formats))
                                        .collect(Collectors.joining("; ")))
                .map(listed -> formats.phrases().text("chart.note.instead", listed))
                .or(() -> request.asof().map(day -> unknown(day, formats)));
    }

    private static String unknown(LocalDate day, Formats formats) {
        return formats.phrases().text("chart.note.unknown", formats.day(day));
    }

    private static SeriesFilter sameTrade(PanelRequest request) {
        return SeriesFilter.of(
                Condition.of(Field.REPORTER, request.reporter().code()),
                Condition.of(Field.PARTNER, request.partner().code()),
                Condition.of(Field.FLOW, request.flow().code()));
    }

    private static Optional<List<Entry>> largest(List<Entry> entries, Predicate<Entry> near) {
        var found =
                entries.stream()
                        .filter(near)
                        .sorted(Comparator.comparing(Entry::observations).reversed())
                        .limit(NAMED)
                        .toList();
        return Optional.of(found).filter(some -> !some.isEmpty());
    }

    private static String words(Entry entry, Formats formats) {
        var key = entry.key();
        var name =
                "%s, %s, %s"
                        .formatted(
                                formats.commodity(key),
                                formats.measure(key),
                                formats.unit(entry.unit()));
        return formats.phrases()
                .text(
                        "chart.note.instead.series",
                        name,
                        entry.extent().start(),
                        entry.extent().end());
    }
}
