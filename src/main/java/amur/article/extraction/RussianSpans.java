package amur.article.extraction;

import amur.article.extraction.When.Days;
import amur.article.extraction.When.Part;
import amur.article.extraction.When.Same;
import amur.article.extraction.When.War;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Months that are counted, quarters and halves, and what has passed of the year or of the war.
final class RussianSpans extends RussianTimes {

    private static final Set<String> OVER = Set.of("за", "итогам", "течение", "результатам");

    RussianSpans(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(
                this::war, this::sinceNewYear, this::part, this::latest, this::months, this::oneOf);
    }

    /// `за первые пять месяцев войны`, `с начала вторжения`.
    private Optional<Match> war(int at) {
        if (is(at, "с") && is(at + 1, "начала") && warAt(at + 2) > 0) {
            return until(warAt(at + 2));
        }
        var start = starts(at, "перв") ? at + 1 : at;
        if (starts(start, "год") && start > at && warAt(start + 1) > 0) {
            return match(warAt(start + 1), new War(12, 0));
        }
        var count = count(start).orElse(0);
        var end = warAt(start + 2);
        if (count == 0 || end == 0) {
            return Optional.empty();
        }
        return switch (lower(start + 1)) {
            case "месяц", "месяца", "месяцев" -> match(end, new War(count, 0));
            case "день", "дня", "дней" -> match(end, new War(0, count));
            default -> Optional.empty();
        };
    }

    /// `С начала войны по конец октября`.
    private Optional<Match> until(int at) {
        var end = starts(at + 1, "конец", "конца") ? at + 2 : at + 1;
        var month = words.from(Sense.MONTH, end).filter(m -> is(at, "по") || is(at, "до"));
        if (month.isEmpty()) {
            return match(at, new War(0, 0));
        }
        var suffix = suffix(month.get().to());
        return suffix.year()
                .or(() -> published.map(LocalDate::getYear))
                .map(y -> YearMonth.of(y, Integer.parseInt(month.get().value())))
                .map(
                        m ->
                                new Match(
                                        suffix.to(),
                                        new Days(new Window(Periods.INVASION, m.atEndOfMonth()))));
    }

    private Optional<Integer> count(int at) {
        var hundreds = number(at) && text(at).length() == 3 && text(at).matches("[1-9][0-9]+");
        return hundreds ? Optional.of(Integer.parseInt(text(at))) : small(at);
    }

    /// Behind the words for the war, or 0.
    private int warAt(int at) {
        var start = at;
        while (start < at + 4
                && starts(start, "полномасштабн", "после", "начал", "российск", "боев", "с")
                && !warWord(start)) {
            start++;
        }
        if (!warWord(start)) {
            return 0;
        }
        var end = start + 1;
        while (Set.of("в", "на", "против", "украине", "украину", "украины").contains(lower(end))
                && end < start + 3) {
            end++;
        }
        return is(end - 1, "в") || is(end - 1, "на") ? end - 1 : end;
    }

    private boolean warWord(int at) {
        return starts(at, "войн", "конфликт", "вторжени", "действи", "спецоперац", "сво")
                && !starts(at, "свои", "свое", "свой", "свою");
    }

    /// `с начала года`, `с начала 2024 года`.
    private Optional<Match> sinceNewYear(int at) {
        if (!is(at, "с") || !is(at + 1, "начала")) {
            return Optional.empty();
        }
        var current = Set.of("этого", "текущего", "нынешнего").contains(lower(at + 2));
        var year = yearAt(at + 2);
        var to = year.isPresent() ? behindYear(at + 2) : current ? at + 4 : at + 3;
        return year.isPresent() || yearWord(current ? at + 3 : at + 2)
                ? year.or(() -> published.map(p -> p.minusMonths(1).getYear()))
                        .flatMap(this::soFar)
                        .map(w -> new Match(to, new Days(w)))
                : Optional.empty();
    }

