package amur.article.extraction;

import amur.article.extraction.When.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Years and months that end in a month that is named.
final class EnglishSpans extends TimeGrammar {

    private static final Set<String> PAST =
            Set.of("last", "past", "previous", "latest", "preceding", "prior");

    EnglishSpans(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(this::fiscalTo, this::rollingYear);
    }

    /// `the twelve months to February 2023`, `the year through June`, `the past six months`.
    private Optional<Match> rollingYear(int at) {
        var past = PAST.contains(lower(at));
        var start = past ? at + 1 : at;
        var one = is(start, "year") && !is(start - 1, "last");
        var months =
                one ? Optional.of(12) : small(start).filter(n -> length(lower(start + 1)) == 1);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        var behind = one ? start + 1 : start + 2;
        var end = is(behind, "that") ? behind + 1 : behind;
        if (Set.of("to", "through", "ending", "ended", "until", "till", "up")
                .contains(lower(end))) {
            var link =
                    Set.of("to", "in", "with", "on").contains(lower(end + 1)) ? end + 2 : end + 1;
            var month = words.from(Sense.MONTH, is(link, "end") ? link + 1 : link);
            if (month.isPresent()) {
                var year = suffix(month.get().to());
                var last =
                        year.year().isPresent()
                                ? Optional.of(
                                        YearMonth.of(
                                                year.year().get(),
                                                Integer.parseInt(month.get().value())))
                                : latest(Integer.parseInt(month.get().value()));
                var to = year.year().isPresent() ? year.to() : month.get().to();
                return last.map(
                        m ->
                                new Match(
                                        to,
                                        new Days(
                                                Window.months(
                                                        m.minusMonths(months.get() - 1), m))));
            }
        }
        return past && !one
                ? published
                        .map(p -> YearMonth.from(p).minusMonths(1))
                        .map(
                                m ->
                                        new Match(
                                                behind,
                                                new Days(
                                                        Window.months(
                                                                m.minusMonths(months.get() - 1),
                                                                m))))
                : Optional.empty();
    }

    private Optional<YearMonth> latest(int month) {
        return published.map(
                p ->
                        YearMonth.from(p).getMonthValue() >= month
                                ? YearMonth.of(p.getYear(), month)
                                : YearMonth.of(p.getYear() - 1, month));
    }

    /// `the financial year that ended in March`, `the fiscal year to 31 March 2025`.
    private Optional<Match> fiscalTo(int at) {
        if (!is(at, "fiscal") && !is(at, "financial") || !is(at + 1, "year")) {
            return Optional.empty();
        }
        var end = at + 2;
        while (end < at + 6
                && Set.of(
                                "that", "which", "ended", "closed", "ending", "to", "through", "on",
                                "in", "31", "just", "last", "ends")
                        .contains(lower(end))) {
            end++;
        }
        if (!is(end, "march")) {
            return Optional.empty();
        }
        var year = suffix(end + 1);
        var behind = year.year().isPresent() ? year.to() : end + 1;
        return year.year()
                .map(y -> YearMonth.of(y, 3))
                .or(() -> latest(3))
                .map(m -> new Match(behind, new Days(Window.months(m.minusMonths(11), m))));
    }
}
