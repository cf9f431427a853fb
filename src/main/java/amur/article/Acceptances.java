package amur.article;

import amur.article.extraction.Candidate;
import amur.shell.Phrases;
import amur.store.KeptFiles;
import amur.store.Releases;
import amur.store.Sources;
import amur.trade.Release;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
    /// @param figures the ids of its figures and arrangements that speak now
    public record Earlier(Release release, String source, boolean sameText, List<String> figures) {}

    /// What keeps a candidate from becoming a claim.
    ///
    /// @param key of the translation that says it
    /// @param arguments of that translation
    public record Problem(String key, List<String> arguments) {

        static Problem of(String key, String... arguments) {
            return new Problem(key, List.of(arguments));
        }

        public String in(Phrases phrases) {
            return phrases.text(key, arguments.toArray());
        }
    }

    private final FigureReleases figures;
    private final Articles articles;
    private final Releases releases;
    private final Sources sources;
    private final KeptFiles kept;

    Acceptances(
            FigureReleases figures,
            Articles articles,
            Releases releases,
            Sources sources,
            KeptFiles kept) {
        this.figures = figures;
        this.articles = articles;
        this.releases = releases;
        this.sources = sources;
        this.kept = kept;
    }

    /// Publishes the accepted figures of an article. Figures that were published and taken back
    /// before are restored.
    ///
    /// @throws IllegalArgumentException naming the figure and what it lacks, if one of them cannot
    ///     become a claim, or saying what the article lacks
    public Outcome accept(Review review) {
        check(review);
        var article = Fingerprint.of(review.article().body());
        var source = ArticleSource.of(review.article(), article, sources.all().values());
        var text = review.keepText() ? kept.keep(bytes(review)) : "";
        var accepted = new AcceptedFigures(review, source, article, text);
        var file =
                FiguresWriter.write(
                        source, List.copyOf(accepted.figures().values()), accepted.arrangements());
        var published = figures.publish(file, "article-" + source.id() + ".csv", review.by());
        var release = published.release();
        var restored = published.known() && releases.restore(release.id(), review.by());
        return new Outcome(
                release.id(),
                accepted.ids().stream().distinct().toList(),
                published.known() && !restored);
    }

    private static byte[] bytes(Review review) {
        return review.article().body().getBytes(StandardCharsets.UTF_8);
    }

    private void check(Review review) {
        var phrases = Phrases.of(Locale.ENGLISH);
        problems(review.article()).stream()
                .findFirst()
                .ifPresent(problem -> refuse(problem.in(phrases)));
        if (review.accepted().isEmpty()) {
            refuse(phrases.text("claim.problem.nothing"));
        }
        var body = review.article().body();
        var count = review.accepted().size();
        for (var said : review.accepted()) {
            if (said.start() < 0 || said.start() >= said.end() || said.end() > body.length()) {
                refuse(phrases.text("claim.problem.place", said.start(), said.end()));
            }
            if (said.comparisonOf().filter(of -> of < 0 || of >= count).isPresent()) {
                refuse(phrases.text("claim.problem.base", said.comparisonOf().get()));
            }
            problems(said).stream()
                    .findFirst()
                    .ifPresent(
                            problem ->
                                    refuse(
                                            "\"%s\": %s"
                                                    .formatted(
                                                            body.substring(
                                                                    said.start(), said.end()),
                                                            problem.in(phrases))));
        }
    }

    private static void refuse(String why) {
        throw new IllegalArgumentException(why);
    }

    /// The same article, accepted before: the same text but for its white space, or the same
    /// address.
    public Optional<Earlier> earlier(PressText article) {
        var print = Fingerprint.of(article.body());
        var source = ArticleSource.at(article.address(), sources.all().values());
        var said =
                Stream.concat(
                                articles.figures().stream().map(f -> Said.of(f)),
                                articles.arrangements().stream().map(a -> Said.of(a)))
                        .toList();
        return earlier(said, each -> each.quote().article().equals(print), true)
                .or(
                        () ->
                                source.flatMap(
                                        known ->
                                                earlier(
                                                        said,
                                                        each -> each.source().equals(known.id()),
                                                        false)));
    }

    private record Said(String id, String source, Quote quote) {

        static Said of(Figure figure) {
            return new Said(figure.id(), figure.source(), figure.quote());
        }

        static Said of(Figure.Arrangement arrangement) {
            return new Said(arrangement.id(), arrangement.source(), arrangement.quote());
        }
    }

    private Optional<Earlier> earlier(
            List<Said> all, java.util.function.Predicate<Said> same, boolean sameText) {
        var found = all.stream().filter(same).toList();
        return found.stream()
                .flatMap(each -> articles.release(each.id()).stream())
                .findFirst()
                .map(
                        release ->
                                new Earlier(
                                        release,
                                        found.getFirst().source(),
                                        sameText,
                                        found.stream().map(Said::id).toList()));
    }

    /// What keeps an article from being cited; empty if nothing does.
    public List<Problem> problems(PressText article) {
        var problems = new ArrayList<Problem>();
        if (article.body().isBlank()) {
            problems.add(Problem.of("claim.problem.empty"));
        }
        if (ArticleSource.line(article.publisher(), 1).isEmpty()) {
            problems.add(Problem.of("claim.problem.publisher"));
        }
        if (article.published().isEmpty()) {
            problems.add(Problem.of("claim.problem.published"));
        }
        if (!article.address().strip().matches("https?://\\S{3,1990}")) {
            problems.add(Problem.of("claim.problem.address"));
        }
        return List.copyOf(problems);
    }

    /// What keeps a candidate from becoming a claim; empty if nothing does.
    public List<Problem> problems(Candidate candidate) {
        return Proposal.problems(candidate);
    }
}
