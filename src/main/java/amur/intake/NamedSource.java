package amur.intake;

import amur.csv.Choices;
import amur.csv.CsvReader;
import amur.csv.Plan;
import amur.store.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Looks at the source that somebody named for a whole file before its rows are read, which would
/// all be refused for the same reason.
@Component
class NamedSource {

    private static final int SHOWN = 5;

    private final Sources sources;

    NamedSource(Sources sources) {
        this.sources = sources;
    }

    /// @throws UnknownSource if neither the catalogue nor the file describes it
    void check(IncomingFile file, Choices choices) {
        var id = choices.source().orElse("");
        var known = sources.all().keySet();
        if (!id.isEmpty() && !known.contains(id) && !described(file, choices)) {
            throw new UnknownSource(id, near(id, known));
        }
    }

    private static boolean described(IncomingFile file, Choices choices) {
        try (var in = Files.newInputStream(file.path())) {
            return CsvReader.plan(in.readNBytes(Plan.HEAD), choices).mapping().describesSources();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The ids that hold it or differ in few letters, the most alike first.
    static List<String> near(String id, Collection<String> known) {
        return known.stream()
                .filter(one -> one.contains(id) || distance(id, one) <= id.length() / 3)
                .sorted(
                        Comparator.comparingInt((String one) -> distance(id, one))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    /// How many letters have to be put in, left out or exchanged (Levenshtein).
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
