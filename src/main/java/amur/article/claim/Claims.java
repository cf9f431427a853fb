package amur.article.claim;

import amur.analysis.Conversions;
import amur.analysis.Coverage;
import amur.analysis.Preferences;
import amur.article.Articles;
import amur.article.Figure;
import amur.article.claim.Shelf.Tier;
import amur.article.claim.Verdict.Kind;
import amur.shell.AsOf;
import amur.store.Observations;
import amur.store.Sources;
import amur.trade.Point;
import amur.trade.Source;
import amur.trade.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The accepted figures as claims, recomputed from the data as known then and now.
@Component
public class Claims {

    private final Articles articles;
    private final Observations observations;
    private final Sources sources;
    private final Preferences preferences;
    private final Conversions conversions;

    Claims(
            Articles articles,
            Observations observations,
            Sources sources,
            Preferences preferences,
            Conversions conversions) {
        this.articles = articles;
        this.observations = observations;
        this.sources = sources;
        this.preferences = preferences;
        this.conversions = conversions;
    }

    /// Every claim that was accepted by a moment, with its verdicts of that moment and of the day
    /// on which its article appeared.
    public List<Claim> all(Instant known) {
        return of(articles.figures(known), known);
    }

    /// One of them, by the id of its figure.
    public Optional<Claim> find(String id, Instant known) {
        return articles.figure(id, known).map(figure -> of(List.of(figure), known).getFirst());
    }

    public List<Claim> of(List<Figure> figures, Instant known) {
        var now = shelf(known);
        var then = new HashMap<Instant, Shelf>();
        return figures.stream().map(figure -> claim(figure, now, known, then)).toList();
    }

    private Claim claim(Figure figure, Shelf now, Instant known, HashMap<Instant, Shelf> shelves) {
        var source = now.source(figure.source());
        var published = source.map(Claims::appeared).filter(day -> day.isBefore(known));
        var today = verdict(figure, now);
        return new Claim(
                figure,
                source,
                Stated.of(figure),
                published,
                published.map(
                        day ->
                                early(
                                        verdict(figure, shelves.computeIfAbsent(day, this::shelf)),
                                        today)),
                known,
                today);
    }

    /// The end of the day, month or year that the catalogue gives.
    private static Instant appeared(Source source) {
        var date = source.published();
        return AsOf.end(
                switch (date.length()) {
                    case 10 -> LocalDate.parse(date);
                    case 7 -> YearMonth.parse(date).atEndOfMonth();
                    default -> LocalDate.of(Integer.parseInt(date), 12, 31);
                });
    }

    /// Nothing held then, but something now, is nothing held yet.
    private static Verdict early(Verdict then, Verdict now) {
        return then.why() == Why.NOTHING_HELD && now.why() != Why.NOTHING_HELD
                ? then.as(then.kind(), Why.NOT_YET_HELD)
                : then;
    }

    /// How the data of a moment stand to a figure.
    public Verdict verdict(Figure figure, Instant known) {
        return verdict(figure, shelf(known));
    }

    /// The same for several at once, by their ids.
    public Map<String, Verdict> verdicts(List<Figure> figures, Instant known) {
        var shelf = shelf(known);
        return figures.stream()
                .collect(Collectors.toMap(Figure::id, figure -> verdict(figure, shelf)));
    }

    /// What the parts of a figure's window add up to, whoever says so and whatever their caveats:
    /// worth showing with these, never a verdict.
    public Optional<Point> parts(Figure figure, Instant known) {
        return shelf(known).series(figure.key(), figure, Tier.ANY_SCOPE).stream()
                .filter(series -> series.unit() == figure.unit())
                .flatMap(series -> new Coverage(series).tiled(figure.period()).stream())
                .findFirst();
    }

    private Shelf shelf(Instant known) {
        return new Shelf(observations, sources, preferences, known);
    }

    private Verdict verdict(Figure figure, Shelf shelf) {
        var judge = new Judge(Stated.of(figure));
        var independent = on(figure, shelf, Tier.INDEPENDENT, judge);
        if (independent.amount().isPresent()) {
            return independent;
        }
        var any = on(figure, shelf, Tier.ANY_ORIGIN, judge);
        if (any.amount().isPresent()) {
            return any.kind() == Kind.CONTRADICTED && !derived(any)
                    ? any.as(Kind.CONTRADICTED, Why.OWN_ORIGIN)
                    : any.uncheckable(Why.SAME_ORIGIN);
        }
        var scoped = on(figure, shelf, Tier.ANY_SCOPE, judge);
        return scoped.amount().isPresent() ? scoped.uncheckable(Why.OTHER_SCOPE) : independent;
    }

    /// What is left of a longer window mixes two reports, which need not count alike: nobody
    /// contradicts himself by that.
    private static boolean derived(Verdict verdict) {
        return verdict.status() == Status.DERIVED;
    }

    private Verdict on(Figure figure, Shelf shelf, Tier tier, Judge judge) {
        var answers = new Answers(new Recount(shelf, conversions, figure, tier));
        var verdict = judge.on(answers.to(Scope.of(figure)));
        return verdict.kind() == Kind.CONTRADICTED
                ? verdict.with(new Fits(figure, answers, judge).found())
                : verdict;
    }
}
