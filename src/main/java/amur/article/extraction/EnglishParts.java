package amur.article.extraction;

import amur.article.extraction.When.Days;
import amur.article.extraction.When.Part;
import amur.article.extraction.When.Same;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Quarters, halves and first months of a year.
final class EnglishParts extends TimeGrammar {

    EnglishParts(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(this::parts);
    }

    /// `first half`, `third quarter of last year`, `Q1 2023`, `the first nine months`, `in nine
    /// months`.
    private Optional<Match> parts(int at) {
        return shortPart(at)
                .or(() -> ordinalPart(at))
                .or(() -> monthsOfTheYear(at))
                .or(() -> halfYear(at))
                .flatMap(
                        p ->
                                p.when() instanceof Part part
                                        ? fiscal(p.to(), part).or(() -> yeared(p.to(), part))
                                        : Optional.of(p));
    }

    /// `The third quarter of the 2024-25 fiscal year` is counted from April.
    private Optional<Match> fiscal(int at, Part part) {
        var year = is(at, "of") ? is(at + 1, "the") ? at + 2 : at + 1 : -1;
        return year < 0
                ? Optional.empty()
                : new EnglishYears(words, published)
                        .fiscal(year)
                        .map(
                                m ->
                                        new Match(
                                                m.to(),
                                                new Days(
                                                        within(((Days) m.when()).window(), part))));
    }

    private static Window within(Window year, Part part) {
        var first = YearMonth.from(year.first()).plusMonths(part.month() - 1L);
        return Window.months(first, first.plusMonths(part.months() - 1L));
    }

    private Optional<Match> halfYear(int at) {
        return is(at, "half") && is(at + 1, "-") && is(at + 2, "year") && !is(at - 1, "a")
                ? match(at + 3, new Part(1, 6))
                : Optional.empty();
    }

    /// `Q1`, `1H`, `H1`, `9M`.
    private Optional<Match> shortPart(int at) {
        if (at + 1 >= sentence.size() || !sentence.at(at).touches(sentence.at(at + 1))) {
            return Optional.empty();
        }
        var letter = number(at) ? lower(at + 1) : lower(at);
        var digit = number(at) ? text(at) : text(at + 1);
        if (digit.length() > 2 || !digit.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var count = Integer.parseInt(digit);
        var touched =
                at + 2 < sentence.size()
                        && sentence.at(at + 1).touches(sentence.at(at + 2))
                        && sentence.at(at + 2).word();
        return switch (letter) {
            case "q" ->
                    count >= 1 && count <= 4
                            ? match(at + 2, new Part(3 * count - 2, 3))
                            : Optional.empty();
            case "h" ->
                    count >= 1 && count <= 2
                            ? match(at + 2, new Part(6 * count - 5, 6))
                            : Optional.empty();
            case "m" ->
                    number(at)
                                    && text(at + 1).equals("M")
                                    && !touched
                                    && count > 1
                                    && count < 12
                                    && !counts(at + 2)
                                    && !money(at)
                            ? match(at + 2, new Part(1, count))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Match> ordinalPart(int at) {
        var ordinal = words.from(Sense.ORDINAL, at);
        if (ordinal.isEmpty()) {
            return is(at, "opening") || is(at, "last") || is(at, "final")
                    ? lastMonths(at)
                    : Optional.empty();
        }
        var number = Integer.parseInt(ordinal.get().value());
        var next = ordinal.get().to();
        var unit = is(next, "-") ? next + 1 : next;
        if (is(unit, "quarter") || is(unit, "quarters") && number == 1) {
            return match(unit + 1, new Part(3 * number - 2, 3));
        }
        if (is(unit, "half") && number <= 2) {
            return match(unit + 1, new Part(6 * number - 5, 6));
        }
        if (is(unit, "three") && is(unit + 1, "quarters")) {
            return match(unit + 2, new Part(1, 9));
        }
        if (is(unit, "two") && is(unit + 1, "quarters")) {
            return match(unit + 2, new Part(1, 6));
        }
        var count = small(unit);
        var word = is(unit + 1, "-") ? unit + 2 : unit + 1;
        var full = Set.of("full", "calendar").contains(lower(word)) ? word + 1 : word;
        if (number == 1
                && count.filter(c -> c <= 12).isPresent()
                && lower(full).startsWith("month")) {
            return match(full + 1, new Part(1, count.get()));
        }
        return number == 4 ? lastMonths(at) : Optional.empty();
    }

    /// `the last four months of 2023` ends in December.
    private Optional<Match> lastMonths(int at) {
        var count = small(at + 1).filter(c -> c < 12 && lower(at + 2).startsWith("month"));
        return count.filter(c -> suffix(at + 3).year().isPresent())
                .map(c -> new Match(at + 3, new Part(13 - c, c)));
    }

    private Optional<Match> monthsOfTheYear(int at) {
        var count = small(at).filter(c -> c > 1 && c < 12);
        var word = is(at + 1, "-") ? at + 2 : at + 1;
        if (count.isEmpty() || !lower(word).startsWith("month")) {
            return Optional.empty();
        }
        var before =
                Set.of("in", "over", "for", "during", "across", "the", "after", ":", "(")
                                .contains(lower(at - 1))
                        || Set.of("-").contains(lower(at + 1));
        var later =
                AGO.contains(lower(word + 1))
                        || Set.of("later", "after", "to", "through").contains(lower(word + 1));
        if (is(word + 1, "into") && is(word + 2, "the") && is(word + 3, "year")) {
            return match(word + 4, new Part(1, count.get()));
        }
        if (is(at + 1, "-") && count.get() <= 2) {
            return match(word + 1, new Same());
        }
        return before && !later ? match(word + 1, new Part(1, count.get())) : Optional.empty();
    }
}
