package amur.article.extraction;

import amur.article.extraction.Candidate.Change;
import amur.article.extraction.Candidate.Kind;
import java.util.List;
import java.util.Optional;

/// Says what a figure counts, and whether it counts trade at all.
final class Measures {

    /// What says nothing about a figure.
    private static final int FAR = 10_000;

    private static final int NEAR = 16;

    /// So near a word on prices at home, stocks or exchange rates says it all.
    private static final int STRONG = 9;

    private static final int VERY_STRONG = 15;

    private static final int SENTENCE = 40;

    private static final int SPOKEN = 24;

    /// What a verb of change ends in where it leads to a level.
    private static final List<String> REACHED = List.of("至", "到", "为", "破");

    private final Words words;
    private final Clauses clauses;
    private final Optional<Found> last;
    private final boolean own;

    /// @param last what the last figure before this one counted
    /// @param own whether that figure stands in the same sentence
    Measures(Words words, Clauses clauses, Optional<Found> last, boolean own) {
        this.own = own;
        this.last = last;
        this.words = words;
        this.clauses = clauses;
    }

    /// @param currencies of a share of payments
    record Found(Kind kind, Optional<Change> change, List<String> currencies, String because) {}

    /// What a figure counts; empty if the text does not say.
    Optional<Found> of(Amount amount) {
        if (amount.price()) {
            return Optional.of(price(amount));
        }
        if (amount.relative()) {
            return relative(amount);
        }
        if (by(amount)) {
            return Optional.of(
                    new Found(
                            Kind.GROWTH,
                            change(amount),
                            List.of(),
                            "measure: a change by an amount"));
        }
        if (amount.money()) {
            return Optional.of(plain(Kind.VALUE, "measure: an amount of money"));
        }
        return Optional.of(
                near(Sense.CAPACITY, amount) < 12
                        ? plain(Kind.CAPACITY, "measure: what can be carried")
                        : plain(Kind.QUANTITY, "measure: a quantity"));
    }

    private static Found plain(Kind kind, String because) {
        return new Found(kind, Optional.empty(), List.of(), because);
    }

    private Found price(Amount amount) {
        if (by(amount, "на") || moves(amount.from())) {
            return new Found(
                    Kind.GROWTH, change(amount), List.of(), "measure: a change of a price");
        }
        var goesOn =
                !words.sentence().is(amount.from() - 1, "at")
                        && last.filter(f -> f.kind() == Kind.DISCOUNT).isPresent()
                        && outside(Sense.PRICE, amount) > 10;
        return discounted(amount) || amount.change().isPresent() || goesOn
                ? plain(Kind.DISCOUNT, "measure: below another price")
                : plain(Kind.PRICE, "measure: a price");
    }

    /// A word of discount close by, and not behind another figure; or one that began the thought,
    /// with no word of price since.
    private boolean discounted(Amount amount) {
        for (var word : words.all(Sense.DISCOUNT)) {
            var inside = word.from() >= amount.from() && word.from() <= amount.to();
            if (!inside && word.to() <= amount.from() && clauses.follows(word.from(), amount)) {
                continue;
            }
            var behind = word.from() >= amount.to();
            var distance = clauses.distance(amount, word.from(), word.to());
            if (inside || distance < 11 && !(behind && clauses.nearerToOther(amount, word))) {
                return true;
            }
            if (!behind && distance < SENTENCE && !within(Sense.PRICE, word.to(), amount.from())) {
                return true;
            }
        }
        return false;
    }

    private boolean within(Sense sense, int from, int to) {
        return words.within(sense, from, to);
    }

