package amur.article.extraction;

import amur.article.extraction.When.None;
import amur.article.extraction.When.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Parts of a year: months, quarters and halves.
final class ChineseParts extends ChineseTimes {

    ChineseParts(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(
                this::whole,
                this::half,
                this::firstMonths,
                this::firstQuarters,
                this::quarter,
                this::months,
                this::month);
    }

    /// The part that begins at a token; a day of a month fixes nothing.
    Optional<Match> at(int at) {
        for (var rule : rules()) {
            var match = rule.apply(at);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private Optional<Match> whole(int at) {
        return seq(at, "全", "年") ? match(at + 2, new Part(1, 12)) : Optional.empty();
    }

    private Optional<Match> half(int at) {
        var first = is(at, "上") || is(at, "前");
        return (first || is(at, "下") || is(at, "后")) && seq(at + 1, "半", "年")
                ? match(at + 3, new Part(first ? 1 : 7, 6))
                : Optional.empty();
    }

    /// `前8个月`, `头两月`, `首八个月`.
    private Optional<Match> firstMonths(int at) {
        var count = first(at).filter(c -> c.value() > 0 && c.value() <= 12);
        return count.filter(c -> is(c.to(), "个") && is(c.to() + 1, "月"))
                .map(c -> new Match(c.to() + 2, new Part(1, c.value())))
                .or(
                        () ->
                                count.filter(c -> c.value() > 1 && is(c.to(), "月"))
                                        .map(c -> new Match(c.to() + 1, new Part(1, c.value()))));
    }

    /// `前三季度`, `前三个季度`.
    private Optional<Match> firstQuarters(int at) {
        return first(at)
                .filter(c -> c.value() > 1 && c.value() < 4)
                .flatMap(
                        c -> {
                            var noun = is(c.to(), "个") ? c.to() + 1 : c.to();
                            return season(noun)
                                    .map(to -> new Match(to, new Part(1, 3 * c.value())));
                        });
    }

    private Optional<Count> first(int at) {
        return is(at, "前") || is(at, "头") || is(at, "首") ? count(at + 1) : Optional.empty();
    }

    /// `一季度`, `第3季度`, `首季`, `Q2`.
    private Optional<Match> quarter(int at) {
        if (is(at, "q")) {
            return count(at + 1)
                    .filter(c -> c.value() > 0 && c.value() <= 4)
                    .map(c -> new Match(c.to(), new Part(3 * c.value() - 2, 3)));
        }
        return words.from(Sense.ORDINAL, at)
                .flatMap(
                        o ->
                                season(o.to())
                                        .map(
                                                to ->
                                                        new Match(
                                                                to,
                                                                new Part(
                                                                        3
                                                                                        * Integer
                                                                                                .parseInt(
                                                                                                        o
                                                                                                                .value())
                                                                                - 2,
                                                                        3))));
    }

    private Optional<Integer> season(int at) {
        if (!is(at, "季")) {
            return Optional.empty();
        }
        return Optional.of(is(at + 1, "度") ? at + 2 : at + 1);
    }

    /// `1-8月`, `1月至8月`, `一至七月`, `1、2月`.
    private Optional<Match> months(int at) {
        var first = count(at).filter(c -> c.value() >= 1 && c.value() <= 12);
        if (first.isEmpty() || is(at - 1, ".")) {
            return Optional.empty();
        }
        var joint = behindMonth(first.get().to());
        if (!JOINTS.contains(lower(joint)) && !is(joint, "、")) {
            return Optional.empty();
        }
        var from = first.get().value();
        return count(joint + 1)
                .filter(c -> c.value() > from && c.value() <= 12 && is(c.to(), "月"))
                .map(c -> new Match(behindMonth(c.to()), new Part(from, c.value() - from + 1)));
    }

    private Optional<Match> month(int at) {
        var month = count(at).filter(c -> c.value() >= 1 && c.value() <= 12 && is(c.to(), "月"));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        var behind = month.get().to() + 1;
        var day = count(behind).filter(c -> is(c.to(), "日") || is(c.to(), "号"));
        return day.map(d -> new Match(d.to() + 1, new None()))
                .or(() -> match(behindMonth(month.get().to()), new Part(month.get().value(), 1)));
    }

    private int behindMonth(int at) {
        if (!is(at, "月")) {
            return at;
        }
        return is(at + 1, "份") ? at + 2 : at + 1;
    }
}
