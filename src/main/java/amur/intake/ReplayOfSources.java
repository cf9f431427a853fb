package amur.intake;

import amur.csv.Catalogues;
import amur.store.Journal;
import amur.store.KeptFiles;
import amur.store.Replay;
import amur.store.Sources;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;

/// Describes the sources of a kept catalogue again.
@Component
class ReplayOfSources implements Replay {

    private final Sources sources;
    private final KeptFiles files;

    ReplayOfSources(Sources sources, KeptFiles files) {
        this.sources = sources;
        this.files = files;
    }

    @Override
    public Journal.What what() {
        return Journal.What.SOURCES;
    }

    @Override
    public void again(Journal.Entry entry) {
        var kept = files.of(entry.digest());
        try (var in = Files.newInputStream(kept)) {
            sources.describe(Catalogues.sources(in));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "%s cannot be read, which holds descriptions of sources: %s"
                            .formatted(kept, e.getMessage()),
                    e);
        }
    }
}