    /// `rose by 3 million tons`, `an increase of $2 billion`: not the level, but the change.
    private boolean by(Amount amount) {
        var before = amount.from() - 1;
        var word = before >= 0 ? words.sentence().at(before).lower() : "";
        var changed =
                near(Sense.UP, amount, amount.from() - 6, before)
                        || near(Sense.DOWN, amount, amount.from() - 6, before);
        return changed && words.upTo(Sense.BY, amount.from()).isPresent()
                || moves(amount.from())
                || by(amount, "на")
                || word.equals("of")
                        && (words.upTo(Sense.UP, before).isPresent()
                                || words.upTo(Sense.DOWN, before).isPresent())
                || words.from(Sense.DOWN, amount.to())
                        .filter(m -> words.sentence().isAny(m.to(), List.of("than")))
                        .isPresent()
                || words.from(Sense.UP, amount.to())
                        .filter(m -> words.sentence().isAny(m.to(), List.of("than")))
                        .isPresent()
                || words.sentence().isAny(amount.to(), List.of("above", "below"))
                        && words.sentence()
                                .isAny(
                                        amount.to() + 1,
                                        List.of("the", "that", "its", "last", "their"));
    }

    /// `На 3 млн т больше`, but not `на $5 дешевле Brent`.
    private boolean by(Amount amount, String word) {
        return words.sentence().is(amount.from() - 1, word)
                && words.from(Sense.DISCOUNT, amount.to()).isEmpty()
                && (words.from(Sense.UP, amount.to()).isPresent()
                        || words.from(Sense.DOWN, amount.to()).isPresent());
    }

    /// `增加20万吨`, `少了140万吨`; what ends in 至 is a level.
    private boolean moves(int at) {
        var verb = words.sentence().isAny(at - 1, List.of("了")) ? at - 1 : at;
        return words.upTo(Sense.UP, verb)
                .or(() -> words.upTo(Sense.DOWN, verb))
                .or(() -> words.upTo(Sense.UP, at))
                .or(() -> words.upTo(Sense.DOWN, at))
                .filter(m -> words.sentence().at(m.from()).lower().charAt(0) > 0x3000)
                .filter(m -> !words.sentence().isAny(m.to() - 1, REACHED))
                .isPresent();
    }

    private boolean near(Sense sense, Amount amount, int from, int to) {
        return words.all(sense).stream().anyMatch(m -> m.from() >= from && m.to() <= to + 1);
    }

    private Optional<Found> relative(Amount amount) {
        if (amount.change().isPresent() && amount.unit().equals("ratio")) {
            return Optional.of(
                    new Found(Kind.GROWTH, amount.change(), List.of(), "measure: a multiple"));
        }
        var settled = settled(amount);
        if (settled.isPresent()) {
            return settled;
        }
        if (amount.change().isPresent()) {
            return Optional.of(
                    new Found(
                            Kind.GROWTH,
                            amount.change(),
                            List.of(),
                            "measure: a change with its sign"));
        }
        if (near(Sense.DISCOUNT, amount) < 6 && !below(amount)) {
            return Optional.of(plain(Kind.DISCOUNT, "measure: below another price"));
        }
        return level(amount).or(() -> shareOrGrowth(amount));
    }

    /// `40 percent cheaper than Australian coal`: cheaper than another, and not than before.
    private boolean other(int at) {
        return words.places().stream().anyMatch(p -> p.from() >= at && p.from() <= at + 2);
    }

    private boolean below(Amount amount) {
        return words.from(Sense.DISCOUNT, amount.to()).isPresent()
                        && words.from(Sense.DOWN, amount.to()).isPresent()
                        && !other(words.from(Sense.DISCOUNT, amount.to()).get().to())
                || amount.hedge().equals("under")
                || amount.hedge().equals("below")
                || amount.hedge().equals("just under");
    }

