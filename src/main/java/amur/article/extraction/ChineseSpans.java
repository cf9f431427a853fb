package amur.article.extraction;

import amur.article.extraction.When.Days;
import amur.article.extraction.When.None;
import amur.article.extraction.When.Part;
import amur.article.extraction.When.War;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// What has passed of a year or of the war, years of account, and what publication fixes.
final class ChineseSpans extends ChineseTimes {

    private static final int WAR_REACH = 9;

    ChineseSpans(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(
                this::war,
                this::soFar,
                this::fiscal,
                this::years,
                this::lastMonth,
                this::lastQuarter,
                this::weekday);
    }

    /// `战争头五个月`, `冲突爆发后的前100天`, `冲突爆发以来`.
    private Optional<Match> war(int at) {
        var end = warAt(at);
        if (end == 0) {
            return Optional.empty();
        }
        for (var from = end; from < end + WAR_REACH; from++) {
            if (seq(from, "以", "来")) {
                return match(from + 2, new War(0, 0));
            }
            if (seq(from, "第", "一", "年")) {
                return match(from + 3, new War(12, 0));
            }
            var first = is(from - 1, "前") || is(from - 1, "头") || is(from - 1, "首");
            var count = first ? length(from) : Optional.<Count>empty();
            if (count.isPresent() && seq(count.get().to(), "个", "月")) {
                return match(count.get().to() + 2, new War(count.get().value(), 0));
            }
            if (count.isPresent() && (is(count.get().to(), "天") || is(count.get().to(), "日"))) {
                return match(count.get().to() + 1, new War(0, count.get().value()));
            }
            if (Clauses.ENDS.contains(lower(from)) || number(from)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Count> length(int at) {
        return number(at) && text(at).length() == 3 && text(at).matches("[0-9]+")
                ? Optional.of(new Count(Integer.parseInt(text(at)), at + 1))
                : count(at);
    }

    /// Behind `战争`, `俄乌冲突`, `开战`; 0 if it is not spoken of.
    private int warAt(int at) {
        if (seq(at, "俄", "乌") && (seq(at + 2, "战", "争") || seq(at + 2, "冲", "突"))) {
            return at + 4;
        }
        return seq(at, "战", "争") || seq(at, "冲", "突") || seq(at, "开", "战") ? at + 2 : 0;
    }

    /// `今年以来`, `年初至今`, `年内`.
    private Optional<Match> soFar(int at) {
        var year = year(at);
        if (year.isPresent() && seq(year.get().to(), "以", "来")) {
            return passed(year.get().value()).map(w -> new Match(year.get().to() + 2, new Days(w)));
        }
        var start = year.map(Count::to).orElse(at);
        var since =
                seq(start, "年", "初", "至", "今")
                        || seq(start, "年", "初", "以", "来")
                        || seq(start, "开", "年", "以", "来");
        var brief = year.isPresent() && seq(start, "至", "今") || seq(at, "年", "内");
        var to = since ? start + 4 : start + 2;
        var of = year.map(Count::value).or(() -> published.map(p -> p.minusMonths(1).getYear()));
        return since || brief
                ? of.flatMap(this::passed).map(w -> new Match(to, new Days(w)))
                : Optional.empty();
    }

    /// `2023/24财年`, `2023-2024财年`, `2023财年`, `本财年第一季度`.
    private Optional<Match> fiscal(int at) {
        if (seq(at + 1, "财", "年") && (is(at, "本") || is(at, "上"))) {
            var back = is(at, "上") ? 1 : 0;
            return published
                    .map(p -> p.getMonthValue() > 3 ? p.getYear() - back : p.getYear() - 1 - back)
                    .map(y -> account(y, at + 3));
        }
        var year = yearAt(at);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        var joined = is(at + 1, "/") || is(at + 1, "-") || is(at + 1, "–");
        var noun = joined && number(at + 2) ? at + 3 : at + 1;
        if (!seq(noun, "财", "年") && !seq(noun, "财", "政", "年", "度")) {
            return Optional.empty();
        }
        var first = joined ? year.get() : year.get() - 1;
        return Optional.of(account(first, is(noun + 1, "年") ? noun + 2 : noun + 4));
    }

    /// An Indian year of account begins in April.
    private Match account(int year, int to) {
        var first = YearMonth.of(year, 4);
        var parts = new ChineseParts(words, published).at(to);
        if (parts.isPresent()
                && parts.get().when() instanceof Part p
                && p.month() % 3 == 1
                && (p.months() == 3 || p.months() == 6)) {
            var from = first.plusMonths(p.month() - 1L);
            return new Match(
                    parts.get().to(),
                    new Days(Window.months(from, from.plusMonths(p.months() - 1L))));
        }
        return new Match(to, new Days(Window.months(first, first.plusMonths(11))));
    }

    /// `2022-2023年`, `2021年至2023年`.
    private Optional<Match> years(int at) {
        var first = yearAt(at);
        var joint = is(at + 1, "年") ? at + 2 : at + 1;
        if (first.isEmpty() || !JOINTS.contains(lower(joint)) || !is(joint + 2, "年")) {
            return Optional.empty();
        }
        return yearAt(joint + 1)
                .filter(
                        l ->
                                l > first.get()
                                        && !new ChineseParts(words, published)
                                                .at(joint + 3)
                                                .isPresent())
                .map(
                        l ->
                                new Match(
                                        joint + 3,
                                        new Days(
                                                Window.months(
                                                        YearMonth.of(first.get(), 1),
                                                        YearMonth.of(l, 12)))));
    }

    /// `上月`, `上个月`, `本月`.
    private Optional<Match> lastMonth(int at) {
        var last = is(at, "上");
        var noun = is(at + 1, "个") || is(at + 1, "一") ? at + 2 : at + 1;
        return (last || is(at, "本")) && is(noun, "月")
                ? published
                        .map(p -> YearMonth.from(p).minusMonths(last ? 1 : 0))
                        .map(m -> new Match(noun + 1, new Days(Window.month(m))))
                : Optional.empty();
    }

    /// `上季度`, `上一季度`, `本季度`.
    private Optional<Match> lastQuarter(int at) {
        var last = is(at, "上");
        var noun = is(at + 1, "一") || is(at + 1, "个") ? at + 2 : at + 1;
        if (!last && !is(at, "本") || !is(noun, "季")) {
            return Optional.empty();
        }
        var to = is(noun + 1, "度") ? noun + 2 : noun + 1;
        return published
                .map(YearMonth::from)
                .map(m -> m.minusMonths((m.getMonthValue() - 1) % 3 + (last ? 3L : 0L)))
                .map(m -> new Match(to, new Days(Window.months(m, m.plusMonths(2)))));
    }

    /// `周五`, `星期一`, `13日`.
    private Optional<Match> weekday(int at) {
        if (number(at) && (is(at + 1, "日") || is(at + 1, "号")) && small(at).isPresent()) {
            return match(at + 2, new None());
        }
        var week = is(at, "周") ? at + 1 : seq(at, "星", "期") ? at + 2 : 0;
        return week > 0 && Set.of("一", "二", "三", "四", "五", "六", "日").contains(lower(week))
                ? match(week + 1, new None())
                : Optional.empty();
    }
}
