package amur.article.extraction;

import amur.article.extraction.Numbers.Number;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds amounts that are told in words: a third, doubled, nine in ten.
final class WordAmounts {

    private final Words words;
    private final Sentence sentence;
    private final Numbers numbers;
    private final BitSet taken;

    /// @param taken the tokens of time expressions
    WordAmounts(Words words, Numbers numbers, BitSet taken) {
        this.words = words;
        this.sentence = words.sentence();
        this.numbers = numbers;
        this.taken = taken;
    }

    /// A fraction or a multiple in words.
    Optional<List<Amount>> at(int at) {
        var hundredths =
                words.from(Sense.HUNDREDTHS, at)
                        .flatMap(h -> numbers.at(h.to()))
                        .map(n -> Amounts.plain(at, n.to(), n, "percent"));
        if (hundredths.isPresent()) {
            return hundredths.map(List::of);
        }
        return words.from(Sense.MULTIPLE, at)
                .filter(m -> !(sentence.is(m.to(), "down") && sentence.is(m.to() + 1, "on")))
                .filter(m -> !sentence.is(m.to(), "again"))
                .map(this::multiple)
                .or(() -> outOf(at))
                .or(() -> words.from(Sense.FRACTION, at).filter(this::isShare).map(this::fraction))
                .map(List::of);
    }

    private boolean lasts(int at) {
        return at < sentence.size()
                && (TimeGrammar.length(sentence.at(at).lower()) > 0
                        || sentence.isAny(at, List.of("days", "weeks", "hours", "voyages")));
    }

    /// `Three in four`, `nine out of ten`, `one barrel in three`.
    private Optional<Amount> outOf(int at) {
        var part = numbers.at(at);
        if (part.isEmpty() || part.get().value().compareTo(BigDecimal.TEN) > 0) {
            return Optional.empty();
        }
        var noun =
                sentence.at(at).word()
                        && sentence.is(part.get().to() + 1, "in")
                        && sentence.at(part.get().to()).word();
        var link = noun ? part.get().to() + 1 : part.get().to();
        var behind =
                sentence.is(link, "in")
                        ? link + 1
                        : sentence.is(link, "out") && sentence.is(link + 1, "of") ? link + 2 : 0;
        if (behind == 0
                || behind >= sentence.size()
                || noun && lasts(behind + 1)
                || sentence.at(behind).number() && sentence.at(at).word()) {
            return Optional.empty();
        }
        return words.from(Sense.NUMBER, behind)
                .map(w -> new BigDecimal(w.value()))
                .filter(
                        w ->
                                w.compareTo(part.get().value()) > 0
                                        && w.compareTo(BigDecimal.TEN) <= 0)
                .map(
                        w ->
                                Amounts.plain(
                                        at,
                                        behind + 1,
                                        new Number(
                                                part.get().value().divide(w, MathContext.DECIMAL32),
                                                new BigDecimal("0.01"),
                                                behind + 1),
                                        "ratio"));
    }

    private Amount multiple(Mention word) {
        var value = value(word);
        var amount =
                Amounts.plain(
                        word.from(),
                        word.to(),
                        new Number(value, BigDecimal.ONE, word.to()),
                        "ratio");
        return value.compareTo(BigDecimal.ONE) < 0
                ? Amounts.plain(
                                word.from(),
                                word.to(),
                                new Number(BigDecimal.valueOf(50), BigDecimal.TEN, word.to()),
                                "percent")
                        .changed(Candidate.Change.DOWN)
                : amount.changed(Candidate.Change.UP);
    }

    private Amount fraction(Mention word) {
        var more = sentence.is(word.to() - 1, "成") ? hundredths(word.to()) : BigDecimal.ZERO;
        var to = more.signum() > 0 ? word.to() + 1 : word.to();
        var number = new Number(value(word).add(more), new BigDecimal("0.01"), to);
        return Amounts.plain(word.from(), to, number, "ratio");
    }

    /// The second figure of `四成二`.
    private BigDecimal hundredths(int at) {
        return words.from(Sense.NUMBER, at)
                .map(Mention::value)
                .filter(v -> v.length() == 1)
                .map(v -> new BigDecimal(v).movePointLeft(2))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal value(Mention word) {
        var parts = word.value().split("/");
        var value = new BigDecimal(parts[0]);
        return parts.length == 1
                ? value
                : value.divide(new BigDecimal(parts[1]), MathContext.DECIMAL32);
    }

    /// `A third month of decline` and `half-marathon` hold no fraction.
    private boolean isShare(Mention fraction) {
        for (var at = fraction.from(); at < fraction.to(); at++) {
            if (taken.get(at)) {
                return false;
            }
        }
        var next = fraction.to();
        if (next >= sentence.size()) {
            return true;
        }
        var touching =
                Lexicon.hyphen(sentence.at(next))
                        && sentence.at(next - 1).touches(sentence.at(next));
        return words.from(Sense.YOY, next).isPresent()
                || sentence.is(next, "a") && lasts(next + 1)
                || !touching && !NO_PART.contains(sentence.at(next).lower());
    }

    private static final Set<String> NO_PART =
            Set.of(
                    "month",
                    "year",
                    "time",
                    "quarter",
                    "week",
                    "day",
                    "straight",
                    "consecutive",
                    "successive",
                    "a",
                    "an",
                    "country",
                    "supplier",
                    "buyer",
                    "party",
                    "countries",
                    "hour",
                    "place",
                    "source",
                    "way",
                    "century",
                    "decade",
                    "line",
                    "term",
                    "pipeline",
                    "branch",
                    "route",
                    "unit",
                    "train",
                    "phase",
                    "tranche",
                    "cargo",
                    "vessel",
                    "largest",
                    "biggest",
                    "company",
                    "person",
                    "attempt",
                    "project");
}
