package amur.article.extraction;

import amur.trade.Area;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says which of the countries of a sentence sells and which buys what a figure counts.
final class Directions {

    /// Of a country that stands where it usually stands.
    static final int USUALLY = 6;

    static final Set<String> OWN = Set.of("RUS", "CHN");

    private static final int INSERTED = 25;
    private static final int COMPARED = 15;
    private static final int INSERTION = 16;

    /// What begins a remark between commas.
    private static final List<String> INSERTS =
            List.of(
                    "which", "who", "whose", "where", "often", "the", "a", "an", "once", "long",
                    "itself", "now", "still", "already", "usually", "mostly", "under", "with",
                    "through", "via", "from");

    private static final List<String> VERBS =
            List.of(
                    "was",
                    "were",
                    "is",
                    "are",
                    "had",
                    "has",
                    "came",
                    "stood",
                    "followed",
                    "reached",
                    "remained",
                    "finished",
                    "ended",
                    "accounted",
                    "contributed");

    private static final List<String> THAN =
            List.of("below", "under", "than", "above", "against", "beneath", "over");

    private final Words words;
    private final Clauses clauses;
    private final Traders traders;
    private final List<Side> sides;

    /// @param focus the side of the third country that was named last
    Directions(Words words, Clauses clauses, Optional<Boolean> focus) {
        this.words = words;
        this.clauses = clauses;
        this.traders = new Traders(words, clauses, focus);
        this.sides = traders.all();
    }

    /// A country on one side of the trade.
    ///
    /// @param sure 0 if it says so itself, more if it is only usual
    record Side(boolean seller, Area area, Mention mention, int sure) {}

    List<Side> all() {
        return sides;
    }

    /// The side of the last third country, for those that a list goes on with.
    Optional<Boolean> focus() {
        return traders.focus();
    }

    /// `Russia bought Chinese coal`.
    boolean russiaBuys(Side side) {
        return !side.seller()
                && side.area().equals(Area.RUSSIA)
                && side.mention().sense() == Sense.PLACE
                && words.sentence().isAny(side.mention().to(), Traders.PURCHASES);
    }

    /// The nearest country on one side of a figure.
    Optional<Side> of(Amount amount, boolean seller) {
        Side best = null;
        var least = Integer.MAX_VALUE;
        for (var side : sides) {
            if (side.seller() == seller) {
                var m = side.mention();
                if (clauses.nearerToLater(amount, m) && !begins(amount)) {
                    continue;
                }
                var behind =
                        (m.from() >= amount.to() && side.sure() > 0 ? 6 : 0)
                                + (inserted(m, amount) || after(m, amount) ? INSERTED : 0)
                                + (compared(m, amount) ? COMPARED : 0);
                var atOnce =
                        traders.lead(m) == amount.to() + 1
                                && (words.from(Sense.TO, amount.to()).isPresent()
                                        || words.from(Sense.FROM, amount.to()).isPresent());
                var distance =
                        atOnce
                                ? 0
                                : clauses.distance(amount, m.from(), m.to()) + side.sure() + behind;
                if (distance < least) {
                    least = distance;
                    best = side;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// Chinese names a country before its figures.
    private boolean after(Mention place, Amount amount) {
        return place.from() >= amount.to()
                && words.sentence().at(place.from()).lower().charAt(0) > 0x3000
                && !clauses.together(amount.to() - 1, place.from());
    }

    /// `$60 below comparable Australian material`: whom the figure is only compared with.
    private boolean compared(Mention place, Amount amount) {
        var side = clauses.side(place.from());
        var sentence = words.sentence();
        return side > 0 && side != clauses.side(amount.from())
                || place.sense() == Sense.ADJECTIVE
                        && (sentence.isAny(place.from() - 1, THAN)
                                || sentence.isAny(place.from() - 2, THAN));
    }

    /// `With 8.9 million tonnes of coal, Russia covered half`: the subject comes later.
    private boolean begins(Amount amount) {
        return amount.from() == 1 && words.sentence().isAny(0, List.of("with", "at"));
    }

    /// `Malaysia, the label under which most Iranian barrels arrive, sent 10 million`: what stands
    /// between the commas is farther off than what the sentence is about.
    private boolean inserted(Mention place, Amount amount) {
        var sentence = words.sentence();
        var open = place.from();
        while (open > 0 && place.from() - open < INSERTION && !sentence.is(open, ",")) {
            open--;
        }
        var close = place.to();
        while (close < sentence.size()
                && close - place.to() < INSERTION
                && !sentence.is(close, ",")) {
            close++;
        }
        return sentence.is(open, ",")
                && close < sentence.size()
                && sentence.is(close, ",")
                && amount.from() > close
                && amount.from() - close < INSERTION
                && sentence.isAny(open + 1, INSERTS)
                && clauses.empty(open, close)
                && (amount.from() == close + 1
                        || words.from(Sense.SELLS, close + 1).isPresent()
                        || words.from(Sense.BUYS, close + 1).isPresent()
                        || words.from(Sense.UP, close + 1).isPresent()
                        || words.from(Sense.DOWN, close + 1).isPresent()
                        || sentence.isAny(close + 1, VERBS));
    }

    /// Whether two countries stand beside each other on one side, such as Singapore and Taiwan.
    boolean several(Side side) {
        var areas = new HashSet<Area>();
        for (var other : sides) {
            var gap = Math.abs(other.mention().from() - side.mention().from());
            if (other.seller() == side.seller() && gap <= 3 || other == side) {
                areas.add(other.area());
            }
        }
        return areas.size() > 1 && joined(side);
    }

    private boolean joined(Side side) {
        for (var other : sides) {
            var left = other.mention().from() < side.mention().from() ? other : side;
            var right = left == other ? side : other;
            var gap = right.mention().from() - left.mention().to();
            if (left != right
                    && !left.area().equals(right.area())
                    && gap == 1
                    && words.sentence()
                            .isAny(left.mention().to(), List.of("and", "и", "和", "、", "or"))) {
                return true;
            }
        }
        return false;
    }
}
