package amur.article.extraction;

import amur.article.PressText;
import amur.article.extraction.Candidate.Kind;
import amur.trade.Commodity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the figures of energy trade in an article.
@Component
public class Extractor {

    /// The figures in the order of the text. Time and memory grow in line with the text.
    public List<Candidate> extract(PressText article) {
        return Language.of(article.title() + " " + article.body())
                .map(language -> new Article(article, language).candidates())
                .orElse(List.of());
    }

    /// One article on its way through the stages.
    private static final class Article {

        private final PressText text;
        private final Language language;
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Candidate> payments = new ArrayList<>();
        private Topic topic = Topic.NONE;
        private String price = "";

        private Article(PressText text, Language language) {
            this.text = text;
            this.language = language;
        }

        private List<Candidate> candidates() {
            Sentences.of(text.title()).forEach(this::title);
            var number = 0;
            for (var sentence : Sentences.of(text.body())) {
                read(sentence, number++);
            }
            var all = new ArrayList<Candidate>();
            for (var at = 0; at < drafts.size(); at++) {
                all.add(candidate(drafts.get(at), Links.of(drafts, at)));
            }
            all.addAll(payments);
            return all;
        }

        private void title(Sentence sentence) {
            var parsed = Parsed.of(sentence, language, text.published());
            topic = new Scopes(parsed.words(), parsed.clauses(), topic).topic();
            var periods = parsed.periods(text.published(), topic);
            var first =
                    parsed.times().stream()
                            .map(t -> periods.resolve(t.when(), Optional.empty(), false))
                            .flatMap(Optional::stream)
                            .findFirst();
            topic = topic.at(first);
        }

        private void read(Sentence sentence, int number) {
            var parsed = Parsed.of(sentence, language, text.published());
            var reading = new Reading(parsed, topic, text.published(), price);
            var found = reading.drafts(number);
            drafts.addAll(found);
            reading.payments().forEach(f -> payment(parsed, f, reading));
            topic = reading.after();
            price = reading.price();
        }

        private void payment(Parsed parsed, Payments.Fact fact, Reading reading) {
            var scope = reading.scope(fact);
            var commodity = scope.commodity().filter(c -> !c.equals("other")).map(Commodity::of);
            if (!Reading.relevant(scope) || commodity.isEmpty()) {
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