    /// `в первом полугодии`, `во II квартале 2023 года`, `за три квартала`, `за полгода`.
    private Optional<Match> part(int at) {
        var ordinal = words.from(Sense.ORDINAL, at);
        var noun = ordinal.map(Mention::to).orElse(at + 1);
        var number =
                ordinal.map(o -> Integer.parseInt(o.value()))
                        .or(() -> number(at) ? small(at).filter(n -> n <= 4) : Optional.empty());
        if (starts(noun, "квартал") || is(noun, "кв")) {
            var end = is(noun + 1, ".") ? noun + 2 : noun + 1;
            return number.flatMap(n -> yeared(end, new Part(3 * n - 2, 3))).or(() -> quarters(at));
        }
        if (ordinal.isPresent()
                && starts(noun, "половин")
                && starts(noun + 1, "финансов")
                && yearWord(noun + 2)) {
            return fiscal(Integer.parseInt(ordinal.get().value()), noun + 3);
        }
        var half =
                starts(noun, "полугоди")
                        || is(noun, "пол")
                        || starts(noun, "половин") && ofYear(noun + 1);
        if (half && number.filter(n -> n <= 2).isPresent()) {
            return yeared(
                    is(noun + 1, ".") ? noun + 2 : noun + 1, new Part(6 * number.get() - 5, 6));
        }
        return is(at, "полгода") && !BEFORE.contains(lower(at + 1))
                ? yeared(at + 1, new Part(1, 6))
                : Optional.empty();
    }

    /// `Первую половину финансового года, начавшегося в апреле`.
    private Optional<Match> fiscal(int half, int at) {
        var to = is(at, ",") && starts(at + 1, "начавш") ? at + 4 : at;
        return published
                .map(p -> YearMonth.of(p.getMonthValue() > 3 ? p.getYear() : p.getYear() - 1, 4))
                .map(m -> m.plusMonths(6L * (half - 1)))
                .map(m -> new Match(to, new Days(Window.months(m, m.plusMonths(5)))));
    }

    private boolean ofYear(int at) {
        return is(at, "года") || suffix(at).year().isPresent();
    }

    private Optional<Match> quarters(int at) {
        return small(at)
                .filter(n -> n > 1 && n < 4 && OVER.contains(lower(at - 1)))
                .flatMap(n -> yeared(at + 2, new Part(1, 3 * n)));
    }

    /// `за последние 12 месяцев`.
    private Optional<Match> latest(int at) {
        var count = small(at + 1).filter(n -> starts(at + 2, "месяц") && starts(at, "последн"));
        return published
                .map(p -> YearMonth.from(p).minusMonths(1))
                .flatMap(
                        m ->
                                count.map(
                                        n ->
                                                new Match(
                                                        at + 3,
                                                        new Days(
                                                                Window.months(
                                                                        m.minusMonths(n - 1L),
                                                                        m)))));
    }

    /// `за девять месяцев`, `за первые 8 месяцев 2023 года`, `9М`.
    private Optional<Match> months(int at) {
        var first = starts(at, "перв");
        var start = first ? at + 1 : at;
        var count = small(start).filter(n -> n > 1 && n <= 12);
        var noun = starts(start + 1, "месяц") || is(start + 1, "мес");
        if (count.isEmpty() || !noun || BEFORE.contains(lower(start + 2))) {
            return Optional.empty();
        }
        var to = is(start + 2, ".") && is(start + 1, "мес") ? start + 3 : start + 2;
        var over = first || OVER.contains(lower(at - 1)) || suffix(to).year().isPresent();
        return over ? yeared(to, new Part(1, count.get())) : Optional.empty();
    }

    /// `за месяц`, `за квартал`, `за этот период`: the time that was spoken of; `по итогам года`.
    private Optional<Match> oneOf(int at) {
        if (!OVER.contains(lower(at))) {
            return Optional.empty();
        }
        var noun = Set.of("этот", "весь", "отчетный").contains(lower(at + 1)) ? at + 2 : at + 1;
        if (starts(noun, "месяц", "квартал", "период") && !is(noun + 1, "до")) {
            return match(noun + 1, new Same());
        }
        return yearWord(noun) && (noun == at + 2 || !is(at, "за"))
                ? match(noun + 1, new Part(1, 12))
                : Optional.empty();
    }
}
