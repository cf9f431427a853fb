package amur.article.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds which currencies are paid, where no number says how much.
final class Payments {

    private static final int REACH = 14;
    private static final Set<String> JOINTS =
            Set.of(
                    "and", "or", ",", "/", "-", "both", "the", "chinese", "russian", "in", "и",
                    "или", "в", "和", "或", "、", "及", "与", "half", "&", "as", "well", "then");

    private Payments() {}

    /// @param from the first token of the fact
    /// @param to behind its last
    record Fact(int from, int to, List<String> currencies) {}

    static List<Fact> of(Words words, List<Amount> amounts) {
        var facts = new ArrayList<Fact>();
        var seen = 0;
        for (var currency : free(words)) {
            if (currency.from() < seen || denied(words, currency) || counted(amounts, currency)) {
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
                .toList();
    }

    private static boolean beside(Words words, Mention currency) {
        var before = currency.from() - 1;
        var after = currency.to();
        return before >= 0
                        && (words.sentence().at(before).number()
                                || words.upTo(Sense.SCALE, currency.from()).isPresent())
                || after < words.sentence().size() && words.sentence().at(after).number()
                || words.from(Sense.PER, after).isPresent();
    }

    /// What is no longer paid is no fact about what is.
    private static boolean denied(Words words, Mention currency) {
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
    private static boolean counted(List<Amount> amounts, Mention currency) {
        return amounts.stream()
                .anyMatch(a -> a.relative() && Math.abs(a.from() - currency.from()) < 14);
    }

    private static Optional<Mention> cue(Words words, Mention currency) {
        Mention best = null;
        var least = REACH;
        for (var cue : words.all(Sense.SETTLEMENT)) {
            var gap =
                    cue.to() <= currency.from()
                            ? currency.from() - cue.to()
                            : cue.from() - currency.to() + 2;
            if (gap < least) {
                least = gap;
                best = cue;
            }
        }
        return Optional.ofNullable(best);
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
            if (!group.contains(all.get(i).head())) {
                group.add(all.get(i).head());
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

    private static boolean joined(Words words, Mention one, Mention next) {
        if (next.from() - one.to() > 4 || next.from() <= one.to()) {
            return next.from() == one.to();
        }
        for (var at = one.to(); at < next.from(); at++) {
            if (!JOINTS.contains(words.sentence().at(at).lower())) {
                return false;
            }
        }
        return true;
    }
}
