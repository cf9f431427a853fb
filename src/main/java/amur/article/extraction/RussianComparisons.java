package amur.article.extraction;

import amur.article.extraction.When.Same;
import amur.article.extraction.When.SameIn;
import amur.article.extraction.When.Shift;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Times that are named by another one: `за аналогичный период прошлого года`, `годом ранее`.
final class RussianComparisons extends RussianTimes {

    private static final Set<String> THAT =
            Set.of("тот", "том", "того", "те", "тем", "тех", "теми", "той", "ту", "та", "то");

    RussianComparisons(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(this::same, this::shift, this::untilThen, this::untilWar, this::previous);
    }

    /// `за аналогичный период прошлого года`, `в том же месяце 2021 года`, `за то же время`.
    private Optional<Match> same(int at) {
        var same = starts(at, "аналогичн", "соответствующ", "сопоставим", "таким");
        var that = THAT.contains(lower(at)) && (is(at + 1, "же") || starts(at + 1, "сам"));
        var noun = that || is(at + 1, "же") ? at + 2 : at + 1;
        if (!same && !that || !period(noun)) {
            return Optional.empty();
        }
        var behind = noun + 1;
        var start = Set.of("в", "за", "-").contains(lower(behind)) ? behind + 1 : behind;
        if (lastYear(start) || starts(start, "предыдущ", "предшеств") && yearWord(start + 1)) {
            return match(start + 2, new Shift(-12));
        }
        if (yearWord(start) && BEFORE.contains(lower(start + 1))) {
            return match(start + 2, new Shift(-12));
        }
        var year = yearAt(start);
        return year.isPresent()
                ? match(behindYear(start), new SameIn(year.get()))
                : match(behind, new Same());
    }

    private boolean period(int at) {
        return starts(
                at,
                "период",
                "месяц",
                "квартал",
                "полугоди",
                "отрез",
                "промежут",
                "врем",
                "срок",
                "показател",
                "уровн",
                "врем",
                "дат",
                "объем",
                "значени",
                "результат");
    }

    /// `годом ранее`, `два года назад`, `месяцем ранее`; a week does not move the months.
    private Optional<Match> shift(int at) {
        var number = small(at).isPresent();
        var unit = number ? at + 1 : at;
        var count = number ? small(at).orElseThrow() : 1;
        var link = is(unit + 1, "тому") ? unit + 2 : unit + 1;
        if (!BEFORE.contains(lower(link))) {
            return Optional.empty();
        }
        if (starts(unit, "недел", "дней", "день", "дня")) {
            return match(link + 1, new Shift(0));
        }
        var months = length(lower(unit));
        return months > 0 ? match(link + 1, new Shift(-count * months)) : Optional.empty();
    }

    /// `за год до этого`, `за месяц до того`.
    private Optional<Match> untilThen(int at) {
        return is(at, "за")
                        && length(lower(at + 1)) > 0
                        && is(at + 2, "до")
                        && Set.of("этого", "того").contains(lower(at + 3))
                ? match(at + 4, new Shift(-length(lower(at + 1))))
                : Optional.empty();
    }

    /// `до начала войны`: another time than that of the figure, though no one knows which.
    private Optional<Match> untilWar(int at) {
        var noun = is(at + 1, "начала") ? at + 2 : at + 1;
        return is(at, "до") && starts(noun, "войн", "вторжени", "спецоперац", "конфликт")
                ? match(noun + 1, new Shift(0))
                : Optional.empty();
    }

    /// `предыдущего года`, `прошлогоднего уровня`.
    private Optional<Match> previous(int at) {
        if (starts(at, "прошлогодн")) {
            return match(period(at + 1) ? at + 2 : at + 1, new Shift(-12));
        }
        return starts(at, "предыдущ", "предшеств") && length(lower(at + 1)) > 0
                ? match(at + 2, new Shift(-length(lower(at + 1))))
                : Optional.empty();
    }
}
