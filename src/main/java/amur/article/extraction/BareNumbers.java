package amur.article.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/// Says whether a bare number counts what another one counted before it.
final class BareNumbers {

    private static final Set<String> LEAD =
            Set.of(
                    "from",
                    "to",
                    "against",
                    "versus",
                    "vs",
                    "than",
                    "and",
                    "or",
                    "was",
                    "at",
                    "of",
                    "just",
                    "only",
                    "mere",
                    "were",
                    "with",
                    "by",
                    "is",
                    "until",
                    "averaged",
                    "reached",
                    "hit",
                    "(",
                    "с",
                    "до",
                    "против",
                    "от",
                    "и");

    private static final BigDecimal FINE = BigDecimal.valueOf(10_000);

    private final Parsed parsed;
    private final Topic before;
    private final boolean fresh;

    /// @param before what the text spoke of before
    /// @param fresh whether the sentence begins a paragraph
    BareNumbers(Parsed parsed, Topic before, boolean fresh) {
        this.parsed = parsed;
        this.before = before;
        this.fresh = fresh;
    }

    /// Whether it goes on with the last figure of the sentence before.
    boolean goOn(Amount amount) {
        var country = parsed.words().any(Sense.PLACE) && like(amount);
        return scaled(amount) && (!fresh || billions(amount) || country)
                || listed(amount)
                || recalled(amount)
                || ends(amount);
    }

    /// A bare number counts what the one before it counted, if nothing else follows it.
    boolean elided(Amount amount) {
        var sentence = parsed.words().sentence();
        if (!scaled(amount) && sentence.at(amount.to() - 1).word() && counts(amount)
                || numbered(amount)
                || things(amount)) {
            return false;
        }
        var row =
                sentence.isAny(amount.from() - 1, List.of(",", "、"))
                        && amount.step().compareTo(BigDecimal.ONE) < 0
                        && timed(amount.to());
        var the =
                sentence.is(amount.from() - 1, "the")
                        && (amount.step().compareTo(BigDecimal.ONE) < 0 || scaled(amount));
        var lead =
                row
                        || the
                        || amount.step().compareTo(BigDecimal.ONE) < 0
                                && parsed.words().upTo(Sense.ORDINAL, amount.from()).isPresent()
                        || scaled(amount)
                        || listed(amount)
                        || parsed.words().upTo(Sense.WAS, amount.from()).isPresent()
                        || dated(amount.from() - 1)
                        || sentence.isAny(amount.from() - 1, List.copyOf(LEAD))
                        || !amount.hedge().isEmpty();
        var next = amount.to();
        if (!lead || next >= sentence.size()) {
            return lead;
        }
        var token = sentence.at(next);
        var time = parsed.times().stream().anyMatch(t -> t.from() == next);
        var moved =
                scaled(amount)
                        && (token.is("came")
                                || token.is("went")
                                || token.is("arrived")
                                || parsed.words().from(Sense.BUYS, next).isPresent()
                                || parsed.words().from(Sense.SELLS, next).isPresent());
        return time
                || moved
                || !token.word()
                || Set.of(
                                        "in",
                                        "a",
                                        "the",
                                        "from",
                                        "to",
                                        "for",
                                        "during",
                                        "over",
                                        "and",
                                        "on",
                                        "at",
                                        "as",
                                        "last",
                                        "year",
                                        "two",
                                        "one",
                                        "of",
                                        "by",
                                        "while",
                                        "but",
                                        "before",
                                        "в",
                                        "за",
                                        "из",
                                        "годом",
                                        "годами",
                                        "месяцем",
                                        "назад",
                                        "при",
                                        "на",
                                        "у",
                                        "а",
                                        "но",
                                        "раньше",
                                        "or",
                                        "per",
                                        "earlier",
                                        "this",
                                        "between",
                                        "both",
                                        "after",
                                        "against",
                                        "compared",
                                        "up",
                                        "down",
                                        "more")
                                .contains(token.lower())
                        && !(token.is("of")
                                && !the
                                && !(scaled(amount)
                                        && (parsed.words()
                                                        .upTo(Sense.SELLS, amount.from())
                                                        .isPresent()
                                                || parsed.words()
                                                        .upTo(Sense.BUYS, amount.from())
                                                        .isPresent()))
                                && !LEAD.contains(
                                        sentence.at(Math.max(0, amount.from() - 1)).lower()));
    }

