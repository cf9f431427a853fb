package amur.article.extraction;

import amur.article.PressText;
import amur.article.extraction.Candidate.Kind;
import amur.trade.Area;
import amur.trade.Commodity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds the figures of energy trade in an article.
@Component
public class Extractor {

    /// A text with so many times more other numbers than figures of trade is about something else.
    private static final int FEW = 2;

    /// The figures in the order of the text. Time and memory grow in line with the text.
    public List<Candidate> extract(PressText article) {
        return Language.of(article.title() + " " + article.body())
                .map(language -> new Article(article, language).candidates())
                .orElse(List.of());
    }

    /// The numbers with units that are no such figures, and why.
    public List<Refusal> refused(PressText article) {
        return Language.of(article.title() + " " + article.body())
                .map(language -> new Article(article, language).refused())
                .orElse(List.of());
    }

    /// One article on its way through the stages.
    private static final class Article {

        private final PressText text;
        private final Language language;
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Candidate> payments = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private Topic main = Topic.NONE;
        private Topic last = Topic.NONE;
        private Optional<Window> lead = Optional.empty();
        private Optional<Area> seller = Optional.empty();
        private Optional<Area> buyer = Optional.empty();

        private Article(PressText text, Language language) {
            this.text = text;
            this.language = language;
        }

        private List<Candidate> candidates() {
            Sentences.of(text.title()).forEach(this::title);
            var sentences =
                    Sentences.of(text.body()).stream()
                            .map(s -> Parsed.of(s, language, text.published()))
                            .toList();
            seller = named(sentences, Area.RUSSIA);
            buyer = named(sentences, Area.CHINA);
            last = main;
            for (var at = 0; at < sentences.size(); at++) {
                read(sentences.get(at), at);
            }

            if (drafts.stream().noneMatch(Draft::plain) && payments.isEmpty() && !titled()) {
                drafts.forEach(
                        d -> refuse(d, "nowhere does the text say plainly that energy is sold"));
                drafts.clear();
            }
            if (drafts.size() * FEW < refusals.size()) {
                onlyTold();
            }
            var all = new ArrayList<Candidate>();
            for (var at = 0; at < drafts.size(); at++) {
                all.add(candidate(drafts.get(at), Links.of(drafts, at)));
            }
            all.addAll(payments);
            return all;
        }

        /// Whether the title names energy and who sells or buys it.
        private boolean titled() {
            return main.commodity().filter(c -> !c.equals("other")).isPresent()
                    && (main.exporter().isPresent() || main.importer().isPresent());
        }

        /// Where most numbers are of something else, only those stay whose sentence says all
        /// itself.
        private void onlyTold() {
            var told =
                    drafts.stream()
                            .filter(Draft::told)
                            .map(Draft::sentence)
                            .collect(Collectors.toSet());
            for (var draft : drafts) {
                if (!told.contains(draft.sentence())) {
                    refuse(
                            draft,
                            "most numbers of the text are of something else, and the sentence does not say who sells what to whom");
                }
            }
            drafts.removeIf(d -> !told.contains(d.sentence()));
        }

        private void refuse(Draft draft, String because) {
            refusals.add(new Refusal(draft.start(), draft.end(), because));
        }

        private List<Refusal> refused() {
            candidates();
            return refusals;
        }

        /// The title says what the article is about.
        private void title(Sentence sentence) {
            var parsed = Parsed.of(sentence, language, text.published());
            var context = new Context(main, main, seller, buyer, -1);
            var periods = parsed.periods(text.published(), context);
            var first =
                    parsed.times().stream()
                            .map(t -> periods.resolve(t.when(), Optional.empty(), false, t.from()))
                            .flatMap(Optional::stream)
                            .findFirst();
            var topic = new Scopes(parsed.words(), parsed.clauses(), context).topic().at(first);
            var measures = new Measures(parsed.words(), parsed.clauses(), Optional.empty(), false);
            main = topic.in(-1, parsed.words().any(Sense.ASIDE) && !measures.moves(), true);
        }

        private static Optional<Area> named(List<Parsed> sentences, Area area) {
            return sentences.stream()
                            .flatMap(s -> s.words().places().stream())
                            .anyMatch(m -> m.head().equals(area.code()))
                    ? Optional.of(area)
                    : Optional.empty();
        }

        private void read(Parsed parsed, int number) {
            var context =
                    new Context(main, last, seller, buyer, parsed.words().sentence().paragraph());
            var reading = new Reading(parsed, context, text.published());
            drafts.addAll(reading.drafts(number));
            refusals.addAll(reading.refusals());
            reading.payments().forEach(f -> payment(parsed, f, reading));
            last = reading.after();
            if (lead.isEmpty()) {
                lead = reading.spoken();
                main = reading.first().map(this::opening).orElse(main).at(lead);
            }
        }

        /// What the title leaves open the first figure says.
        private Topic opening(Draft first) {
            var scope = first.scope();
            return main.of(
                    main.commodity().or(scope::commodity),
                    (scope.told()
                            ? scope.exporter().or(main::exporter)
                            : main.exporter().or(scope::exporter)),
                    (scope.told()
                            ? scope.importer().or(main::importer)
                            : main.importer().or(scope::importer)),
                    main.both() || scope.both(),
                    main.open() || scope.open());
        }

        private void payment(Parsed parsed, Payments.Fact fact, Reading reading) {
            var scope = reading.scope(fact);
            var commodity = scope.commodity().filter(c -> !c.equals("other")).map(Commodity::of);
            if (!Relevance.relevant(scope) || commodity.isEmpty()) {
                return;
            }
            var sentence = parsed.words().sentence();
            payments.add(
                    new Candidate(
                            sentence.at(fact.from()).start(),
                            sentence.at(fact.to() - 1).end(),
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            false,
                            Kind.PAYMENT_CURRENCY,
                            commodity,
                            scope.exporter(),
                            scope.importer(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            fact.currencies(),
                            0.6,
                            scope.because()));
        }

        private static Candidate candidate(Draft draft, Optional<Integer> compared) {
            var amount = draft.amount();
            return new Candidate(
                    draft.start(),
                    draft.end(),
                    Optional.of(amount.value().stripTrailingZeros()),
                    Optional.of(amount.step().stripTrailingZeros()),
                    amount.unit(),
                    !amount.hedge().isEmpty(),
                    draft.measure().kind(),
                    draft.scope().commodity().map(Commodity::of),
                    draft.scope().exporter(),
                    draft.scope().importer(),
                    draft.period(),
                    compared,
                    draft.measure().change(),
                    amount.per(),
                    draft.measure().currencies(),
                    draft.sure(),
                    draft.because());
        }
    }
}
