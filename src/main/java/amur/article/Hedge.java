package amur.article;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How firmly an article states a number, and so what the number may mean.
///
/// Rounding alone leaves half a step to either side. *About* leaves a whole step. *Nearly* lies
/// below the number and *just over* above it, within a step. *More than* begins at the number and
/// *less than* ends at it; both reach a step or a tenth of the number, whichever is more: beyond
/// that they may be true to the letter, but they say something else.
public enum Hedge {
    EXACT,
    ABOUT,
    NEARLY,
    JUST_OVER,
    MORE_THAN,
    LESS_THAN,
    UP_TO;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /// What ends the words before a number, longer ones first where one ends another.
    private static final List<Map.Entry<Hedge, List<String>>> BEFORE =
            List.of(
                    Map.entry(
                            UP_TO,
                            List.of(
                                    "no more than",
                                    "not more than",
                                    "up to",
                                    "at most",
                                    "as much as",
                                    "as many as",
                                    "a maximum of",
                                    "не более",
                                    "не больше",
                                    "не более чем",
                                    "максимум",
                                    "最多",
                                    "至多",
                                    "不超过")),
                    Map.entry(
                            NEARLY,
                            List.of(
                                    "nearly",
                                    "almost",
                                    "close to",
                                    "just under",
                                    "just below",
                                    "slightly less than",
                                    "shy of",
                                    "short of",
                                    "approaching",
                                    "not quite",
                                    "почти",
                                    "чуть менее",
                                    "чуть меньше",
                                    "без малого",
                                    "接近",
                                    "将近",
                                    "近")),
                    Map.entry(
                            JUST_OVER,
                            List.of(
                                    "just over",
                                    "just above",
                                    "slightly more than",
                                    "slightly over",
                                    "slightly above",
                                    "a little over",
                                    "a little more than",
                                    "чуть более",
                                    "чуть больше",
                                    "немногим более",
                                    "略高于")),
                    Map.entry(
                            MORE_THAN,
                            List.of(
                                    "no less than",
                                    "not less than",
                                    "no fewer than",
                                    "more than",
                                    "greater than",
                                    "at least",
                                    "over",
                                    "above",
                                    "exceed",
                                    "exceeds",
                                    "exceeded",
                                    "exceeding",
                                    "topped",
                                    "topping",
                                    "tops",
                                    "surpassed",
                                    "surpassing",
                                    "upwards of",
                                    "in excess of",
                                    "north of",
                                    "не менее",
                                    "более",
                                    "более чем",
                                    "больше",
                                    "больше чем",
                                    "свыше",
                                    "выше",
                                    "превысил",
                                    "превысила",
                                    "превысили",
                                    "превысило",
                                    "как минимум",
                                    "不少于",
                                    "不低于",
                                    "超过",
                                    "多于",
                                    "高于",
                                    "突破",
                                    "至少",
                                    "逾",
                                    "超")),
                    Map.entry(
                            LESS_THAN,
                            List.of(
                                    "less than",
                                    "fewer than",
                                    "lower than",
                                    "under",
                                    "below",
                                    "менее",
                                    "менее чем",
                                    "меньше",
                                    "меньше чем",
                                    "ниже",
                                    "不到",
                                    "低于",
                                    "少于",
                                    "不足")),
                    Map.entry(
                            ABOUT,
                            List.of(
                                    "about",
                                    "around",
                                    "roughly",
                                    "approximately",
                                    "some",
                                    "circa",
                                    "an estimated",
                                    "estimated at",
                                    "in the region of",
                                    "~",
                                    "≈",
                                    "около",
                                    "примерно",
                                    "приблизительно",
                                    "порядка",
                                    "大约",
                                    "大概",
                                    "约")));

    /// What begins the words behind a number.
    private static final Map<String, Hedge> AFTER =
            Map.of(
                    "or more", MORE_THAN,
                    "or less", LESS_THAN,
                    "or so", ABOUT,
                    "с лишним", MORE_THAN,
                    "以上", MORE_THAN,
                    "多", MORE_THAN,
                    "以下", LESS_THAN,
                    "左右", ABOUT);

    /// The hedge of a number, from the words around it in its sentence.
    ///
    /// @param figure the words of the figure, which may begin or end with the hedge
    /// @param approximate whether there is one at all; *about* if its words are none we know
    static Hedge around(String before, String figure, String after, boolean approximate) {
        return inside(before, figure)
                .or(() -> before(before))
                .or(() -> after(after))
                .or(
                        () ->
                                AFTER.keySet().stream()
                                        .filter(figure::endsWith)
                                        .findFirst()
                                        .map(AFTER::get))
                .orElse(approximate ? ABOUT : EXACT);
    }

    /// `Less than 1.2 million tonnes`: the longest beginning of a figure, short of its digits, that
    /// ends in a hedge.
    private static Optional<Hedge> inside(String before, String figure) {
        var words = figure.split("\\d", 2)[0];
        for (var end = words.length(); end > 0; end--) {
            var whole = end == words.length() || !Character.isLetter(words.charAt(end));
            var hedge = whole ? before(before + words.substring(0, end)) : Optional.<Hedge>empty();
            if (hedge.isPresent()) {
                return hedge;
            }
        }
        return Optional.empty();
    }

    private static Optional<Hedge> before(String words) {
        var said =
                words.toLowerCase(Locale.ROOT)
                        .replaceAll("(?U)[\\s$€£¥₽\\\\]+$", "")
                        .replaceAll("(?U)\\s+(a|an|the|us|ca)$", "")
                        .replaceAll("(?U)\\s+", " ");
        return BEFORE.stream()
                .filter(each -> each.getValue().stream().anyMatch(word -> ends(said, word)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// As a word of its own; Chinese has no spaces between words.
    private static boolean ends(String said, String word) {
        if (!said.endsWith(word)) {
            return false;
        }
        var at = said.length() - word.length();
        return at == 0
                || !Character.isLetter(said.charAt(at - 1))
                || Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.HAN;
    }

    private static Optional<Hedge> after(String words) {
        var said = words.toLowerCase(Locale.ROOT).strip();
        return AFTER.entrySet().stream()
                .filter(each -> said.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static Hedge of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("\"%s\" is no hedge".formatted(code)));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The least that the number may mean.
    public BigDecimal low(BigDecimal amount, BigDecimal step) {
        return switch (this) {
            case EXACT -> amount.subtract(step.divide(TWO));
            case ABOUT, NEARLY -> amount.subtract(step);
            case JUST_OVER, MORE_THAN -> amount;
            case LESS_THAN, UP_TO -> amount.subtract(reach(amount, step));
        };
    }

    /// The most that it may mean.
    public BigDecimal high(BigDecimal amount, BigDecimal step) {
        return switch (this) {
            case EXACT -> amount.add(step.divide(TWO));
            case ABOUT, JUST_OVER -> amount.add(step);
            case NEARLY, LESS_THAN, UP_TO -> amount;
            case MORE_THAN -> amount.add(reach(amount, step));
        };
    }

    private static BigDecimal reach(BigDecimal amount, BigDecimal step) {
        return step.max(amount.multiply(TENTH));
    }
}
