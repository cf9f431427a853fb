package amur.article;

import amur.article.extraction.Candidate;
import amur.trade.Release;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Takes what a person accepted of an article into the store, as a release like any other.
@Component
public class Acceptances {

    /// @param release the release that holds the figures now
    /// @param figures their ids, in the order of the review
    /// @param known whether the same figures of the same article were there before, so that
    ///     nothing was written
    public record Outcome(long release, List<String> figures, boolean known) {}

    /// An article that was accepted before.
    ///
    /// @param sameText whether its text is the same, not only its address
    /// @param figures the ids of its figures that speak now
    public record Earlier(Release release, String source, boolean sameText, List<String> figures) {}

    /// What keeps a candidate from becoming a claim.
    ///
    /// @param key of the translation that says it
    /// @param arguments of that translation
    public record Problem(String key, List<String> arguments) {

        static Problem of(String key, String... arguments) {
            return new Problem(key, List.of(arguments));
        }
    }

    /// Publishes the accepted figures of an article.
    ///
    /// @throws IllegalArgumentException naming the figure and what it lacks, if one of them cannot
    ///     become a claim, or saying what the article lacks
    public Outcome accept(Review review) {
        return new Outcome(0, List.of(), false);
    }

    /// The same article, accepted before: the same text but for its white space, or the same
    /// address.
    public Optional<Earlier> earlier(PressText article) {
        return Optional.empty();
    }

    /// What keeps an article from being cited; empty if nothing does.
    public List<Problem> problems(PressText article) {
        return List.of();
    }

    /// What keeps a candidate from becoming a claim; empty if nothing does.
    public List<Problem> problems(Candidate candidate) {
        return List.of();
    }
}