    /// `rose to 42%`: a share, whatever it was before.
    private Optional<Found> level(Amount amount) {
        var begin =
                clauses.amounts().stream()
                        .filter(a -> a.to() + 1 == amount.from() && clauses.high(amount))
                        .map(Amount::from)
                        .findFirst()
                        .orElse(amount.from());
        var before = begin - 1;
        var to = words.upTo(Sense.LEVEL, begin).isPresent();
        var percent = amount.unit().equals("percent");
        var reach = words.sentence().isAny(before, List.of("from", "to", "от", "до")) ? 6 : 3;
        var changed =
                near(Sense.UP, amount, before - reach, before)
                        || near(Sense.DOWN, amount, before - reach, before);
        var grows =
                words.sentence().is(before, "of")
                        && (words.upTo(Sense.UP, before).isPresent()
                                || words.upTo(Sense.DOWN, before).isPresent());
        var share = near(Sense.SHARE, amount) < SENTENCE || spokenOfShare(amount);
        changed = changed || spokenOfShare(amount) && led(amount);
        return to
                        && !grows
                        && percent
                        && (changed && share || words.sentence().is(before, "at") && share)
                ? Optional.of(plain(Kind.SHARE, "measure: the level of a share"))
                : Optional.empty();
    }

    /// `比重由去年同期的18.4%升至20.7%`: a share before a comparison is shared by both its levels.
    private boolean spokenOfShare(Amount amount) {
        return amount.from() > 0
                && words.sentence().at(amount.from() - 1).lower().charAt(0) > 0x3000
                && words.within(Sense.SHARE, amount.from() - SPOKEN, amount.from());
    }

