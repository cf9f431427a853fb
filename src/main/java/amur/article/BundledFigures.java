package amur.article;

import amur.store.Journal;
import amur.store.KeptFiles;
import amur.store.Replay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Records the figures that ship with the program, before the first question is answered, and
/// again when the database is made anew.
@Component
class BundledFigures implements SmartInitializingSingleton, Replay {

    private static final String BY = "amur";

    private final Articles articles;
    private final KeptFiles kept;
    private final Journal journal;
    private final Clock clock;
    private final boolean replayed;

    BundledFigures(
            Articles articles,
            KeptFiles kept,
            Journal journal,
            Clock clock,
            @Value("${amur.rebuild:false}") boolean replayed) {
        this.articles = articles;
        this.kept = kept;
        this.journal = journal;
        this.clock = clock;
        this.replayed = replayed;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (replayed) {
            return;
        }
        try {
            var file = new ClassPathResource("data/articles/figures.csv").getContentAsByteArray();
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            journal.once(now, what(), kept.keep(file), "figures.csv", BY);
            record(file, now);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled figures cannot be read", e);
        }
    }

    private void record(byte[] file, Instant at) {
        articles.record(FiguresFile.read(new ByteArrayInputStream(file)), at);
    }

    @Override
    public Journal.What what() {
        return Journal.What.FIGURES;
    }

    @Override
    public void again(Journal.Entry entry) {
        var file = kept.of(entry.digest());
        try {
            record(Files.readAllBytes(file), entry.at());
        } catch (IOException e) {
            throw new IllegalStateException(
                    "%s cannot be read, which holds figures from articles: %s"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }
}
