package amur.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Records the figures that ship with the program, before the first question is answered.
@Component
class BundledFigures implements SmartInitializingSingleton {

    private final Articles articles;

    BundledFigures(Articles articles) {
        this.articles = articles;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try (var file = new ClassPathResource("data/articles/figures.csv").getInputStream()) {
            articles.record(FiguresFile.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled figures cannot be read", e);
        }
    }
}
