package amur.store;

import amur.store.Journal.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Makes the database anew: everything in the journal happens again, in the same order, at the
/// same times. Only the sources are described first, since a description is corrected in place
/// and every figure cites one.
@Component
public class Rebuild {

    private final Journal journal;
    private final Releases releases;
    private final Map<Journal.What, Replay> replays = new EnumMap<>(Journal.What.class);

    Rebuild(Journal journal, Releases releases, List<Replay> replays) {
        this.journal = journal;
        this.releases = releases;
        replays.forEach(replay -> this.replays.put(replay.what(), replay));
    }

    /// @param told gets each event before it happens
    /// @return how many events there were
    /// @throws IllegalStateException if the database is not empty, and at the first event that
    ///     cannot happen again
    public int run(Consumer<Journal.Entry> told) {
        var held = releases.history().size();
        if (held > 0) {
            throw new UnusableDatabase(
                    "the database holds %d files already, and only an empty one can be made anew; create one, name it in spring.datasource.url, and rebuild again"
                            .formatted(held));
        }
        var entries = new ArrayList<>(journal.entries());
        entries.sort(Comparator.comparing(entry -> entry.what() != What.SOURCES));
        for (var entry : entries) {
            told.accept(entry);
            replays.get(entry.what()).again(entry);
        }
        return entries.size();
    }
}
