package amur.article.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/// What the parts of the Russian grammar of time share: years, in whatever case they stand.
abstract class RussianTimes extends TimeGrammar {

    static final Set<String> JOINTS = Set.of("-", "–", "—", "по");
    static final Set<String> BEFORE = Set.of("ранее", "раньше", "назад");
    private static final Set<String> ENDINGS = Set.of("го", "м", "й", "е", "ом");

    RussianTimes(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    boolean starts(int at, String... stems) {
        var word = lower(at);
        for (var stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    boolean yearWord(int at) {
        return Set.of("год", "года", "году", "годом", "годы", "годов", "годах", "г", "гг")
                .contains(lower(at));
    }

    boolean lastYear(int at) {
        return starts(at, "прошл", "минувш", "прошедш") && yearWord(at + 1);
    }

    /// Behind a year in figures: `2022`, `2022 года`, `2022 г.`, `2021-го`.
    int behindYear(int at) {
        var end = at + 1;
        if (is(end, "-") && sentence.at(at).touches(sentence.at(end))) {
            end = ENDINGS.contains(lower(end + 1)) ? end + 2 : end;
        }
        if (is(end, "г") || is(end, "гг")) {
            return is(end + 1, ".") ? end + 2 : end + 1;
        }
        return yearWord(end) ? end + 1 : end;
    }

    /// `2022 года`, `-2022`, `прошлого года`.
    @Override
    Suffix suffix(int at) {
        var start = Set.of("-", ",", "в", "за").contains(lower(at)) ? at + 1 : at;
        var number = yearAt(start).filter(y -> !counts(start + 1));
        if (number.isPresent()) {
            return new Suffix(number, behindYear(start));
        }
        var moved = relative(start);
        if (moved.isPresent()) {
            return new Suffix(published.map(p -> p.getYear() + moved.get()), start + 2);
        }
        return new Suffix(Optional.empty(), is(at, "года") ? at + 1 : at);
    }

    /// How many years from the year of publication a year lies that is named by an adjective.
    Optional<Integer> relative(int at) {
        if (!yearWord(at + 1)) {
            return Optional.empty();
        }
        if (starts(at, "прошл", "минувш", "прошедш")) {
            return Optional.of(-1);
        }
        if (starts(at, "текущ", "нынешн") || Set.of("этот", "этого", "этом").contains(lower(at))) {
            return Optional.of(0);
        }
        if (starts(at, "следующ", "будущ")) {
            return Optional.of(1);
        }
        return starts(at, "позапрошл") ? Optional.of(-2) : Optional.empty();
    }

    /// How many months a unit of time has; 0 if it is none.
    static int length(String unit) {
        if (unit.startsWith("месяц") || unit.equals("мес")) {
            return 1;
        }
        if (unit.startsWith("квартал")) {
            return 3;
        }
        return unit.startsWith("год") || unit.equals("лет") ? 12 : 0;
    }

    /// The whole months of a year until the month before publication.
    Optional<Window> soFar(int year) {
        return published
                .map(p -> YearMonth.from(p).minusMonths(1))
                .map(m -> m.getYear() > year ? YearMonth.of(year, 12) : m)
                .filter(m -> m.getYear() == year)
                .map(m -> Window.months(YearMonth.of(year, 1), m));
    }
}
