package amur.article.extraction;

import amur.article.extraction.When.Same;
import amur.article.extraction.When.SameIn;
import amur.article.extraction.When.Shift;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Times that are said by another time: a year earlier, the same period.
final class EnglishComparisons extends TimeGrammar {

    private static final Set<String> SAME =
            Set.of(
                    "same",
                    "corresponding",
                    "comparable",
                    "equivalent",
                    "matching",
                    "like",
                    "identical");
    private static final Set<String> PERIODS =
            Set.of(
                    "period",
                    "time",
                    "months",
                    "month",
                    "quarter",
                    "half",
                    "stretch",
                    "weeks",
                    "span",
                    "window",
                    "days",
                    "interval",
                    "timeframe",
                    "year");
    private static final Set<String> PRIOR = Set.of("previous", "prior", "preceding", "prev");

    EnglishComparisons(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(this::same, this::shift, this::anaphora);
    }

    /// `the same period last year`, `the corresponding months of 2021`.
    private Optional<Match> same(int at) {
        var start = is(at, "the") || is(at, "a") ? at + 1 : at;
        if (!SAME.contains(lower(start))) {
            return Optional.empty();
        }
        var noun = start + 1;
        while (noun < start + 4 && !PERIODS.contains(lower(noun))) {
            noun++;
        }
        if (!PERIODS.contains(lower(noun))) {
            return Optional.empty();
        }
        var behind = noun + 1;
        for (var link : List.of("of", "in", "during", "from", "a", "the")) {
            behind =
                    is(behind, link) && !(link.equals("a") && !is(behind + 1, "year"))
                            ? behind + 1
                            : behind;
        }
        if (is(behind, "year") && AGO.contains(lower(behind + 1))) {
            return match(behind + 2, new Shift(-12));
        }
        if (is(behind, "last") && is(behind + 1, "year")
                || PRIOR.contains(lower(behind)) && is(behind + 1, "year")) {
            return match(behind + 2, new Shift(-12));
        }
        if (is(behind, "year") && is(behind + 1, "before")) {
            return match(behind + 2, new Shift(-12));
        }
        if (one(noun + 1) && is(noun + 2, "year") && AGO.contains(lower(noun + 3))) {
            return match(noun + 4, new Shift(-12));
        }
        var year = yearAt(behind);
        if (year.isPresent()) {
            return match(behind + 1, new SameIn(year.get()));
        }
        return match(noun + 1, new Same());
    }

    private boolean one(int at) {
        return is(at, "a") || is(at, "one");
    }

    /// `a year earlier`, `twelve months before`, `the previous month`, `year-earlier`.
    private Optional<Match> shift(int at) {
        if (is(at, "year") && is(at + 1, "-") && AGO.contains(lower(at + 2))) {
            return match(PERIODS.contains(lower(at + 3)) ? at + 4 : at + 3, new Shift(-12));
        }
        if (is(at, "prior") && is(at + 1, "-") && is(at + 2, "year")) {
            return match(PERIODS.contains(lower(at + 3)) ? at + 4 : at + 3, new Shift(-12));
        }
        if (is(at, "the")
                && Set.of("year", "month", "quarter").contains(lower(at + 1))
                && is(at + 2, "before")) {
            return match(at + 3, new Shift(-length(lower(at + 1))));
        }
        var prior = is(at, "the") || is(at, "in") ? at + 1 : at;
        var unit = is(prior + 1, ".") ? prior + 2 : prior + 1;
        if (PRIOR.contains(lower(prior))
                && Set.of("year", "month", "quarter").contains(lower(unit))) {
            return match(unit + 1, new Shift(-length(lower(unit))));
        }
        var count = one(at) ? Optional.of(1) : small(at);
        return count.filter(c -> length(lower(at + 1)) > 0 && AGO.contains(lower(at + 2)))
                .map(c -> new Match(at + 3, new Shift(-c * length(lower(at + 1)))));
    }

    private Optional<Match> anaphora(int at) {
        if (Set.of("that", "those", "these").contains(lower(at))
                && PERIODS.contains(lower(at + 1))
                && (is(at + 2, "of") || is(at + 2, "in"))
                && yearAt(at + 3).isPresent()) {
            return match(at + 4, new SameIn(yearAt(at + 3).get()));
        }
        if (Set.of("that", "those", "these").contains(lower(at))
                && PERIODS.contains(lower(at + 1))
                && !is(at + 1, "time")) {
            return match(at + 2, new Same());
        }
        if (is(at, "the")
                && Set.of("month", "quarter", "period", "half").contains(lower(at + 1))
                && !is(at + 2, "before")
                && !is(at + 2, "-")
                && !is(at + 2, "'s")) {
            return match(at + 2, new Same());
        }
        return Optional.empty();
    }
}