    private boolean led(Amount amount) {
        for (var at = Math.max(0, amount.from() - 8); at < amount.from(); at++) {
            if (words.sentence().isAny(at, List.of("由", "从"))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Found> shareOrGrowth(Amount amount) {
        if (outOf(amount) && (moves() || last.filter(f -> f.kind() == Kind.SHARE).isPresent())) {
            return Optional.of(plain(Kind.SHARE, "measure: so many out of so many"));
        }
        if (words.sentence().is(amount.from() - 1, "的")
                && words.upTo(Sense.BASE, amount.from() - 1).isPresent()
                && near(Sense.SHARE, amount) > SENTENCE) {
            return Optional.of(
                    new Found(
                            Kind.GROWTH, change(amount), List.of(), "measure: so much of before"));
        }
        if (labelled()) {
            return Optional.of(plain(Kind.SHARE, "measure: a share"));
        }
        if (words.upTo(Sense.BY, amount.from()).isPresent()
                && (words.any(Sense.UP) || words.any(Sense.DOWN))) {
            return Optional.of(
                    new Found(Kind.GROWTH, anyChange(amount), List.of(), "measure: a change by"));
        }
        var share = share(amount);
        var moved = Math.min(moved(Sense.UP, amount), moved(Sense.DOWN, amount));
        if (words.from(Sense.YOY, amount.to()).isPresent()
                || words.from(Sense.UP, amount.to()).isPresent()
                || words.from(Sense.DOWN, amount.to()).isPresent()) {
            moved = -1;
        }
        if (share > SENTENCE && moved > SENTENCE) {
            return words.any(Sense.YOY)
                    ? Optional.of(
                            new Found(
                                    Kind.GROWTH,
                                    Optional.empty(),
                                    List.of(),
                                    "measure: a change within a year"))
                    : last.filter(
                            f ->
                                    f.kind() == Kind.SHARE
                                            || (own || words.any(Sense.WAS))
                                                    && f.kind() == Kind.SETTLEMENT_SHARE);
        }
        return share <= moved
                ? Optional.of(plain(Kind.SHARE, "measure: a share"))
                : Optional.of(
                        new Found(Kind.GROWTH, change(amount), List.of(), "measure: a change"));
    }

    /// `Share of imports, January to September: 31.5%`.
    private boolean labelled() {
        return words.from(Sense.SHARE, 0).isPresent()
                && words.sentence().tokens().stream().anyMatch(t -> t.is(":") || t.is("："))
                && !words.any(Sense.UP)
                && !words.any(Sense.DOWN);
    }

    /// `Seven in ten`.
    private boolean outOf(Amount amount) {
        for (var at = amount.from() + 1; at < amount.to() - 1; at++) {
            if (words.sentence().isAny(at, List.of("in", "out"))) {
                return true;
            }
        }
        return words.sentence().is(amount.from(), "every");
    }

    private int share(Amount amount) {
        var of = words.from(Sense.WHOLE, amount.to()).isPresent();
        return of ? 0 : near(Sense.SHARE, amount);
    }

    /// A word of change close to the figure; behind it, only a word that can stand there.
    private int moved(Sense sense, Amount amount) {
        var least = FAR;
        for (var word : words.all(sense)) {
            if (word.from() >= amount.from() && word.to() <= amount.to()) {
                continue;
            }
            var behind = word.from() >= amount.to();
            var distance =
                    clauses.distance(amount, word.from(), word.to())
                            + (behind && word.from() > amount.to() ? 4 : 0);
            least = Math.min(least, distance);
        }
        return least;
    }

    /// Of the words of change in the sentence the nearest, however far.
    private Optional<Change> anyChange(Amount amount) {
        return change(amount)
                .or(
                        () ->
                                Optional.of(
                                        near(Sense.UP, amount) <= near(Sense.DOWN, amount)
                                                ? Change.UP
                                                : Change.DOWN));
    }

    Optional<Change> change(Amount amount) {
        if (amount.change().isPresent()) {
            return amount.change();
        }
        var up = moved(Sense.UP, amount);
        var down = moved(Sense.DOWN, amount);
        if (Math.min(up, down) > SENTENCE) {
            return Optional.empty();
        }
        return Optional.of(up <= down ? Change.UP : Change.DOWN);
    }

    /// A share of what is paid: `70% of payments in yuan`, `over 90% of the settlements`.
    private Optional<Found> settled(Amount amount) {
        if (words.from(Sense.UP, amount.to()).isPresent()
                || words.from(Sense.DOWN, amount.to()).isPresent()
                || words.from(Sense.YOY, amount.to()).isPresent()) {
            return Optional.empty();
        }
        var direct =
                words.sentence().isAny(amount.to(), List.of("in", "в"))
                        ? words.from(Sense.CURRENCY, amount.to() + 1)
                        : Optional.<Mention>empty();
        if (direct.isPresent() && Payments.free(words).contains(direct.get())) {
            return Optional.of(
                    new Found(
                            Kind.SETTLEMENT_SHARE,
                            Optional.empty(),
                            List.of(direct.get().head()),
                            "measure: a share of the payments"));
        }
        var goesOn = last.filter(f -> f.kind() == Kind.SETTLEMENT_SHARE).isPresent();
        if (near(Sense.SETTLEMENT, amount) > 25 && !goesOn && !partOfCurrency(amount)) {
            return Optional.empty();
        }
        var free = freeCurrencies(amount);
        var recalled =
                clauses.base(amount.from())
                        || words.within(Sense.WAS, amount.from() - 4, amount.from())
                        || words.within(Sense.BREAK, amount.from() - 8, amount.from());
        if (free.isEmpty() && clauses.base(amount.from()) && words.any(Sense.SETTLEMENT)) {
            free = before(amount);
        }
        if (free.isEmpty() && goesOn && own && recalled) {
            return last;
        }
        return free.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Found(
                                Kind.SETTLEMENT_SHARE,
                                Optional.empty(),
                                free,
                                "measure: a share of the payments"));
    }

    /// `The dollar's part dropped from 96% to 37%`.
    private boolean partOfCurrency(Amount amount) {
        return Payments.free(words).stream()
                .anyMatch(
                        c ->
                                words.within(Sense.SHARE, c.from() - 4, c.to() + 4)
                                        && clauses.distance(amount, c.from(), c.to()) < 40);
    }

    /// `人民币的比重从0.4%升至25%`: the currency spoken of before the comparison.
    private List<String> before(Amount amount) {
        return Payments.free(words).stream()
                .filter(c -> c.to() <= amount.from())
                .reduce((one, next) -> next)
                .map(c -> Payments.group(words, c))
                .orElse(List.of());
    }

    /// The currencies that no amount is counted in, the nearest group of them.
    private List<String> freeCurrencies(Amount amount) {
        return Payments.nearest(words, clauses, amount)
                .map(currency -> Payments.group(words, currency))
                .orElse(List.of());
    }

    /// `$7 per barrel` does not say by itself that it is a price.
    private int outside(Sense sense, Amount amount) {
        var least = FAR;
        for (var word : words.all(sense)) {
            if (!clauses.counted(word)) {
                least = Math.min(least, clauses.distance(amount, word.from(), word.to()));
            }
        }
        return least;
    }

    private int near(Sense sense, Amount amount) {
        var least = FAR;
        for (var word : words.all(sense)) {
            least = Math.min(least, clauses.distance(amount, word.from(), word.to()));
        }
        return least;
    }

    /// Whether what stands nearest speaks of something that is no trade: output, a stake, a quota.
    Optional<String> aside(Amount amount) {
        Mention nearest = null;
        var least = NEAR + 6;
        for (var word : words.all(Sense.ASIDE)) {
            if (amount.money() && word.value().equals("production")
                    || word.value().equals("refining")
                            && (sold(amount) || amount.unit().equals("m3"))
                    || word.value().equals("pumping") && !amount.unit().startsWith("bbl")
                    || amount.physical()
                            && (word.value().equals("cost") || word.value().equals("finance"))
                    || word.value().equals("cap") && otherNearer(amount, word)
                    || word.value().startsWith("freight") && included(word)) {
                continue;
            }
            if (word.value().equals("cost") && amount.price()) {
                continue;
            }
            var strong = word.value().endsWith("!");
            var distance = clauses.distance(amount, word.from(), word.to());
            if (strong && distance < (word.value().endsWith("!!") ? VERY_STRONG : STRONG)) {
                return Optional.of(word.value().replace("!", ""));
            }
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        return nearest == null || trade(amount) < least
                ? Optional.empty()
                : Optional.of(nearest.value().replace("!", ""));
    }

    /// Whether a word that leaves no doubt stands near: freight, shares, exchange rates.
    boolean plainlyAside(Amount amount) {
        return words.all(Sense.ASIDE).stream()
                .filter(w -> w.value().endsWith("!!") && !included(w))
                .anyMatch(w -> clauses.distance(amount, w.from(), w.to()) < STRONG);
    }

    /// Plants that get a rebate, or so much of a grade, have bought.
    private boolean sold(Amount amount) {
        return amount.price() && discounted(amount)
                || words.sentence().is(amount.to(), "of")
                        && words.from(Sense.COMMODITY, amount.to() + 1).isPresent()
                        && words.from(Sense.PLACE, amount.to() + 1).isPresent();
    }

    /// `At $468 a tonne including freight`: still the price of the goods.
    private boolean included(Mention word) {
        return words.sentence()
                        .isAny(
                                word.from() - 1,
                                List.of("including", "with", "excluding", "plus", "incl"))
                || words.sentence().isAny(word.to(), List.of("included", "paid", "and"));
    }

    /// `Just after the price cap of $60, more than $13`: the word is another figure's.
    private boolean otherNearer(Amount amount, Mention word) {
        return clauses.nearerToOther(amount, word);
    }

    private int trade(Amount amount) {
        var least = Math.min(near(Sense.SELLS, amount), near(Sense.BUYS, amount));
        for (var flow : words.all(Sense.FLOW)) {
            if (!capped(flow)) {
                least = Math.min(least, clauses.distance(amount, flow.from(), flow.to()));
            }
        }
        return least;
    }

    /// The price of `price cap` is none of a trade.
    private boolean capped(Mention flow) {
        return words.all(Sense.ASIDE).stream()
                .anyMatch(a -> a.value().startsWith("cap") && a.covers(flow.from()));
    }

    /// Whether a figure stands beside a word of trade.
    boolean traded(Amount amount) {
        return trade(amount) < 14;
    }

    /// Whether the sentence says by itself that something moves.
    boolean moves() {
        return words.any(Sense.SELLS) || words.any(Sense.BUYS) || words.any(Sense.FLOW);
    }
}
