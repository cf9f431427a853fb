package amur.article.extraction;

import amur.article.extraction.When.Days;
import amur.article.extraction.When.Part;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Finds the time expressions of a sentence: the first rule that fits at a token takes it.
abstract class TimeGrammar {

    static final Set<String> AGO =
            Set.of("earlier", "ago", "before", "previously", "prior", "back");

    final Words words;
    final Sentence sentence;
    final Optional<LocalDate> published;

    TimeGrammar(Words words, Optional<LocalDate> published) {
        this.words = words;
        this.sentence = words.sentence();
        this.published = published;
    }

    /// @param to behind the last token
    record Match(int to, When when) {}

    /// What stands behind a month, a quarter or a half: `of 2022`, `last year`.
    ///
    /// @param year empty if none is said
    record Suffix(Optional<Integer> year, int to) {}

    abstract List<IntFunction<Optional<Match>>> rules();

    List<When.Mention> all() {
        var found = new ArrayList<When.Mention>();
        var rules = rules();
        for (var at = 0; at < sentence.size(); at++) {
            var match = first(rules, at);
            if (match.isPresent()) {
                found.add(new When.Mention(at, match.get().to(), match.get().when()));
                at = match.get().to() - 1;
            }
        }
        return found;
    }

    private static Optional<Match> first(List<IntFunction<Optional<Match>>> rules, int at) {
        for (var rule : rules) {
            var match = rule.apply(at);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    static Optional<Match> match(int to, When when) {
        return Optional.of(new Match(to, when));
    }

    boolean is(int at, String lower) {
        return sentence.is(at, lower);
    }

    String lower(int at) {
        return at >= 0 && at < sentence.size() ? sentence.at(at).lower() : "";
    }

    String text(int at) {
        return at >= 0 && at < sentence.size() ? sentence.at(at).text() : "";
    }

    boolean number(int at) {
        return at >= 0 && at < sentence.size() && sentence.at(at).number();
    }

    boolean seq(int at, String... lower) {
        for (var i = 0; i < lower.length; i++) {
            if (!is(at + i, lower[i])) {
                return false;
            }
        }
        return true;
    }

    /// A year is four digits between 1990 and 2049.
    Optional<Integer> yearAt(int at) {
        if (!number(at)
                || text(at).length() != 4
                || !text(at).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        var year = Integer.parseInt(text(at));
        return year >= 1990 && year < 2050 ? Optional.of(year) : Optional.empty();
    }

    /// A number of one or two digits, in figures or in words.
    Optional<Integer> small(int at) {
        if (number(at)) {
            return text(at).length() <= 2
                    ? Optional.of(Integer.parseInt(text(at)))
                    : Optional.empty();
        }
        return words.from(Sense.NUMBER, at)
                .filter(m -> m.to() == at + 1 && !m.value().contains("."))
                .map(m -> Integer.parseInt(m.value()));
    }

    Suffix suffix(int at) {
        var start = is(at, ",") ? at + 1 : at;
        var behind = is(start, "of") || is(start, "in") || is(start, "for") ? start + 1 : start;
        var year = yearAt(behind);
        if (year.isPresent()) {
            return new Suffix(year, behind + 1);
        }
        var said = relativeYear(behind);
        return said.year().isPresent()
                ? said
                : new Suffix(
                        Optional.empty(), start == at ? said.to() > behind ? said.to() : at : at);
    }

    private Suffix relativeYear(int at) {
        var start = is(at, "the") ? at + 1 : at;
        if (is(start, "last") && is(start + 1, "year")) {
            return new Suffix(published.map(p -> p.getYear() - 1), start + 2);
        }
        if ((is(start, "this") || is(start, "current")) && is(start + 1, "year")) {
            return new Suffix(published.map(LocalDate::getYear), start + 2);
        }
        if (is(at, "the")
                && is(at + 1, "year")
                && !is(at + 2, "before")
                && !is(at + 2, "earlier")) {
            return new Suffix(Optional.empty(), at + 2);
        }
        return new Suffix(Optional.empty(), at);
    }

    Optional<Match> yeared(int to, Part part) {
        var suffix = suffix(to);
        if (suffix.year().isEmpty()) {
            return match(suffix.to(), part);
        }
        var first = YearMonth.of(suffix.year().get(), part.month());
        return match(
                suffix.to(), new Days(Window.months(first, first.plusMonths(part.months() - 1))));
    }

    /// Whether a number before this counts something.
    boolean counts(int at) {
        return words.from(Sense.SCALE, at).isPresent()
                || words.from(Sense.UNIT, at).isPresent()
                || words.from(Sense.CURRENCY, at).filter(c -> !c.value().contains("+")).isPresent();
    }

    boolean money(int at) {
        return words.upTo(Sense.CURRENCY, at).isPresent();
    }

    /// How many months a unit of time has; 0 if it is none.
    static int length(String unit) {
        return switch (unit) {
            case "month", "months" -> 1;
            case "quarter", "quarters" -> 3;
            case "year", "years" -> 12;
            case "decade", "decades" -> 120;
            default -> 0;
        };
    }
}
