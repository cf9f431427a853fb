package amur.article.extraction;

import java.util.List;
import java.util.Set;

/// How far the words of a sentence stand from each other, counted in tokens and in what lies
/// between them: a comma, a bracket, another thought, another figure. What says `against`,
/// `compared with` or `up from` opens a side of its own, the base of a comparison.
final class Clauses {

    /// Between the ends of a range.
    private static final List<String> JOINTS =
            List.of("to", "-", "–", "—", "and", "or", "до", "至", "到", "~");

    private static final int COMMA = 4;
    private static final int DASH = 5;
    private static final int THOUGHT = 6;
    private static final int BRACKET = 9;
    private static final int STOP = 20;
    private static final int SIDE = 12;
    private static final int FIGURE = 7;

    private final int[] walls;
    private final int[] figures;
    private final int[] stops;
    private final int[] sides;
    private final List<Amount> amounts;
    private final int[] begins;
    private final int[] ends;

    private Clauses(
            Words words,
            int[] walls,
            int[] figures,
            int[] stops,
            int[] sides,
            List<Amount> amounts) {
        this.stops = stops;
        this.amounts = amounts;
        this.begins = new int[sides.length];
        this.ends = new int[sides.length];
        for (var at = 0; at < amounts.size(); at++) {
            var amount = amounts.get(at);
            var high = at > 0 && range(words, amounts.get(at - 1), amount);
            var low = at + 1 < amounts.size() && range(words, amount, amounts.get(at + 1));
            begins[amount.from()] = high ? amounts.get(at - 1).from() : amount.from();
            ends[amount.from()] = low ? amounts.get(at + 1).to() : amount.to();
        }
        this.walls = walls;
        this.figures = figures;
        this.sides = sides;
    }

    static Clauses of(Words words, List<Amount> amounts, List<When.Mention> times) {
        var size = words.sentence().size();
        var sides = Sides.of(words, amounts, times);
        var walls = new int[size + 1];
        var figures = new int[size + 1];
        var stops = new int[size + 1];
        var inside = new java.util.BitSet(size);
        amounts.forEach(a -> inside.set(a.from(), a.to()));
        times.forEach(t -> inside.set(t.from(), t.to()));
        for (var at = 0; at < size; at++) {
            var turn = at > 0 && sides[at] != sides[at - 1] ? SIDE : 0;
            walls[at + 1] = walls[at] + (inside.get(at) ? 0 : wall(words, at)) + turn;
            figures[at + 1] = figures[at];
            stops[at + 1] =
                    stops[at] + (words.sentence().isAny(at, List.of(";", "；", "whereas")) ? 1 : 0);
        }
        for (var i = 0; i < amounts.size(); i++) {
            if (i == 0 || !range(words, amounts.get(i - 1), amounts.get(i))) {
                for (var at = amounts.get(i).to(); at <= size; at++) {
                    figures[at]++;
                }
            }
        }
        return new Clauses(words, walls, figures, stops, sides, amounts);
    }

    /// Low and high of a range count as one figure.
    private static boolean range(Words words, Amount low, Amount high) {
        var gap = high.from() - low.to();
        return (gap == 1 || gap == 2 && words.sentence().is(low.to() + 1, "\\"))
                && words.sentence().isAny(low.to(), JOINTS)
                && low.unit().equals(high.unit());
    }

    private static int wall(Words words, int at) {
        var thought = words.from(Sense.BREAK, at).isPresent() ? THOUGHT : 0;
        return thought
                + switch (words.sentence().at(at).lower()) {
                    case ",", "，" -> COMMA;
                    case "、" -> 1;
                    case "(", ")", "（", "）", "[", "]" -> BRACKET;
                    case ";", "；", "." -> STOP;
                    case "—" -> DASH;
                    case "–", "-" -> spaced(words.sentence(), at) ? DASH : 0;
                    default -> 0;
                };
    }

    private static boolean spaced(Sentence sentence, int at) {
        return at > 0
                && at + 1 < sentence.size()
                && !sentence.at(at - 1).touches(sentence.at(at))
                && !sentence.at(at).touches(sentence.at(at + 1));
    }

