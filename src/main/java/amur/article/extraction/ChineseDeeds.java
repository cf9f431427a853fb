package amur.article.extraction;

import java.util.List;
import java.util.Optional;

/// On which side of a trade a Chinese sentence puts a country: `从俄罗斯进口`, `对俄购电`,
/// `哈萨克斯坦是头号买家`.
final class ChineseDeeds {

    private static final int REACH = 14;
    private static final int NEAR = 4;

    private static final List<String> STOPS = List.of("，", ",", "；", "。", "（", "(", "、");
    private static final List<String> BUYERS =
            List.of("买家", "买主", "客户", "进口国", "市场", "目的地", "购买国", "用户");
    private static final List<String> SELLERS = List.of("供应", "来源", "卖家", "出口国");

    private final Words words;
    private final Mention place;

    private ChineseDeeds(Words words, Mention place) {
        this.words = words;
        this.place = place;
    }

    /// Whether the country sells; empty if these words do not say it.
    ///
    /// @param next the first token of the country that follows
    static Optional<Boolean> sells(Words words, Mention place, int next) {
        var deeds = new ChineseDeeds(words, place);
        return words.sentence().at(place.from()).lower().charAt(0) < 0x3000
                ? Optional.empty()
                : deeds.towards().or(deeds::named).or(() -> deeds.facing(next));
    }

    /// `对俄购电`: who is turned to is bought from.
    private Optional<Boolean> towards() {
        var to = words.upTo(Sense.TO, place.from());
        return to.isPresent() && buys(place.to(), place.to() + NEAR)
                ? Optional.of(true)
                : Optional.empty();
    }

    private boolean buys(int from, int to) {
        for (var at = from; at < Math.min(to, words.sentence().size()); at++) {
            if (words.sentence().isAny(at, STOPS) || words.from(Sense.SELLS, at).isPresent()) {
                return false;
            }
            if (words.from(Sense.BUYS, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// `是俄电的头号买家`, `仍是最大供应国`.
    private Optional<Boolean> named() {
        var said = new StringBuilder();
        var is = false;
        for (var at = place.to();
                at < Math.min(place.to() + REACH, words.sentence().size())
                        && !words.sentence().isAny(at, STOPS);
                at++) {
            is = is || words.sentence().isAny(at, List.of("是", "成", "为"));
            said.append(is ? words.sentence().at(at).lower() : "");
        }
        var text = said.toString();
        if (BUYERS.stream().anyMatch(text::contains)) {
            return Optional.of(false);
        }
        return SELLERS.stream().anyMatch(text::contains) ? Optional.of(true) : Optional.empty();
    }

    /// `蒙古国从俄罗斯买了`, `俄罗斯向中国出口`: who stands before the other country's preposition.
    private Optional<Boolean> facing(int next) {
        if (next >= words.sentence().size()
                || words.upTo(Sense.TO, place.from()).isPresent()
                || words.upTo(Sense.FROM, place.from()).isPresent()
                || stopped(next)) {
            return Optional.empty();
        }
        var from = words.upTo(Sense.FROM, next).filter(f -> !f.value().equals("via"));
        if (from.isPresent()) {
            return Optional.of(false);
        }
        return words.upTo(Sense.TO, next).isPresent() && !buys(next + 1, next + NEAR + 1)
                ? Optional.of(true)
                : Optional.empty();
    }

    private boolean stopped(int next) {
        for (var at = place.to(); at < next; at++) {
            if (words.sentence().isAny(at, STOPS)) {
                return true;
            }
        }
        return false;
    }
}
