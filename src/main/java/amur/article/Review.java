package amur.article;

import amur.article.extraction.Candidate;
import java.util.List;

/// What a person decided about an article: which of its figures stand, as they left them.
///
/// @param accepted accepted as found or corrected; what was rejected is not in it, and
///     `comparisonOf` counts in this list
/// @param keepText whether the article itself is kept, and not only a sentence per figure
/// @param by who decided
public record Review(PressText article, List<Candidate> accepted, boolean keepText, String by) {

    public Review {
        accepted = List.copyOf(accepted);
    }
}
