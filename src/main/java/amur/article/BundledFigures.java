package amur.article;

import amur.store.Releases;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Publishes the figures that ship with the program, before the first question is answered, by the
/// way an accepted article takes. A file that has changed takes the place of its former release.
@Component
@ConditionalOnProperty(name = "amur.rebuild", havingValue = "false", matchIfMissing = true)
class BundledFigures implements SmartInitializingSingleton {

    private static final String BY = "amur";
    private static final String NAME = "figures.csv";

    private final FigureReleases figures;
    private final Releases releases;

    BundledFigures(FigureReleases figures, Releases releases) {
        this.figures = figures;
        this.releases = releases;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            var file = new ClassPathResource("data/articles/figures.csv").getContentAsByteArray();
            var published = figures.publish(file, NAME, BY);
            if (!published.known()) {
                withdrawFormer(published.release().id());
            }
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
