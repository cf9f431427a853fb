package amur.article.extraction;

import amur.article.extraction.When.Days;
import amur.article.extraction.When.Part;
import amur.article.extraction.When.Same;
import amur.article.extraction.When.SameIn;
import amur.article.extraction.When.Shift;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Times that are named by another one: `去年同期`, `一年前`, `当月`.
final class ChineseComparisons extends ChineseTimes {

    private static final Set<String> THAT = Set.of("当", "该", "同");

    /// Until the statistics of a year are complete, the year before them is not the last one.
    private static final int LATE = 3;

    private final ChineseParts parts;

    ChineseComparisons(Words words, Optional<LocalDate> published) {
        super(words, published);
        this.parts = new ChineseParts(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(
                this::same, this::sameIn, this::ago, this::before, this::untilWar, this::that);
    }

    /// `去年同期`, `上年同月`, `上一年同季`, `前年同期`, `去年此时`.
    private Optional<Match> same(int at) {
        var noun = lastYear(at);
        var years = is(at, "前") && is(at + 1, "年") ? -24 : -12;
        return noun > 0 && alike(noun) > 0
                ? match(alike(noun), new Shift(years))
                : Optional.empty();
    }

    /// Behind `去年`, `上年度`, `前一年`; 0 if none of these stands there.
    private int lastYear(int at) {
        if (!Set.of("去", "上", "前").contains(lower(at))) {
            return 0;
        }
        var year = is(at + 1, "一") ? at + 2 : at + 1;
        if (!is(year, "年") && !seq(year, "财", "年")) {
            return 0;
        }
        var to = is(year, "财") ? year + 2 : year + 1;
        return is(to, "度") ? to + 1 : to;
    }

    /// Behind `同期`, `同月`, `同季`, `同一季度`, `此时`; 0 if none of these stands there.
    private int alike(int at) {
        var start = is(at, "的") ? at + 1 : at;
        if (seq(start, "此", "时")) {
            return start + 2;
        }
        if (seq(start, "这", "个", "时", "候")) {
            return start + 4;
        }
        if (!is(start, "同")) {
            return 0;
        }
        var noun = is(start + 1, "一") ? start + 2 : start + 1;
        if (is(noun, "季")) {
            return is(noun + 1, "度") ? noun + 2 : noun + 1;
        }
        if (seq(noun, "时", "期") || seq(noun, "时", "段")) {
            return noun + 2;
        }
        return is(noun, "期") || is(noun, "月") ? noun + 1 : 0;
    }

    private Optional<Match> sameIn(int at) {
        return yearAt(at)
                .filter(y -> is(at + 1, "年") && alike(at + 2) > 0)
                .map(y -> new Match(alike(at + 2), new SameIn(y)));
    }

    /// `一年前`, `两个月前`; a week does not move the months.
    private Optional<Match> ago(int at) {
        var count = count(at).filter(c -> !(c.to() - at == 1 && text(at).length() == 4));
        if (count.isEmpty()) {
            return Optional.empty();
        }
        var noun = is(count.get().to(), "个") ? count.get().to() + 1 : count.get().to();
        var to = is(noun + 1, "以") || is(noun + 1, "之") ? noun + 2 : noun + 1;
        if (!is(to, "前")) {
            return Optional.empty();
        }
        return switch (lower(noun)) {
            case "年" -> match(to + 1, new Shift(-12 * count.get().value()));
            case "月" -> match(to + 1, new Shift(-count.get().value()));
            case "周", "天" -> match(to + 1, new Shift(0));
            default -> Optional.empty();
        };
    }

    /// `上一年`, `上年四季度`, `前一个月`: the year or month before the one spoken of.
    private Optional<Match> before(int at) {
        var year = lastYear(at);
        var own = is(at, "上") || is(at + 1, "一");
        if (year > 0 && own) {
            var part = parts.at(year);
            return part.filter(m -> m.when() instanceof Part)
                    .flatMap(m -> earlier().map(y -> days(m, y)))
                    .or(() -> match(year, new Shift(-12)));
        }
        var one = is(at, "前") && is(at + 1, "一");
        var month = is(at + 2, "个") ? at + 3 : at + 2;
        return one && is(month, "月") ? match(month + 1, new Shift(-1)) : Optional.empty();
    }

    private static Match days(Match part, int year) {
        return new Match(part.to(), new Days(months(year, (Part) part.when())));
    }

    private Optional<Integer> earlier() {
        return published.map(p -> p.getMonthValue() <= LATE ? p.getYear() - 2 : p.getYear() - 1);
    }

    /// `战前`, `冲突爆发前`: another time than that of the figure, though no one knows which.
    private Optional<Match> untilWar(int at) {
        if (seq(at, "战", "前")) {
            return match(at + 2, new Shift(0));
        }
        var war = seq(at, "战", "争") || seq(at, "冲", "突");
        var to = seq(at + 2, "爆", "发") ? at + 4 : at + 2;
        return war && is(to, "前") && count(to + 1).isEmpty()
                ? match(to + 1, new Shift(0))
                : Optional.empty();
    }

    /// `当月`, `同期`, `当年`: the time that was spoken of last.
    private Optional<Match> that(int at) {
        var from = alike(at);
        if (from > 0) {
            return match(from, new Same());
        }
        if (!THAT.contains(lower(at)) && !is(at, "此")) {
            return Optional.empty();
        }
        if (is(at + 1, "季")) {
            return match(is(at + 2, "度") ? at + 3 : at + 2, new Same());
        }
        return is(at + 1, "月") || is(at + 1, "年") || is(at, "此") && is(at + 1, "间")
                ? match(at + 2, new Same())
                : Optional.empty();
    }
}
