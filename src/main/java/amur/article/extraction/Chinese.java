package amur.article.extraction;

import amur.article.extraction.When.Days;
import amur.article.extraction.When.None;
import amur.article.extraction.When.Part;
import amur.article.extraction.When.Same;
import amur.article.extraction.When.SameIn;
import amur.article.extraction.When.Shift;
import amur.article.extraction.When.War;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// How Chinese speaks of time: the year first, then its part.
final class Chinese extends TimeGrammar {

    private static final Set<String> JOINTS = Set.of("-", "–", "—", "至", "到", "~", "－");

    Chinese(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(this::same, this::yearOnYear, this::war, this::yeared, this::bare);
    }

    private Optional<Match> yearOnYear(int at) {
        return words.from(Sense.YOY, at).map(m -> new Match(m.to(), new None()));
    }

    /// `去年同期`, `上年同期`, `2022年同期`, `同期`.
    private Optional<Match> same(int at) {
        if ((is(at, "去") || is(at, "上")) && seq(at + 1, "年", "同", "期")) {
            return match(at + 4, new Shift(-12));
        }
        if ((is(at, "去") || is(at, "上")) && seq(at + 1, "年", "同", "月")) {
            return match(at + 4, new Shift(-12));
        }
        if (seq(at, "一", "年", "前")) {
            return match(at + 3, new Shift(-12));
        }
        var year = yearAt(at);
        if (year.isPresent() && seq(at + 1, "年", "同", "期")) {
            return match(at + 4, new SameIn(year.get()));
        }
        return seq(at, "同", "期") ? match(at + 2, new Same()) : Optional.empty();
    }

    /// `战争头五个月`, `战争爆发后的前五个月`.
    private Optional<Match> war(int at) {
        if (!seq(at, "战", "争") && !seq(at, "冲", "突")) {
            return Optional.empty();
        }
        for (var from = at + 2; from < at + 8; from++) {
            var count = small(from);
            if ((is(from - 1, "前") || is(from - 1, "头"))
                    && count.isPresent()
                    && seq(from + 1, "个", "月")) {
                return match(from + 3, new War(count.get(), 0));
            }
        }
        return Optional.empty();
    }

    /// `2023年1至8月`, `去年上半年`, `今年8月份`, `2023年`.
    private Optional<Match> yeared(int at) {
        var year = year(at);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        var behind = yearAt(at).isPresent() || is(at + 1, "年") ? at + 2 : at + 1;
        return partAt(behind)
                .map(
                        p ->
                                p.when() instanceof Part part
                                        ? new Match(p.to(), new Days(window(year.get(), part)))
                                        : p)
                .or(
                        () ->
                                match(
                                        is(behind, "全") && is(behind + 1, "年")
                                                ? behind + 2
                                                : behind,
                                        new Days(Window.year(year.get()))));
    }

    private static Window window(int year, Part part) {
        var first = YearMonth.of(year, part.month());
        return Window.months(first, first.plusMonths(part.months() - 1));
    }

    private Optional<Integer> year(int at) {
        var year = yearAt(at).filter(y -> is(at + 1, "年"));
        if (year.isPresent()) {
            return year;
        }
        if (!is(at + 1, "年")) {
            return Optional.empty();
        }
        return switch (lower(at)) {
            case "今" -> published.map(LocalDate::getYear);
            case "去", "上" -> published.map(p -> p.getYear() - 1);
            case "前" -> published.map(p -> p.getYear() - 2);
            case "明" -> published.map(p -> p.getYear() + 1);
            default -> Optional.empty();
        };
    }

    private Optional<Match> bare(int at) {
        if (is(at, "上") && is(at + 1, "个") && is(at + 2, "月")) {
            return lastMonth(at + 3);
        }
        if (is(at, "上") && is(at + 1, "月")) {
            return lastMonth(at + 2);
        }
        if ((is(at, "当") || is(at, "该") || is(at, "本")) && (is(at + 1, "月") || is(at + 1, "季"))) {
            return match(at + 2, new Same());
        }
        return partAt(at);
    }

    private Optional<Match> lastMonth(int to) {
        return published.map(
                p -> new Match(to, new Days(Window.month(YearMonth.from(p).minusMonths(1)))));
    }

    /// `8月`, `1-8月`, `前8个月`, `上半年`, `第一季度`; a day of a month fixes nothing.
    private Optional<Match> partAt(int at) {
        if ((is(at, "上") || is(at, "下")) && is(at + 1, "半") && is(at + 2, "年")) {
            return match(at + 3, new Part(is(at, "上") ? 1 : 7, 6));
        }
        var months =
                is(at, "前") || is(at, "头") || is(at, "首")
                        ? small(at + 1)
                        : Optional.<Integer>empty();
        if (months.filter(m -> m <= 12).isPresent() && is(at + 2, "个") && is(at + 3, "月")) {
            return match(at + 4, new Part(1, months.get()));
        }
        if (months.filter(m -> m <= 4).isPresent() && is(at + 2, "季") && is(at + 3, "度")) {
            return match(at + 4, new Part(1, 3 * months.get()));
        }
        var ordinal = words.from(Sense.ORDINAL, at);
        if (ordinal.isPresent() && is(ordinal.get().to(), "季") && is(ordinal.get().to() + 1, "度")) {
            return match(
                    ordinal.get().to() + 2,
                    new Part(3 * Integer.parseInt(ordinal.get().value()) - 2, 3));
        }
        return monthAt(at);
    }

    private Optional<Match> monthAt(int at) {
        var first = small(at).filter(m -> m >= 1 && m <= 12);
        if (first.isEmpty() || !number(at)) {
            return Optional.empty();
        }
        var joint = is(at + 1, "月") ? at + 2 : at + 1;
        var last =
                JOINTS.contains(lower(joint)) && number(joint + 1)
                        ? small(joint + 1).filter(m -> m >= first.get() && m <= 12)
                        : Optional.<Integer>empty();
        if (last.isPresent() && is(joint + 2, "月")) {
            return match(
                    behindMonth(joint + 3), new Part(first.get(), last.get() - first.get() + 1));
        }
        if (!is(at + 1, "月")) {
            return Optional.empty();
        }
        if (number(at + 2) && (is(at + 3, "日") || is(at + 3, "号"))) {
            return match(at + 4, new None());
        }
        return match(behindMonth(at + 2), new Part(first.get(), 1));
    }

    private int behindMonth(int at) {
        return is(at, "份") ? at + 1 : at;
    }
}
