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

/// Years of the calendar and of account, and what the day of publication fixes.
final class RussianYears extends RussianTimes {

    private static final Set<String> OPEN = Set.of("с", "со", "до", "после", "ранее");

    RussianYears(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(
                this::fiscal,
                this::season,
                this::relativeYear,
                this::relativeMonth,
                this::years,
                this::year,
                this::weekday);
    }

    /// `в 2022/23 финансовом году`, `за финансовый год, закончившийся в марте`.
    private Optional<Match> fiscal(int at) {
        var year = yearAt(at);
        if (year.isPresent()
                && (is(at + 1, "/") || is(at + 1, "-") || is(at + 1, "–"))
                && number(at + 2)
                && text(at + 2).length() == 2) {
            var end = starts(at + 3, "финансов") ? at + 5 : yearWord(at + 3) ? at + 4 : at + 3;
            return match(end, fiscalFrom(YearMonth.of(year.get(), 4)));
        }
        if (!starts(at, "финансов") || !yearWord(at + 1) && !yearAt(at + 1).isPresent()) {
            return Optional.empty();
        }
        var end = march(at + 2);
        return end == 0
                ? Optional.empty()
                : published
                        .map(p -> p.getMonthValue() > 3 ? p.getYear() - 1 : p.getYear() - 2)
                        .map(y -> new Match(suffix(end).to(), fiscalFrom(YearMonth.of(y, 4))));
    }

    /// Behind the month with which an Indian fiscal year ends; 0 if none is near.
    private int march(int from) {
        for (var at = from; at < from + 5; at++) {
            if (starts(at, "март")) {
                return at + 1;
            }
        }
        return 0;
    }

    private static When fiscalFrom(YearMonth first) {
        return new Days(Window.months(first, first.plusMonths(11)));
    }

    private Optional<Match> season(int at) {
        var month =
                switch (lower(at)) {
                    case "весной", "весну" -> 3;
                    case "летом", "лето" -> 6;
                    case "осенью", "осень" -> 9;
                    case "зимой", "зиму" -> 12;
                    default -> 0;
                };
        if (month == 0) {
            return Optional.empty();
        }
        var year = suffix(at + 1);
        return year.year().isPresent()
                ? yeared(at + 1, new Part(month, 3))
                : match(at + 1, new None());
    }

    private Optional<Match> relativeYear(int at) {
        return relative(at)
                .flatMap(
                        moved ->
                                published.map(
                                        p ->
                                                new Match(
                                                        at + 2,
                                                        new Days(
                                                                Window.year(
                                                                        p.getYear() + moved)))));
    }

    private Optional<Match> relativeMonth(int at) {
        if (published.isEmpty()) {
            return Optional.empty();
        }
        var now = YearMonth.from(published.get());
        var last = starts(at, "прошл", "минувш", "прошедш");
        if (last && starts(at + 1, "месяц")) {
            return match(at + 2, new Days(Window.month(now.minusMonths(1))));
        }
        if (last && starts(at + 1, "квартал")) {
            var end = now.minusMonths((now.getMonthValue() - 1) % 3 + 1L);
            return match(at + 2, new Days(Window.months(end.minusMonths(2), end)));
        }
        var current = Set.of("этом", "этот", "текущем", "нынешнем").contains(lower(at));
        return current && starts(at + 1, "месяц")
                ? match(at + 2, new Days(Window.month(now)))
                : Optional.empty();
    }

    /// `в 2022–2023 годах`.
    private Optional<Match> years(int at) {
        var first = yearAt(at);
        var last = JOINTS.contains(lower(at + 1)) ? yearAt(at + 2) : Optional.<Integer>empty();
        return first.flatMap(
                f ->
                        last.filter(l -> l > f)
                                .map(
                                        l ->
                                                new Match(
                                                        behindYear(at + 2),
                                                        new Days(
                                                                Window.months(
                                                                        YearMonth.of(f, 1),
                                                                        YearMonth.of(l, 12))))));
    }

    private Optional<Match> year(int at) {
        var year = yearAt(at).filter(y -> !counts(at + 1) && !money(at));
        if (year.isEmpty()) {
            return Optional.empty();
        }
        var to = behindYear(at);
        var future = published.filter(p -> year.get() > p.getYear()).isPresent();
        var open =
                OPEN.contains(lower(at - 1)) && !is(to - 1, "годом") || is(at - 1, "к") && future;
        return match(to, open ? new None() : new Days(Window.year(year.get())));
    }

    private Optional<Match> weekday(int at) {
        var day =
                starts(
                        at,
                        "понедельник",
                        "вторник",
                        "сред",
                        "четверг",
                        "пятниц",
                        "суббот",
                        "воскресен");
        var in = is(at - 1, "в") || is(at - 1, "во");
        var near = Set.of("вчера", "сегодня", "накануне").contains(lower(at));
        return near || day && in && !starts(at, "средн")
                ? match(at + 1, new None())
                : Optional.empty();
    }
}
