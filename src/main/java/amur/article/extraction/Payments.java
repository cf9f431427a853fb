package amur.article.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds which currencies are paid, where no number says how much.
final class Payments {

    private static final int REACH = 14;
    private static final int SHARE_REACH = 36;
    private static final int COUNTED = 24;
    private static final int APART = 8;
    private static final Set<String> JOINTS =
            Set.of(
                    "and", "or", ",", "/", "-", "both", "the", "chinese", "russian", "in", "и",
                    "или", "в", "和", "或", "、", "及", "与", "half", "&", "as", "well", "then", "a",
                    "few", "some", "others", "partly", "rest", "part");

    private Payments() {}

    /// @param from the first token of the fact
    /// @param to behind its last
    record Fact(int from, int to, List<String> currencies) {}

    static List<Fact> of(Words words, List<Amount> amounts, Clauses clauses) {
        var facts = new ArrayList<Fact>();
        if (words.all(Sense.ASIDE).stream().anyMatch(m -> m.value().equals("exchange!!"))) {
            return facts;
        }
        var seen = 0;
        for (var currency : free(words)) {
            if (currency.from() < seen
                    || partOf(words, amounts, currency)
                    || expressed(words, currency)
                    || denied(words, currency)
                    || counted(words, amounts, clauses, currency)) {
                continue;
            }
            var cue = cue(words, currency);
            if (cue.isPresent()) {
                var end = groupEnd(words, currency);
                var cueMention = cue.get();
                facts.add(
                        new Fact(
                                Math.min(cueMention.from(), currency.from()),
                                Math.max(end, cueMention.to()),
                                group(words, currency)));
                seen = end;
            }
        }
        return facts;
    }

    /// Currencies that stand alone and count no amount.
    static List<Mention> free(Words words) {
        return words.all(Sense.CURRENCY).stream()
                .filter(c -> !c.value().contains("*"))
                .filter(c -> words.sentence().at(c.from()).word())
                .filter(c -> !beside(words, c))
                .filter(c -> !denied(words, c))
                .toList();
    }

    private static boolean beside(Words words, Mention currency) {
        var before = currency.from() - 1;
        var after = currency.to();
        return before >= 0
                        && (words.sentence().at(before).number()
                                || words.upTo(Sense.SCALE, currency.from()).isPresent())
                || after < words.sentence().size()
                        && words.sentence().at(after).number()
                        && words.from(Sense.UNIT, after + 1)
                                .filter(u -> u.head().equals("percent"))
                                .isEmpty();
    }

    /// `Expressed in yuan the turnover was 1.69 trillion`.
    private static boolean expressed(Words words, Mention currency) {
        return words.sentence().is(currency.from() - 1, "in")
                && words.sentence()
                        .isAny(
                                currency.from() - 2,
                                List.of("expressed", "measured", "counted", "calculated"));
    }

    /// What is no longer paid is no fact about what is.
    private static boolean denied(Words words, Mention currency) {
        if (words.sentence().is(currency.from() - 1, "от")) {
            return true;
        }
        return words.all(Sense.NOT).stream()
                .anyMatch(
                        n ->
                                n.to() <= currency.from()
                                        && currency.from() - n.to() <= 3
                                        && straight(words, n.to(), currency.from()));
    }

    private static boolean straight(Words words, int from, int to) {
        for (var at = from; at < to; at++) {
            if (words.sentence().isAny(at, List.of(",", "but", ";", "，"))) {
                return false;
            }
        }
        return true;
    }

    /// A share of the payments says it with a number.
    private static boolean counted(
            Words words, List<Amount> amounts, Clauses clauses, Mention currency) {
        var both = group(words, currency).size() > 1;
        return amounts.stream()
                .filter(a -> a.relative() && a.change().isEmpty() && !(both && half(a)))
                .filter(a -> clauses.distance(a, currency.from(), currency.to()) < COUNTED)
                .anyMatch(
                        a ->
                                nearest(words, clauses, a)
                                        .filter(n -> joint(words, n, currency))
                                        .isPresent());
    }

    /// `Half in roubles and half in yuan` says what is paid, too.
    private static boolean half(Amount amount) {
        return amount.unit().equals("ratio")
                && amount.value().compareTo(new java.math.BigDecimal("0.5")) == 0;
    }

