package amur.article.extraction;

import java.util.List;
import java.util.Set;

/// Finds the parts of a sentence that give the base of a comparison.
final class Sides {

    private static final int REACH = 7;
    private static final int RANGE_REACH = 20;
    private static final int WEAK_REACH = 4;
    private static final int BRACKET = 30;

    /// Words that compare only when a figure or a time follows at once.
    private static final Set<String> WEAK =
            Set.of(
                    "from",
                    "after",
                    "above",
                    "below",
                    "following",
                    "on",
                    "over",
                    "than",
                    "с",
                    "от",
                    "после",
                    "из",
                    "к",
                    "выше",
                    "ниже",
                    "при",
                    "у");

    private static final List<String> MULTIPLIED =
            List.of("the", "that", "of", "as", "what", "its", "last");

    private final Words words;
    private final List<Amount> amounts;
    private final List<When.Mention> times;
    private final int[] sides;
    private int last;

    private Sides(Words words, List<Amount> amounts, List<When.Mention> times) {
        this.words = words;
        this.amounts = amounts;
        this.times = times;
        this.sides = new int[words.sentence().size()];
    }

    static int[] of(Words words, List<Amount> amounts, List<When.Mention> times) {
        var found = new Sides(words, amounts, times);
        words.all(Sense.BASE).forEach(found::open);
        amounts.stream()
                .filter(a -> a.unit().equals("ratio") && a.change().isPresent())
                .forEach(found::multiple);
        found.brackets();
        return found.sides;
    }

    private void open(Mention cue) {
        if (sides[cue.from()] > 0
                || range(cue)
                || timed(cue)
                || hedges(cue.from())
                || !compares(cue)) {
            return;
        }
        var behind =
                amounts.stream()
                        .filter(a -> a.relative() && a.from() <= cue.from() && cue.from() < a.to())
                        .mapToInt(Amount::to)
                        .max()
                        .orElse(cue.from());
        mark(behind, Math.max(behind, end(cue)));
    }

    /// The than of `more than 5 million` compares nothing.
    private boolean hedges(int token) {
        if (amounts.stream().anyMatch(a -> a.relative() && a.to() == token)) {
            return false;
        }
        return words.all(Sense.HEDGE).stream()
                .filter(h -> h.covers(token))
                .anyMatch(h -> amounts.stream().anyMatch(a -> a.from() == h.from()));
    }

    /// `От 1 млрд до 1,2 млрд`: two ends, and no change from one to the other.
    private boolean range(Mention cue) {
        var low =
                amounts.stream()
                        .filter(a -> a.from() == cue.to() && words.sentence().is(cue.from(), "от"))
                        .findFirst();
        return low.filter(l -> words.sentence().is(l.to(), "до") && amountAt(l.to() + 1))
                        .isPresent()
                && !words.within(Sense.DOWN, cue.from() - 3, cue.from())
                && !words.within(Sense.UP, cue.from() - 3, cue.from());
    }

    /// The half of `the first half of the year` multiplies nothing.
    private boolean timed(Mention cue) {
        return times.stream().anyMatch(t -> t.from() < cue.from() && cue.from() < t.to())
                || within(Sense.SHARE, cue)
                || within(Sense.YOY, cue)
                || discount(cue);
    }

    /// `较布伦特贴水4美元`: a discount is none of two figures that are compared.
    private boolean discount(Mention cue) {
        return words.sentence().at(cue.from()).lower().charAt(0) > 0x3000
                && words.within(Sense.DISCOUNT, cue.from(), cue.to() + REACH);
    }

    /// The 比 of 占比 compares nothing.
    private boolean within(Sense sense, Mention cue) {
        return words.all(sense).stream()
                .anyMatch(
                        m ->
                                m.from() <= cue.from()
                                        && cue.to() <= m.to()
                                        && m.to() - m.from() > cue.to() - cue.from());
    }

