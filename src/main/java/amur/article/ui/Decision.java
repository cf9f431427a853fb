package amur.article.ui;

import amur.article.extraction.Candidate;
import java.util.Locale;

/// What a person made of a candidate.
sealed interface Decision {

    record Accepted() implements Decision {}

    /// @param as what the article says in the eyes of the person
    record Corrected(Candidate as) implements Decision {}

    record Rejected() implements Decision {}

    /// As in the keys of translations and in style sheets.
    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
