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

/// How Russian speaks of time.
final class Russian extends TimeGrammar {

    private static final Set<String> JOINTS = Set.of("-", "–", "—", "по", "до");
    private static final Set<String> BEFORE = Set.of("ранее", "раньше", "назад");

    Russian(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(
                this::yearOnYear,
                this::date,
                this::same,
                this::shift,
                this::war,
                this::monthRange,
                this::part,
                this::months,
                this::month,
                this::relative,
                this::year);
    }

    private Optional<Match> yearOnYear(int at) {
        return words.from(Sense.YOY, at).map(m -> new Match(m.to(), new None()));
    }

    /// `15 сентября 2022 года`: a day fixes no period.
    private Optional<Match> date(int at) {
        var day = number(at) && text(at).length() <= 2;
        return words.from(Sense.MONTH, at + 1)
                .filter(m -> day)
                .map(m -> new Match(suffix(m.to()).to(), new None()));
    }

    /// `за аналогичный период прошлого года`, `в том же месяце 2021 года`.
    private Optional<Match> same(int at) {
        var same = lower(at).startsWith("аналогичн") || lower(at).startsWith("соответствующ");
        var that =
                Set.of("тот", "том", "того", "те", "тем").contains(lower(at))
                        && lower(at + 1).startsWith("же");
        if (!same && !that) {
            return Optional.empty();
        }
        var noun = same ? at + 1 : at + 2;
        if (!lower(noun).startsWith("период")
                && !lower(noun).startsWith("месяц")
                && !lower(noun).startsWith("квартал")) {
            return Optional.empty();
        }
        var behind = noun + 1;
        if (lower(behind).startsWith("прошл") && lower(behind + 1).startsWith("год")
                || lower(behind).startsWith("предыдущ") && lower(behind + 1).startsWith("год")
                || lower(behind).startsWith("год") && BEFORE.contains(lower(behind + 1))) {
            return match(behind + 2, new Shift(-12));
        }
        var year = yearAt(behind);
        return year.isPresent()
                ? match(behindYear(behind), new SameIn(year.get()))
                : match(behind, new Same());
    }

    /// `годом ранее`, `год назад`, `месяцем ранее`, `два года назад`.
    private Optional<Match> shift(int at) {
        var count = small(at).filter(n -> length(lower(at + 1)) > 0).orElse(1);
        var unit = length(lower(at)) > 0 ? at : at + 1;
        if (unit == at + 1 && small(at).isEmpty()) {
            return Optional.empty();
        }
        return length(lower(unit)) > 0 && BEFORE.contains(lower(unit + 1))
                ? match(unit + 2, new Shift(-count * months(lower(unit))))
                : Optional.empty();
    }

    private static int months(String unit) {
        return unit.startsWith("месяц") ? 1 : unit.startsWith("квартал") ? 3 : 12;
    }

    static int length(String unit) {
        return unit.startsWith("год")
                        || unit.startsWith("лет")
                        || unit.startsWith("месяц")
                        || unit.startsWith("квартал")
                ? 1
                : 0;
    }

    /// `за первые пять месяцев войны`.
    private Optional<Match> war(int at) {
        var start = lower(at).startsWith("перв") ? at + 1 : at;
        var count = small(start).filter(c -> lower(start + 1).startsWith("месяц"));
        var word = lower(start + 2);
        var war =
                word.startsWith("войн")
                        || word.startsWith("конфликт")
                        || word.startsWith("вторжени");
        return count.filter(c -> war).map(c -> new Match(start + 3, new War(c, 0)));
    }

    /// `за январь–ноябрь 2023 года`, `с января по август`.
    private Optional<Match> monthRange(int at) {
        var first = words.from(Sense.MONTH, at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var joint = first.get().to();
        var last =
                JOINTS.contains(lower(joint)) || is(joint, "и")
                        ? words.from(Sense.MONTH, joint + 1)
                        : Optional.<Mention>empty();
        return last.flatMap(
                l -> {
                    var from = Integer.parseInt(first.get().value());
                    var to = Integer.parseInt(l.value());
                    return yeared(
                            l.to(), new Part(from, from <= to ? to - from + 1 : 13 - from + to));
                });
    }

    /// `в первом полугодии`, `в первой половине года`, `во II квартале 2023 года`.
    private Optional<Match> part(int at) {
        var ordinal = words.from(Sense.ORDINAL, at);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(ordinal.get().value());
        var noun = ordinal.get().to();
        if (lower(noun).startsWith("квартал")) {
            return yeared(noun + 1, new Part(3 * number - 2, 3));
        }
        if ((lower(noun).startsWith("полугоди") || lower(noun).startsWith("половин"))
                && number <= 2) {
            return yeared(noun + 1, new Part(6 * number - 5, 6));
        }
        return Optional.empty();
    }

    /// `за девять месяцев`, `за первые 8 месяцев 2023 года`.
    private Optional<Match> months(int at) {
        var start = lower(at).startsWith("перв") ? at + 1 : at;
        var count = small(start).filter(c -> c <= 12 && lower(start + 1).startsWith("месяц"));
        return count.flatMap(c -> yeared(start + 2, new Part(1, c)));
    }

    private Optional<Match> month(int at) {
        return words.from(Sense.MONTH, at)
                .flatMap(m -> yeared(m.to(), new Part(Integer.parseInt(m.value()), 1)));
    }

    private Optional<Match> relative(int at) {
        if (lower(at).equals("с") && is(at + 1, "начала") && is(at + 2, "года")) {
            return published
                    .map(p -> YearMonth.from(p).minusMonths(1))
                    .map(
                            m ->
                                    new Match(
                                            at + 3,
                                            new Days(
                                                    Window.months(
                                                            YearMonth.of(m.getYear(), 1), m))));
        }
        if (lower(at).startsWith("прошл") && lower(at + 1).startsWith("месяц")) {
            return published.map(
                    p ->
                            new Match(
                                    at + 2,
                                    new Days(Window.month(YearMonth.from(p).minusMonths(1)))));
        }
        if (lower(at).startsWith("прошл") && lower(at + 1).startsWith("год")) {
            return published.map(p -> new Match(at + 2, new Days(Window.year(p.getYear() - 1))));
        }
        if (Set.of("этом", "нынешнем", "текущем").contains(lower(at))
                && lower(at + 1).startsWith("год")) {
            return published.map(p -> new Match(at + 2, new Days(Window.year(p.getYear()))));
        }
        return Optional.empty();
    }

    private Optional<Match> year(int at) {
        var since = is(at - 1, "с") || is(at - 1, "после") || is(at - 1, "до");
        return yearAt(at)
                .filter(y -> !counts(at + 1))
                .map(y -> new Match(behindYear(at), since ? new None() : new Days(Window.year(y))));
    }

    private int behindYear(int at) {
        if (lower(at + 1).startsWith("год")) {
            return at + 2;
        }
        return is(at + 1, "г") ? is(at + 2, ".") ? at + 3 : at + 2 : at + 1;
    }

    @Override
    Suffix suffix(int at) {
        var year = yearAt(at);
        if (year.isPresent()) {
            return new Suffix(year, behindYear(at));
        }
        if (lower(at).startsWith("прошл") && lower(at + 1).startsWith("год")) {
            return new Suffix(published.map(p -> p.getYear() - 1), at + 2);
        }
        if (Set.of("этого", "текущего", "нынешнего").contains(lower(at))
                && lower(at + 1).startsWith("год")) {
            return new Suffix(published.map(LocalDate::getYear), at + 2);
        }
        return new Suffix(Optional.empty(), is(at, "года") ? at + 1 : at);
    }
}