    /// `Almost treble the sum of July 2021`: what a multiple multiplies is its base.
    private void multiple(Amount amount) {
        var sentence = words.sentence();
        for (var at = amount.to(); at < Math.min(amount.to() + 7, sentence.size()); at++) {
            var of =
                    sentence.isAny(amount.to(), MULTIPLIED)
                            || sentence.isAny(amount.to() - 1, MULTIPLIED);
            if (sides[at] > 0 || Clauses.ENDS.contains(sentence.at(at).lower()) || !of) {
                return;
            }
            if (timeAt(at, false, "") || amountAt(at)) {
                mark(amount.to(), end(new Mention(Sense.BASE, "", amount.to(), amount.to())));
                return;
            }
        }
    }

    private void mark(int from, int to) {
        last++;
        for (var at = from; at < to; at++) {
            sides[at] = last;
        }
    }

    private boolean compares(Mention cue) {
        var word = words.sentence().at(cue.to() - 1).lower();
        var weak =
                cue.to() == cue.from() + 1 && WEAK.contains(word)
                        || word.equals("on")
                        || cue.value().equals("weak");
        var reach = weak ? WEAK_REACH : REACH;
        var size = words.sentence().size();
        if (cue.value().equals("time")) {
            return earlier(cue);
        }
        for (var at = cue.to(); at < Math.min(cue.to() + reach + 1, size); at++) {
            if (amountAt(at)) {
                return !lasts(at);
            }
            var time = timeAt(at, weak, word);
            if (time) {
                return true;
            }
            if (Clauses.ENDS.contains(words.sentence().at(at).lower()) && at > cue.to()) {
                return false;
            }
            if (weak && !article(at)) {
                return false;
            }
        }
        return false;
    }

    /// `Тогда как в 2022 году`, `而去年7月`: compares where an earlier time follows.
    private boolean earlier(Mention cue) {
        return times.stream()
                .filter(t -> t.from() == cue.to() || t.from() == cue.to() + 1)
                .anyMatch(
                        t ->
                                t.when() instanceof When.Shift
                                        || t.when() instanceof When.SameIn
                                        || t.when() instanceof When.Days d
                                                && times.stream()
                                                        .filter(o -> o.to() <= cue.from())
                                                        .anyMatch(o -> later(o.when(), d)));
    }

    private static boolean later(When when, When.Days than) {
        return when instanceof When.Part
                || when instanceof When.Days d && than.window().last().isBefore(d.window().first());
    }

    private boolean article(int at) {
        return words.sentence()
                .isAny(
                        at,
                        List.of(
                                "the",
                                "a",
                                "in",
                                "just",
                                "only",
                                "\\",
                                "revised",
                                "record",
                                "previous",
                                "whole",
                                "entire",
                                "full",
                                "of",
                                "mere",
                                "peak",
                                "low",
                                "его",
                                "в",
                                "their",
                                "its",
                                "为",
                                "的",
                                "是",
                                "仅",
                                "只",
                                "有",
                                "约",
                                "均",
                                "价"));
    }

    /// `After twelve months` compares nothing.
    private boolean lasts(int at) {
        return amounts.stream()
                .filter(a -> a.from() == at)
                .anyMatch(
                        a ->
                                TimeGrammar.length(
                                                words.sentence()
                                                        .at(
                                                                Math.min(
                                                                        a.to(),
                                                                        words.sentence().size()
                                                                                - 1))
                                                        .lower())
                                        > 0);
    }

    private boolean amountAt(int at) {
        return amounts.stream().anyMatch(a -> a.from() == at);
    }

    private boolean timeAt(int at, boolean weak, String cue) {
        return times.stream()
                .filter(t -> t.from() == at)
                .anyMatch(
                        t ->
                                switch (t.when()) {
                                    case When.Shift s -> true;
                                    case When.SameIn s -> true;
                                    case When.None n -> false;
                                    case When.Same s -> !weak;
                                    case When.Days d -> !weak || compared(at, cue);
                                    case When.Part p -> !weak || compared(at, cue);
                                    case When.War w -> !weak;
                                });
    }

