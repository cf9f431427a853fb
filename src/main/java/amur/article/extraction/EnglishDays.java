package amur.article.extraction;

import amur.article.extraction.When.Days;
import amur.article.extraction.When.None;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Days of the calendar: they fix a figure only as ends of a span.
final class EnglishDays extends TimeGrammar {

    private static final List<String> RANGE =
            List.of("-", "–", "—", "to", "through", "till", "until", "thru");

    EnglishDays(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(this::weeks, this::dates, this::weekday);
    }

    /// `15 September 2022`, `Sept. 7`, `from February 24 to June 3`.
    private Optional<Match> dates(int at) {
        return date(at).map(
                        first -> {
                            if (!RANGE.contains(lower(first.to())) && !is(first.to(), "and")) {
                                return new Match(first.to(), new None());
                            }
                            return date(first.to() + 1)
                                    .map(last -> span(first, last))
                                    .or(() -> toMonth(first))
                                    .orElseGet(() -> new Match(first.to(), new None()));
                        });
    }

    private record Day(int month, int day, Optional<Integer> year, int to) {}

    /// 29 February is 28 February where there is none.
    private static LocalDate day(int year, Day day) {
        var month = YearMonth.of(year, day.month());
        return month.atDay(Math.min(day.day(), month.lengthOfMonth()));
    }

    private Match span(Day first, Day last) {
        var year = last.year().or(first::year).or(() -> published.map(LocalDate::getYear));
        if (year.isEmpty()) {
            return new Match(last.to(), new None());
        }
        var end = day(year.get(), last);
        var start = day(first.year().orElse(year.get()), first);
        return new Match(
                last.to(),
                new Days(new Window(start.isAfter(end) ? start.minusYears(1) : start, end)));
    }

    /// `From 24 February 2022 to the end of last month`, `to May 2023`.
    private Optional<Match> toMonth(Day first) {
        var at = first.to() + 1;
        var end = is(at, "the") && is(at + 1, "end") && is(at + 2, "of") ? at + 3 : at;
        var month = words.from(Sense.MONTH, end);
        var last =
                is(end, "last") && is(end + 1, "month")
                        ? published.map(p -> YearMonth.from(p).minusMonths(1))
                        : month.flatMap(
                                m ->
                                        suffix(m.to())
                                                .year()
                                                .or(first::year)
                                                .map(
                                                        y ->
                                                                YearMonth.of(
                                                                        y,
                                                                        Integer.parseInt(
                                                                                m.value()))));
        var to = month.map(m -> suffix(m.to()).to()).orElse(end + 2);
        var year = first.year().or(() -> last.map(YearMonth::getYear));
        return last.flatMap(l -> year.map(y -> new Window(day(y, first), l.atEndOfMonth())))
                .filter(w -> w.first().isBefore(w.last()))
                .map(w -> new Match(to, new Days(w)));
    }

    private Optional<Day> date(int at) {
        var month = words.from(Sense.MONTH, at);
        if (month.isPresent() && is(at - 1, "in") && counted(month.get().to())) {
            return Optional.empty();
        }
        if (month.isPresent()) {
            return day(month.get().to()).flatMap(d -> dayOf(month.get(), d, month.get().to() + 1));
        }
        var day = day(at);
        var next = ordinalEnd(at + 1);
        return day.flatMap(
                d ->
                        words.from(Sense.MONTH, is(next, "of") ? next + 1 : next)
                                .flatMap(m -> dayOf(m, d, m.to())));
    }

    /// `In January 22 tankers left`: the number counts what follows.
    private boolean counted(int at) {
        return number(at)
                && at + 1 < sentence.size()
                && sentence.at(at + 1).word()
                && yearAt(at + 1).isEmpty();
    }

    private Optional<Day> dayOf(Mention month, int day, int to) {
        var number = Integer.parseInt(month.value());
        if (day > YearMonth.of(2024, number).lengthOfMonth()) {
            return Optional.empty();
        }
        var behind = ordinalEnd(to);
        var year = yearAt(is(behind, ",") ? behind + 1 : behind);
        var end = year.isPresent() ? (is(behind, ",") ? behind + 2 : behind + 1) : behind;
        return Optional.of(
                new Day(
                        number,
                        year.isPresent() && day == 29 && number == 2 ? 28 : day,
                        year,
                        end));
    }

    private int ordinalEnd(int at) {
        return Set.of("st", "nd", "rd", "th").contains(lower(at)) ? at + 1 : at;
    }

    /// The day of a month: one or two digits that count nothing else.
    private Optional<Integer> day(int at) {
        if (!number(at) || text(at).length() > 2 || counts(at + 1)) {
            return Optional.empty();
        }
        var day = Integer.parseInt(text(at));
        return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }

    /// `the four weeks to Sept. 7`.
    private Optional<Match> weeks(int at) {
        var count = small(at).filter(c -> lower(at + 1).startsWith("week"));
        if (count.isEmpty()
                || !Set.of("to", "ending", "ended", "through").contains(lower(at + 2))) {
            return Optional.empty();
        }
        return date(at + 3)
                .flatMap(
                        d ->
                                d.year()
                                        .or(() -> published.map(LocalDate::getYear))
                                        .map(y -> day(y, d))
                                        .map(
                                                last ->
                                                        new Match(
                                                                d.to(),
                                                                new Days(
                                                                        new Window(
                                                                                last.minusDays(
                                                                                        7L
                                                                                                        * count
                                                                                                                .get()
                                                                                                - 1),
                                                                                last)))));
    }

    private Optional<Match> weekday(int at) {
        return Set.of(
                                "monday",
                                "tuesday",
                                "wednesday",
                                "thursday",
                                "friday",
                                "saturday",
                                "sunday",
                                "today",
                                "yesterday")
                        .contains(lower(at))
                ? match(at + 1, new None())
                : Optional.empty();
    }
}