    /// `Power of Siberia 2`.
    private boolean numbered(Amount amount) {
        return amount.step().compareTo(BigDecimal.ONE) == 0
                && amount.value().compareTo(BigDecimal.TEN) < 0
                && parsed.words().upTo(Sense.COMMODITY, amount.from()).isPresent();
    }

    /// `6.41 million units, up from 5.22 million`: counts what the number before it counts.
    private boolean things(Amount amount) {
        var sentence = parsed.words().sentence();
        return parsed.clauses().base(amount.from())
                && parsed.amounts().stream()
                        .filter(a -> a.to() < amount.from())
                        .reduce((one, next) -> next)
                        .filter(a -> a.unit().isEmpty() && scaled(a))
                        .filter(a -> sentence.at(a.to()).lower().endsWith("s"))
                        .filter(a -> sentence.at(a.to()).word() && !timed(a.to()))
                        .isPresent();
    }

    /// `Angola stepped in with 640,000.`: a number as fine as the one before, at the end.
    private boolean ends(Amount amount) {
        var sentence = parsed.words().sentence();
        var fine =
                amount.step().compareTo(BigDecimal.ONE) < 0 || amount.value().compareTo(FINE) >= 0;
        return !fresh
                && fine
                && (amount.to() >= sentence.size() || !sentence.at(amount.to()).word())
                && like(amount);
    }

    /// Whether it is of the size of the last figure of the sentence before.
    private boolean like(Amount amount) {
        return before.counts()
                .last()
                .map(l -> amount.counting(l).ratio(l))
                .filter(r -> r > 0.1 && r < 10)
                .isPresent();
    }

    /// `In 2020 it had been less than 110.`: set beside the figure of the sentence before.
    private boolean recalled(Amount amount) {
        var sentence = parsed.words().sentence();
        var end =
                amount.to() >= sentence.size()
                        || !sentence.at(amount.to()).word()
                        || timed(amount.to());
        var had = false;
        for (var at = Math.max(0, amount.from() - 3); at < amount.from() + 2; at++) {
            had |= sentence.is(at, "been") || sentence.is(at, "it") && sentence.is(at + 1, "was");
        }
        return end
                && had
                && before.counts()
                        .last()
                        .map(l -> amount.counting(l).ratio(l))
                        .filter(r -> r > 0.2 && r < 5)
                        .isPresent();
    }

    /// `Spain received 2.6, Belgium 2.5 million`, `Mongolia drew 0.9`: what a country or its deed
    /// stands right before.
    private boolean listed(Amount amount) {
        var words = parsed.words();
        var ends =
                amount.to() >= words.sentence().size()
                        || !words.sentence().at(amount.to()).word()
                                && !Lexicon.hyphen(words.sentence().at(amount.to()));
        var and = ends || timed(amount.to()) || words.sentence().is(amount.to(), "and");
        return and
                && (words.upTo(Sense.PLACE, amount.from()).isPresent()
                        || amount.step().compareTo(BigDecimal.ONE) < 0
                                && words.upTo(Sense.COMMODITY, amount.from()).isPresent()
                        || words.upTo(Sense.SELLS, amount.from()).isPresent()
                        || words.upTo(Sense.BUYS, amount.from()).isPresent()
                        || words.sentence().is(amount.from() - 1, "for"));
    }

    /// `Three of the 21 refiners`: a number in words counts what follows.
    private boolean counts(Amount amount) {
        return parsed.words().sentence().is(amount.to(), "of");
    }

    /// `October 2022: 0.2`.
    private boolean dated(int colon) {
        return parsed.words().sentence().isAny(colon, List.of(":", "："))
                && parsed.times().stream().anyMatch(t -> t.to() == colon);
    }

    /// `4.1 bcm in 2020, 10.4 in 2021`.
    boolean timed(int at) {
        return parsed.times().stream().anyMatch(t -> t.from() == at || t.from() == at + 1);
    }

    /// Whether a number has a word such as million with it.
    boolean scaled(Amount amount) {
        for (var at = amount.from(); at < amount.to(); at++) {
            if (parsed.words().from(Sense.SCALE, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean billions(Amount amount) {
        return amount.value().compareTo(BigDecimal.valueOf(1_000_000_000)) >= 0;
    }
}
