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

/// Months, and quarters and halves made of them.
final class EnglishMonths extends TimeGrammar {

    private static final List<String> RANGE =
            List.of("-", "–", "—", "to", "through", "till", "until", "thru");

    EnglishMonths(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(this::monthRange, this::month, this::toDate);
    }

    /// `January-November`, `between March 2022 and July 2023`, `January and February`.
    private Optional<Match> monthRange(int at) {
        var first = words.from(Sense.MONTH, at).filter(this::month);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var from = Integer.parseInt(first.get().value());
        var start = suffix(first.get().to());
        var own =
                start.year().isPresent() && RANGE.contains(lower(start.to()))
                        || start.year().isPresent() && is(start.to(), "and");
        var joint = own ? start.to() : first.get().to();
        var joined = RANGE.contains(lower(joint)) || is(joint, "and") || is(joint, "/");
        var last =
                joined
                        ? words.from(Sense.MONTH, is(joint + 1, "the") ? joint + 2 : joint + 1)
                        : Optional.<Mention>empty();
        return last.map(
                m ->
                        range(
                                from,
                                own ? start.year() : Optional.empty(),
                                Integer.parseInt(m.value()),
                                m.to()));
    }

    private Match range(int from, Optional<Integer> first, int to, int end) {
        var suffix = suffix(end);
        if (suffix.year().isPresent()) {
            var last = YearMonth.of(suffix.year().get(), to);
            var start =
                    YearMonth.of(
                            first.orElse(from <= to ? last.getYear() : last.getYear() - 1), from);
            return start.isAfter(last)
                    ? new Match(suffix.to(), new None())
                    : new Match(suffix.to(), new Days(Window.months(start, last)));
        }
        if (first.isPresent()) {
            var start = YearMonth.of(first.get(), from);
            var last = YearMonth.of(from <= to ? first.get() : first.get() + 1, to);
            return new Match(end, new Days(Window.months(start, last)));
        }
        return new Match(end, new Part(from, from <= to ? to - from + 1 : 13 - from + to));
    }

    private Optional<Match> month(int at) {
        if (is(at, "since") && words.from(Sense.MONTH, at + 1).isPresent()) {
            return sinceMonth(at);
        }
        return words.from(Sense.MONTH, at)
                .filter(this::month)
                .flatMap(m -> yeared(m.to(), new Part(Integer.parseInt(m.value()), 1)));
    }

    /// May and March are months where a month may stand.
    private boolean month(Mention month) {
        if (!Set.of("may", "march", "mar").contains(lower(month.from()))) {
            return true;
        }
        var start =
                month.from() == 0
                        || !sentence.at(month.from() - 1).word()
                        || Set.of(
                                        "in", "of", "since", "from", "to", "and", "between",
                                        "through", "by", "for", "during", "until", "last", "early",
                                        "late", "mid", "the", "than", "versus", "against", "with",
                                        "ended", "ending", "this")
                                .contains(lower(month.from() - 1));
        var verb =
                lower(month.from()).equals("may")
                        && month.from() == 0
                        && Set.of("be", "have").contains(lower(month.to()));
        return start && !verb || yearAt(month.to()).isPresent();
    }

    private Optional<Match> sinceMonth(int at) {
        var month = words.from(Sense.MONTH, at + 1).orElseThrow();
        var number = Integer.parseInt(month.value());
        var suffix = suffix(month.to());
        if (number == 1 && suffix.year().isEmpty()) {
            return yearSoFar(month.to());
        }
        return match(suffix.to(), new None());
    }

    private Optional<Match> yearSoFar(int to) {
        return published.map(p -> new Match(to, soFar(p)));
    }

    private static When soFar(LocalDate published) {
        var last = YearMonth.from(published).minusMonths(1);
        return new Days(Window.months(YearMonth.of(last.getYear(), 1), last));
    }

    private Optional<Match> toDate(int at) {
        if (seq(at, "so", "far", "this", "year")) {
            return yearSoFar(at + 4);
        }
        if (seq(at, "this", "year", "so", "far")) {
            return yearSoFar(at + 4);
        }
        if (seq(at, "year", "to", "date") || seq(at, "year", "-", "to", "-", "date")) {
            return yearSoFar(is(at + 1, "-") ? at + 5 : at + 3);
        }
        if (seq(at, "since", "the", "start", "of", "the", "year")
                || seq(at, "since", "the", "beginning", "of", "the", "year")) {
            return yearSoFar(at + 6);
        }
        return seq(at, "since", "the", "turn", "of", "the", "year")
                ? yearSoFar(at + 6)
                : Optional.empty();
    }
}
