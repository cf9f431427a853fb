package amur.article;

import amur.article.extraction.Candidate;
import amur.article.extraction.Candidate.Kind;
import amur.trade.Commodity;
import amur.trade.Period;
import amur.trade.Quantity;
import amur.trade.Source;
import amur.trade.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The accepted candidates of an article as figures and arrangements, with their sentences.
final class AcceptedFigures {

    /// Whose numbers are Russia's own count.
    private static final Pattern RUSSIANS =
            Pattern.compile(
                    "gazprom|novak|rosneft|transneft|rosstat|russian (customs|energy ministry)"
                            + "|russia's (customs|energy ministry)|газпром|новак|роснефт"
                            + "|транснефт|росстат|фтс|минэнерго",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// What a change since the period before is called.
    private static final Pattern SINCE_BEFORE =
            Pattern.compile(
                    "month[- ]on[- ]month|month[- ]over[- ]month|\\bm/m\\b|\\bmom\\b"
                            + "|from (a|the previous|the prior|the preceding) month"
                            + "|than (a|the previous|the prior) month"
                            + "|quarter[- ]on[- ]quarter|from the previous quarter"
                            + "|к предыдущему месяцу|месяц к месяцу|по сравнению с предыдущим"
                            + "|环比",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// What is told in money, because nothing else adds it up.
    private static final Set<Commodity> TOTALS =
            Set.of(Commodity.ALL_GOODS, Commodity.ENERGY_TOTAL);

    private final Review review;
    private final Source source;
    private final String article;
    private final String kept;

    AcceptedFigures(Review review, Source source, String article, String kept) {
        this.review = review;
        this.source = source;
        this.article = article;
        this.kept = kept;
    }

    /// One figure a candidate, by its id, in order; who says the same twice says it once.
    LinkedHashMap<String, Figure> figures() {
        var figures = new LinkedHashMap<String, Figure>();
        var bases = bases();
        for (var i = 0; i < candidates().size(); i++) {
            if (candidates().get(i).measure() != Kind.PAYMENT_CURRENCY) {
                var figure = figure(candidates().get(i), bases.get(i));
                figures.putIfAbsent(figure.id(), figure);
            }
        }
        return figures;
    }

    /// The id that each candidate has as a figure or arrangement.
    List<String> ids() {
        return candidates().stream()
                .map(
                        said ->
                                said.measure() == Kind.PAYMENT_CURRENCY
                                        ? arrangement(said).id()
                                        : figure(said, Optional.empty()).id())
                .toList();
    }

    List<Figure.Arrangement> arrangements() {
        return candidates().stream()
                .filter(said -> said.measure() == Kind.PAYMENT_CURRENCY)
                .map(this::arrangement)
                .distinct()
                .toList();
    }

    private List<Candidate> candidates() {
        return review.accepted();
    }

    /// For each candidate the id of the figure that it is compared with, if both count the same.
    private List<Optional<String>> bases() {
        var bases = new ArrayList<Optional<String>>();
        for (var i = 0; i < candidates().size(); i++) {
            bases.add(Optional.empty());
        }
        for (var base : candidates()) {
            base.comparisonOf()
                    .filter(of -> comparable(base, candidates().get(of)))
                    .filter(of -> bases.get(of).isEmpty())
                    .ifPresent(
                            of -> bases.set(of, Optional.of(figure(base, Optional.empty()).id())));
        }
        return bases;
    }

    private static boolean comparable(Candidate base, Candidate of) {
        return base != of
                && base.measure() == of.measure()
                && base.measure() != Kind.GROWTH
                && base.measure() != Kind.PAYMENT_CURRENCY
                && base.unit().equals(of.unit())
                && base.per().equals(of.per())
                && base.commodity().equals(of.commodity());
    }

    private Quote quote(Candidate said) {
        return Quote.of(review.article().body(), said.start(), said.end(), article, kept);
    }

    private Figure figure(Candidate said, Optional<String> base) {
        var quote = quote(said);
        var key =
                Proposal.key(said, RUSSIANS.matcher(quote.words()).find(), grown(said))
                        .orElseThrow();
        var period = Proposal.period(said).orElseThrow();
        var quantity = new Quantity(said.value().orElseThrow(), Proposal.unit(said).orElseThrow());
        var terms = terms(said, quote);
        var says =
                "%s %s %s %s %s"
                        .formatted(
                                key,
                                period,
                                quantity.amount().stripTrailingZeros().toPlainString(),
                                quantity.unit(),
                                terms);
        return new Figure(
                id(says),
                source.id(),
                key,
                period,
                quantity,
                Proposal.step(said),
                terms.hedge() == Hedge.EXACT ? Status.REPORTED : Status.APPROXIMATE,
                base,
                "",
                cited(quote),
                locator(quote),
                terms,
                quote);
    }

    private String id(String says) {
        return source.id() + "-" + Fingerprint.sha256(source.id() + " " + says).substring(0, 8);
    }

    private Terms terms(Candidate said, Quote quote) {
        var body = review.article().body();
        var from = Math.max(quote.at(), said.start() - 60);
        var to = Math.min(quote.at() + quote.words().length(), said.end() + 20);
        var hedge =
                Hedge.around(
                        body.substring(Math.min(from, said.start()), said.start()),
                        body.substring(said.start(), said.end()),
                        body.substring(said.end(), Math.max(to, said.end())),
                        said.approximate());
        var change =
                said.measure() == Kind.GROWTH ? said.change() : Optional.<Candidate.Change>empty();
        return new Terms(
                hedge,
                change,
                change.isPresent() ? against(said, quote) : Optional.empty(),
                said.per());
    }

    /// Since when something changed: since the figure beside it that is compared, or since the
    /// period before if the sentence says so; else since a year earlier.
    private Optional<Period> against(Candidate said, Quote quote) {
        var own = Proposal.period(said).orElseThrow();
        return candidates().stream()
                .filter(base -> base.comparisonOf().isPresent())
                .filter(base -> beside(said, candidates().get(base.comparisonOf().get())))
                .filter(base -> near(base, said))
                .flatMap(base -> Proposal.period(base).stream())
                .filter(period -> period.months() == own.months() && !period.equals(own))
                .findFirst()
                .or(
                        () ->
                                SINCE_BEFORE.matcher(quote.words()).find()
                                        ? Optional.of(
                                                new Period(
                                                        own.start().minusMonths(own.months()),
                                                        own.months()))
                                        : Optional.empty())
                .filter(period -> !period.equals(own.minusYears(1)));
    }

    /// What a growth in percent is about: what the amount beside it is; else what is usually told
    /// of that commodity.
    private Kind grown(Candidate said) {
        return candidates().stream()
                .filter(other -> other.measure() == Kind.VALUE || other.measure() == Kind.QUANTITY)
                .filter(other -> beside(said, other))
                .filter(other -> near(other, said))
                .min(Comparator.comparing(other -> Math.abs(other.start() - said.start())))
                .map(Candidate::measure)
                .orElseGet(() -> usual(said));
    }

    private static Kind usual(Candidate said) {
        return said.commodity().filter(TOTALS::contains).isPresent() ? Kind.VALUE : Kind.QUANTITY;
    }

    private static boolean beside(Candidate said, Candidate other) {
        return said.commodity().equals(other.commodity()) && said.period().equals(other.period());
    }

    private static boolean near(Candidate one, Candidate other) {
        return Math.abs(one.start() - other.start()) <= Quote.LONGEST;
    }

    private Figure.Arrangement arrangement(Candidate said) {
        var quote = quote(said);
        var currencies = String.join("+", new TreeSet<>(said.currencies()).descendingSet());
        var commodity = said.commodity().orElseThrow();
        return new Figure.Arrangement(
                id(commodity + " " + currencies),
                source.id(),
                commodity,
                currencies,
                source.published(),
                cited(quote),
                "",
                locator(quote),
                quote);
    }

    /// Whom the sentence names, else whom the article names.
    private String cited(Quote quote) {
        var near = Agencies.in(quote.words());
        var names = near.isEmpty() ? Agencies.in(review.article().body()) : near;
        var all = new ArrayList<String>();
        if (Agencies.customs(quote.words())) {
            all.add("customs");
        }
        all.addAll(names);
        return all.stream().limit(6).collect(Collectors.joining(", "));
    }

    private static String locator(Quote quote) {
        return "characters %d to %d of the text".formatted(quote.start(), quote.end());
    }
}