    /// The currency of which a share of the payments speaks.
    static Optional<Mention> nearest(Words words, Clauses clauses, Amount amount) {
        Mention nearest = null;
        var least = SHARE_REACH;
        for (var currency : free(words)) {
            var in =
                    currency.from() == amount.to() + 1
                            && words.sentence().isAny(amount.to(), List.of("in", "в"));
            var apart =
                    currency.to() <= amount.from()
                            ? !clauses.together(currency.to(), amount.from())
                            : !clauses.together(amount.to(), currency.from());
            if (currency.from() >= amount.to() && shared(words, currency)) {
                continue;
            }
            var distance =
                    in
                            ? 0
                            : clauses.distance(amount, currency.from(), currency.to())
                                    + (apart ? APART : 0);
            if (distance < least) {
                least = distance;
                nearest = currency;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// `人民币在结算中的比重升至25%`: how much of the payments, and not what is paid.
    private static boolean partOf(Words words, List<Amount> amounts, Mention currency) {
        var share =
                shared(words, currency)
                        || words.sentence().at(currency.from()).lower().charAt(0) > 0x3000
                                && words.within(Sense.SHARE, currency.to(), currency.to() + REACH);
        return share && amounts.stream().anyMatch(a -> a.unit().equals("percent"));
    }

    /// `The dollar's share`: another share than that before it.
    private static boolean shared(Words words, Mention currency) {
        return words.within(Sense.SHARE, currency.from() - 4, currency.from());
    }

    private static boolean joint(Words words, Mention one, Mention other) {
        var all = free(words);
        var first = Math.min(all.indexOf(one), all.indexOf(other));
        var last = Math.max(all.indexOf(one), all.indexOf(other));
        for (var at = first; at < last; at++) {
            if (!joined(words, all.get(at), all.get(at + 1))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Mention> cue(Words words, Mention currency) {
        Mention best = null;
        var least = REACH;
        for (var cue : words.all(Sense.SETTLEMENT)) {
            var gap =
                    cue.to() <= currency.from()
                            ? currency.from() - cue.to()
                            : cue.from() - currency.to() + 2;
            var from = Math.min(cue.to(), currency.to());
            var to = Math.max(cue.from(), currency.from());
            if (gap < least && !stopped(words, from, to)) {
                least = gap;
                best = cue;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean stopped(Words words, int from, int to) {
        for (var at = from; at < to; at++) {
            if (words.sentence().isAny(at, List.of(";", "；"))) {
                return true;
            }
        }
        return false;
    }

    /// The currencies joined to one, itself included, in the order of the text.
    static List<String> group(Words words, Mention currency) {
        var group = new ArrayList<String>();
        var all = free(words);
        var at = all.indexOf(currency);
        var first = at;
        while (first > 0 && joined(words, all.get(first - 1), all.get(first))) {
            first--;
        }
        for (var i = first;
                i < all.size() && (i <= at || joined(words, all.get(i - 1), all.get(i)));
                i++) {
            for (var code : all.get(i).value().split("\\+")) {
                if (!group.contains(code)) {
                    group.add(code);
                }
            }
        }
        return group;
    }

    private static int groupEnd(Words words, Mention currency) {
        var all = free(words);
        var at = all.indexOf(currency);
        while (at + 1 < all.size() && joined(words, all.get(at), all.get(at + 1))) {
            at++;
        }
        return all.get(at).to();
    }

    /// `Settled in yuan and the rouble weakened`.
    private static boolean moves(Words words, Mention currency) {
        return words.from(Sense.UP, currency.to()).isPresent()
                || words.from(Sense.DOWN, currency.to()).isPresent();
    }

    private static boolean joined(Words words, Mention one, Mention next) {
        if (next.from() - one.to() > 4 || next.from() <= one.to()) {
            return next.from() == one.to();
        }
        if (moves(words, next) && !shared(words, one)) {
            return false;
        }
        for (var at = one.to(); at < next.from(); at++) {
            if (!JOINTS.contains(words.sentence().at(at).lower())) {
                return false;
            }
        }
        return true;
    }
}
