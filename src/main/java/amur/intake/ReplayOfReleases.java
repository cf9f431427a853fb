package amur.intake;

import amur.csv.Choices;
import amur.store.Journal;
import amur.store.KeptFiles;
import amur.store.Replay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Loads a kept file again, read as it was read, at the time at which it came first.
@Component
class ReplayOfReleases implements Replay {

    private final Intake intake;
    private final KeptFiles files;

    ReplayOfReleases(Intake intake, KeptFiles files) {
        this.intake = intake;
        this.files = files;
    }

    @Override
    public Journal.What what() {
        return Journal.What.RELEASE;
    }

    @Override
    public void again(Journal.Entry entry) {
        var kept = files.of(entry.digest());
        if (!Files.exists(kept)) {
            throw new IllegalStateException(
                    "%s is missing, which came in as %s; put it back and start again"
                            .formatted(kept, entry.name()));
        }
        var choices = Choices.parse(entry.reading());
        try (var run = intake.examine(kept, entry.name(), choices, new Progress())) {
            if (!run.file().digest().equals(entry.digest())) {
                throw new IllegalStateException(
                        "%s is no longer the file that came in as %s"
                                .formatted(kept, entry.name()));
            }
            if (run.size() != entry.rows()) {
                throw new IllegalStateException(
                        "%s came in with %d rows and now gives %d; it is read otherwise than it was"
                                .formatted(entry.name(), entry.rows(), run.size()));
            }
            intake.commit(run, entry.by(), new Progress(), Optional.of(entry.at()), () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
