package amur.article.extraction;

import amur.article.PressText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Small articles for tests.
final class Texts {

    static final LocalDate PUBLISHED = LocalDate.of(2023, 9, 20);

    private Texts() {}

    static List<Candidate> figures(String body) {
        return figures("", body);
    }

    static List<Candidate> figures(String title, String body) {
        return new Extractor().extract(text(title, body));
    }

    static PressText text(String title, String body) {
        return new PressText(title, "", Optional.of(PUBLISHED), "", body);
    }

    static List<Amount> amounts(String sentence) {
        var whole = Sentences.of(sentence).getFirst();
        var parsed = Parsed.of(whole, Language.ENGLISH, Optional.of(PUBLISHED));
        return new Units(parsed, Topic.NONE, false)
                .complete().stream().filter(a -> !a.unit().isEmpty()).toList();
    }
}