    /// `25% on 2022`, `5% from July`, `10% above May`; but not `38 bcm from 2025`.
    private boolean compared(int at, String cue) {
        if (cue.equals("over")
                || cue.equals("after")
                || cue.equals("following")
                || cue.equals("с")
                || cue.equals("из")) {
            return false;
        }
        var on = cue.equals("on");
        return amounts.stream()
                .anyMatch(a -> (on || a.relative()) && a.to() <= at && at - a.to() < 6);
    }

    /// A side ends with the thought, or where the figure follows to which a change led.
    private int end(Mention cue) {
        var sentence = words.sentence();
        var seen = false;
        var figured = false;
        for (var at = cue.to(); at < sentence.size(); at++) {
            var token = sentence.at(at);
            seen = seen || amountAt(at) || timeAt(at, false, "");
            figured = figured || amountAt(at);
            var goesOn = !figured && words.from(Sense.WHEN, at + 1).isPresent();
            if (Clauses.ENDS.contains(token.lower()) && seen && !goesOn) {
                return at;
            }
            var to = token.is("to") || token.is("до") || token.is("至") || token.is("到");
            if (to && at + 1 < sentence.size() && amountAt(at + 1) && seen && !inRange(at)) {
                return at;
            }
            var and = token.is("and") || token.is("и") || token.is("或") || token.is("和");
            var more =
                    amountAt(at + 1)
                            || timeAt(at + 1, false, "")
                            || at + 3 < sentence.size()
                                    && article(at + 1)
                                    && (amountAt(at + 2) || article(at + 2) && amountAt(at + 3));
            var when = !figured && words.from(Sense.WHEN, at).isPresent();
            if (seen
                    && at > cue.to()
                    && (words.from(Sense.BREAK, at).isPresent() && !when || and && !more)) {
                return at;
            }
        }
        return sentence.size();
    }

    /// `From $8 to $10 a barrel in spring to $3`: the first `to` joins a range if another follows.
    private boolean inRange(int to) {
        var sentence = words.sentence();
        if (amounts.stream().noneMatch(a -> a.to() == to)) {
            return false;
        }
        var timed = false;
        for (var at = to + 2; at < Math.min(to + RANGE_REACH, sentence.size() - 1); at++) {
            timed = timed || timeAt(at, false, "");
            if (Clauses.ENDS.contains(sentence.at(at).lower())) {
                return false;
            }
            if (timed && sentence.isAny(at, List.of("to", "до", "至", "到")) && amountAt(at + 1)) {
                return true;
            }
        }
        return false;
    }

    /// `17.5% (2023: 21.5%)`: a bracket with a time and a figure of the same kind.
    private void brackets() {
        var sentence = words.sentence();
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.is(at, "(") || sentence.is(at, "（")) {
                var close = at + 1;
                while (close < Math.min(sentence.size(), at + BRACKET)
                        && !sentence.is(close, ")")
                        && !sentence.is(close, "）")) {
                    close++;
                }
                var from = at;
                var to = close;
                var timed =
                        times.stream()
                                .anyMatch(
                                        t ->
                                                t.from() > from
                                                        && t.to() <= to
                                                        && !(t.when() instanceof When.None));
                var inside =
                        amounts.stream().filter(a -> a.from() > from && a.to() <= to).findFirst();
                var before = amounts.stream().filter(a -> a.to() <= from).reduce((a, b) -> b);
                var alone =
                        inside.filter(a -> a.from() == from + 1 && a.to() == to).isPresent()
                                && last > 0;
                var same =
                        inside.isPresent()
                                && before.filter(
                                                b ->
                                                        timed
                                                                ? b.family()
                                                                        .equals(
                                                                                inside.get()
                                                                                        .family())
                                                                : b.unit()
                                                                                .equals(
                                                                                        inside.get()
                                                                                                .unit())
                                                                        && !b.relative())
                                        .isPresent();
                if ((timed || alone) && sides[at] == 0 && same) {
                    mark(at + 1, close);
                }
            }
        }
    }
}
