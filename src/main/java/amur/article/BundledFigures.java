package amur.article;

import amur.store.Releases;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Publishes the figures that ship with the program, before the first question is answered, by the
/// way an accepted article takes. A file that has changed takes the place of its former release.
///
/// They come after the bundled data, so that these do not look like a later import that changed a
/// verdict, and before the server opens its door.
@Component
@ConditionalOnProperty(name = "amur.rebuild", havingValue = "false", matchIfMissing = true)
class BundledFigures implements SmartLifecycle {

    private static final String BY = "amur";
    private static final String NAME = "figures.csv";

    private final FigureReleases figures;
    private final Releases releases;
    private volatile boolean published;

    BundledFigures(FigureReleases figures, Releases releases) {
        this.figures = figures;
        this.releases = releases;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return published;
    }

    @Override
    public void stop() {
        published = false;
    }

    @Override
    public void start() {
        try {
            var file = new ClassPathResource("data/articles/figures.csv").getContentAsByteArray();
            var here = figures.publish(file, NAME, BY);
            if (!here.known()) {
                withdrawFormer(here.release().id());
            }
            published = true;
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled figures cannot be read", e);
        }
    }

    private void withdrawFormer(long fresh) {
        releases.history().stream()
                .filter(e -> e.release().by().equals(BY) && e.release().name().equals(NAME))
                .filter(e -> !e.withdrawn() && e.release().id() != fresh)
                .forEach(e -> releases.withdraw(e.release().id(), BY));
    }
}
