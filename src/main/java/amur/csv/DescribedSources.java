package amur.csv;

import amur.trade.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The sources that a file describes itself, each told once and always in the same words.
final class DescribedSources {

    private final Map<String, Source> sources = new HashMap<>();
    private final RowSink sink;

    DescribedSources(RowSink sink) {
        this.sink = sink;
    }

    void take(AmountCell cell) {
        source(cell).ifPresent(this::remember);
    }

    /// A file may describe its own sources in the columns publisher, address and published.
    private static Optional<Source> source(AmountCell cell) {
        if (cell.text(Field.PUBLISHER).isEmpty()) {
            return Optional.empty();
        }
        var grade = cell.text(Field.GRADE);
        var licence = cell.text(Field.LICENCE);
        return Optional.of(
                new Source(
                        cell.text(Field.SOURCE),
                        cell.text(Field.PUBLISHER),
                        cell.text(Field.ORIGIN),
                        cell.text(Field.ADDRESS),
                        cell.text(Field.PUBLISHED),
                        grade.isEmpty() ? "C" : grade,
                        licence.isEmpty() ? "facts only" : licence,
                        ""));
    }

    private void remember(Source source) {
        var known = sources.putIfAbsent(source.id(), source);
        if (known == null) {
            sink.source(source);
        } else if (!known.equals(source)) {
            throw new IllegalArgumentException(
                    "\"%s\" is described differently further up; give each source one description"
                            .formatted(source.id()));
        }
    }
}
