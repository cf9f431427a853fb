package amur.article.extraction;

import amur.article.extraction.When.Days;
import amur.article.extraction.When.None;
import amur.article.extraction.When.Part;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Days and months by their names.
final class RussianMonths extends RussianTimes {

    RussianMonths(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(this::days, this::range, this::month);
    }

    private record Day(int month, int day, Optional<Integer> year, int to) {}

    /// `15 сентября 2022 года`; a day fixes no period, but `с 24 февраля по 3 июня` does.
    private Optional<Match> days(int at) {
        return day(at).map(
                        first ->
                                JOINTS.contains(lower(first.to()))
                                        ? day(first.to() + 1)
                                                .flatMap(last -> span(first, last))
                                                .orElseGet(() -> new Match(first.to(), new None()))
                                        : new Match(first.to(), new None()));
    }

    private Optional<Day> day(int at) {
        var day = number(at) ? small(at).filter(d -> d >= 1 && d <= 31) : Optional.<Integer>empty();
        var month = words.from(Sense.MONTH, at + 1);
        if (day.isEmpty() || month.isEmpty()) {
            return Optional.empty();
        }
        var suffix = suffix(month.get().to());
        var to = suffix.year().isPresent() ? suffix.to() : month.get().to();
        return Optional.of(new Day(number(month.get()), day.get(), suffix.year(), to));
    }

    private static int number(Mention month) {
        return Integer.parseInt(month.value());
    }

    private Optional<Match> span(Day first, Day last) {
        var year = last.year().or(first::year).or(() -> published.map(LocalDate::getYear));
        return year.filter(y -> fits(first) && fits(last))
                .map(
                        y -> {
                            var end = LocalDate.of(y, last.month(), last.day());
                            var start =
                                    LocalDate.of(
                                            first.year().orElse(y), first.month(), first.day());
                            var from = start.isAfter(end) ? end.minusYears(1) : start;
                            return new Match(last.to(), new Days(new Window(from, end)));
                        });
    }

    private static boolean fits(Day day) {
        return day.day() <= YearMonth.of(2023, day.month()).lengthOfMonth();
    }

    /// `январь–ноябрь 2023 года`, `с марта 2022 по июль 2023 года`, `в январе и феврале`.
    private Optional<Match> range(int at) {
        var first = words.from(Sense.MONTH, at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var own = suffix(first.get().to());
        var joint = own.year().isPresent() ? own.to() : first.get().to();
        var joined = JOINTS.contains(lower(joint)) || is(joint, "и") || is(joint, "до");
        return joined
                ? words.from(Sense.MONTH, joint + 1)
                        .map(last -> range(number(first.get()), own.year(), last))
                : Optional.empty();
    }

    private Match range(int from, Optional<Integer> own, Mention last) {
        var to = number(last);
        var suffix = suffix(last.to());
        var year = suffix.year().or(() -> own.map(y -> from <= to ? y : y + 1));
        if (year.isEmpty()) {
            var months = from <= to ? to - from + 1 : 13 - from + to;
            return new Match(suffix.to(), new Part(from, months));
        }
        var end = YearMonth.of(year.get(), to);
        var start = YearMonth.of(own.orElse(from <= to ? end.getYear() : end.getYear() - 1), from);
        return new Match(
                suffix.to(), start.isAfter(end) ? new None() : new Days(Window.months(start, end)));
    }

    /// `С мая` fixes no period, `с маем` compares with one.
    private Optional<Match> month(int at) {
        return words.from(Sense.MONTH, at)
                .flatMap(
                        m ->
                                open(at)
                                        ? match(suffix(m.to()).to(), new None())
                                        : yeared(m.to(), new Part(number(m), 1)));
    }

    private boolean open(int at) {
        var genitive = lower(at).endsWith("я") || lower(at).endsWith("а");
        return genitive && (is(at - 1, "с") || is(at - 1, "до") || is(at - 1, "после"));
    }
}