    /// 0 on the main side; every base of comparison has a number of its own.
    int side(int token) {
        return sides[token];
    }

    boolean base(int token) {
        return sides[token] > 0;
    }

    /// How far a word is from a figure; what stands on another figure's far side is farther.
    int distance(Amount amount, int from, int to) {
        var begin = begin(amount);
        var end = end(amount);
        if (from >= begin && to <= end) {
            return 0;
        }
        return to <= begin
                ? between(to - 1, begin) + FIGURE * (figures[begin] - figures[to])
                : between(end - 1, from) + FIGURE * (figures[from] - figures[end]);
    }

    List<Amount> amounts() {
        return amounts;
    }

    /// Whether a figure of the same kind begins at a token.
    boolean likeAt(int token, Amount amount) {
        return amounts.stream()
                .anyMatch(a -> a.from() == token && a.family().equals(amount.family()));
    }

    /// Whether a semicolon ends the thought between a figure and a later token.
    boolean stopped(Amount amount, int token) {
        return token >= amount.to() && stops[token] > stops[amount.to()];
    }

    /// Whether a word is a part of a figure.
    boolean counted(Mention word) {
        return amounts.stream().anyMatch(a -> a.from() <= word.from() && word.to() <= a.to());
    }

    /// Whether the sentence has no figures.
    boolean none() {
        return amounts.isEmpty();
    }

    /// Whether a figure of the sentence has the unit.
    boolean counts(String unit) {
        return amounts.stream().anyMatch(a -> a.unit().equals(unit));
    }

    boolean figuresBefore(int token) {
        return figures[token] > 0;
    }

    /// Whether no figure stands between two tokens.
    boolean empty(int from, int to) {
        return figures[from] == figures[to];
    }

    /// Whether a figure is the high end of a range.
    boolean high(Amount amount) {
        var begin = begins[amount.from()];
        return begin < amount.from() && sides[begin] == sides[amount.from()];
    }

    /// Whether a word behind a figure stands nearer to the figure that follows.
    boolean nearerToLater(Amount amount, Mention word) {
        if (word.from() < amount.to() || together(amount.to() - 1, word.from())) {
            return false;
        }
        var distance = distance(amount, word.from(), word.to());
        return amounts.stream()
                .filter(later -> later.from() >= word.to())
                .anyMatch(later -> distance(later, word.from(), word.to()) < distance);
    }

    /// `€4.1 bn, four-fifths of it crude`: what stands behind a share is what is shared.
    boolean behindShare(Amount amount, Mention word) {
        return !amount.relative()
                && amounts.stream()
                        .anyMatch(
                                a ->
                                        a.relative()
                                                && a.from() >= amount.to()
                                                && a.to() <= word.from()
                                                && distance(a, word.from(), word.to()) < COMMA);
    }

    /// Whether a word stands nearer to any other figure.
    boolean nearerToOther(Amount amount, Mention word) {
        var distance = distance(amount, word.from(), word.to());
        return amounts.stream()
                .filter(other -> other.from() != amount.from())
                .anyMatch(other -> distance(other, word.from(), word.to()) < distance);
    }

    /// Whether a word follows another figure at once.
    boolean follows(int word, Amount than) {
        return amounts.stream()
                .anyMatch(a -> a.to() <= word && word - a.to() <= 2 && a.to() <= than.from());
    }

    /// Where a figure begins, or the range of which it is the high end.
    private int begin(Amount amount) {
        return ends[amount.from()] == 0 ? amount.from() : begins[amount.from()];
    }

    private int end(Amount amount) {
        return ends[amount.from()] == 0 ? amount.to() : ends[amount.from()];
    }

    private int between(int left, int right) {
        return right - left + walls[Math.min(right + 1, walls.length - 1)] - walls[left + 1];
    }

    /// Whether nothing that ends a thought lies between two tokens.
    boolean together(int left, int right) {
        return walls[right + 1] - walls[left + 1] < COMMA;
    }

    static final Set<String> ENDS = Set.of(",", ";", ")", "，", "；", "）", "—", "]", "。");
}
