package amur.article.extraction;

import amur.article.extraction.When.Days;
import amur.article.extraction.When.None;
import amur.article.extraction.When.Part;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Years: of the calendar, of account, and those that end in any month.
final class EnglishYears extends TimeGrammar {

    private static final List<String> RANGE =
            List.of("-", "–", "—", "to", "through", "till", "until", "thru");
    private static final Set<String> NO_PERIOD = Set.of("since", "before", "until", "till");

    EnglishYears(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(this::fiscal, this::season, this::relative, this::year);
    }

    /// An Indian fiscal year begins in April; its quarters are counted from there.
    Optional<Match> fiscal(int at) {
        var quarter =
                words.from(Sense.ORDINAL, at)
                        .filter(o -> is(o.to(), "quarter") || is(o.to(), "half"));
        if (quarter.isPresent()) {
            return Optional.empty();
        }
        if (number(at)
                && is(at + 1, "-")
                && number(at + 2)
                && yearAt(at).isPresent()
                && text(at + 2).length() == 2) {
            return match(fiscalEnd(at + 3), fiscalYear(yearAt(at).get()));
        }
        if (number(at)
                && is(at + 1, "/")
                && number(at + 2)
                && yearAt(at).isPresent()
                && text(at + 2).length() == 2) {
            return match(fiscalEnd(at + 3), fiscalYear(yearAt(at).get()));
        }
        var start = is(at, "the") ? at + 1 : at;
        var back =
                Set.of("current", "this", "present").contains(lower(start))
                        ? 0
                        : Set.of("last", "previous", "past").contains(lower(start)) ? 1 : -1;
        if (back >= 0 && fiscalEnd(start + 1) > start + 1 && published.isPresent()) {
            var april = published.get().minusMonths(3).getYear();
            return match(start + 3, fiscalYear(april - back));
        }
        if ((is(at, "fy") || is(at, "fiscal") || is(at, "financial"))
                && (number(at + 1) || is(at + 1, "year") && number(at + 2))) {
            var digits = number(at + 1) ? at + 1 : at + 2;
            if (is(digits + 1, "-") || is(digits + 1, "/")) {
                return yearAt(digits).map(y -> new Match(digits + 3, fiscalYear(y)));
            }
            var year =
                    text(digits).length() == 2
                            ? Optional.of(2000 + Integer.parseInt(text(digits)))
                            : yearAt(digits);
            return year.map(y -> new Match(digits + 1, fiscalYear(y - 1)));
        }
        return Optional.empty();
    }

    private int fiscalEnd(int at) {
        return (is(at, "fiscal") || is(at, "financial")) && is(at + 1, "year") ? at + 2 : at;
    }

    private static When fiscalYear(int year) {
        return new Days(Window.months(YearMonth.of(year, 4), YearMonth.of(year + 1, 3)));
    }

    private Optional<Match> season(int at) {
        var month =
                switch (lower(at)) {
                    case "spring" -> 3;
                    case "summer" -> 6;
                    case "autumn" -> 9;
                    case "winter" -> 12;
                    default -> 0;
                };
        return month == 0
                ? Optional.empty()
                : yeared(at + 1, new Part(month, 3))
                        .map(
                                m ->
                                        suffix(at + 1).year().isPresent()
                                                ? m
                                                : new Match(m.to(), new None()));
    }

    private Optional<Match> relative(int at) {
        if (published.isEmpty()) {
            return Optional.empty();
        }
        var day = published.get();
        var start =
                Set.of("all", "whole", "entire", "full").contains(lower(at)) && is(at + 1, "of")
                        ? at + 2
                        : at;
        if (is(start, "last") && is(start + 1, "year")) {
            return match(start + 2, new Days(Window.year(day.getYear() - 1)));
        }
        var whole = is(at, "the") && is(at + 1, "full") && is(at + 2, "year");
        if (whole && !number(at + 3) && !is(at + 3, "of")) {
            var year = day.getMonthValue() > 3 ? day.getYear() : day.getYear() - 1;
            return match(at + 3, new Days(Window.year(year)));
        }
        if (is(at, "last") && is(at + 1, "month")) {
            return match(at + 2, new Days(Window.month(YearMonth.from(day).minusMonths(1))));
        }
        if (is(at, "this") && is(at + 1, "month")) {
            return match(at + 2, new Days(Window.month(YearMonth.from(day))));
        }
        if (is(at, "last") && is(at + 1, "quarter") || is(at, "latest") && is(at + 1, "quarter")) {
            var end = YearMonth.from(day).minusMonths((day.getMonthValue() - 1) % 3 + 1L);
            return match(at + 2, new Days(Window.months(end.minusMonths(2), end)));
        }
        if (is(at, "the")
                && (is(at + 1, "current") || is(at + 1, "present"))
                && is(at + 2, "year")) {
            return match(at + 3, new Days(Window.year(day.getYear())));
        }
        if (is(at, "this") && is(at + 1, "year")) {
            return match(at + 2, new Days(Window.year(day.getYear())));
        }
        if (is(at, "next") && is(at + 1, "year")) {
            return match(at + 2, new Days(Window.year(day.getYear() + 1)));
        }
        return is(at, "last") && is(at + 1, "week") || is(at, "this") && is(at + 1, "week")
                ? match(at + 2, new None())
                : Optional.empty();
    }

    /// `In 2021 dollars and euros were used`.
    private boolean currencies(int at) {
        return is(at - 1, "in")
                && words.from(Sense.CURRENCY, at + 1).isPresent()
                && lower(at + 1).endsWith("s");
    }

    private Optional<Match> year(int at) {
        var year = yearAt(at).filter(y -> (!counts(at + 1) || currencies(at)) && !money(at));
        if (year.isEmpty()) {
            return Optional.empty();
        }
        if (NO_PERIOD.contains(lower(at - 1)) && !(is(at + 1, ",") && is(at + 2, "when"))
                || is(at - 1, "from") && is(at - 2, "away")) {
            return match(at + 1, new None());
        }
        if (is(at + 1, "and")
                && is(at - 1, "between")
                && yearAt(at + 2).filter(y -> y > year.get()).isPresent()) {
            return match(
                    at + 3,
                    new Days(
                            Window.months(
                                    YearMonth.of(year.get(), 1),
                                    YearMonth.of(yearAt(at + 2).get(), 12))));
        }
        if (RANGE.contains(lower(at + 1)) && is(at - 1, "from")
                || (is(at + 1, "-") || is(at + 1, "–")) && yearAt(at + 2).isPresent()) {
            var last = yearAt(at + 2);
            if (last.filter(l -> l > year.get()).isPresent()) {
                return match(
                        at + 3,
                        new Days(
                                Window.months(
                                        YearMonth.of(year.get(), 1),
                                        YearMonth.of(last.get(), 12))));
            }
        }
        return match(at + 1, new Days(Window.year(year.get())));
    }
}
