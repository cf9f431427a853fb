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

/// How English speaks of time.
final class English extends TimeGrammar {

    private static final List<String> RANGE =
            List.of("-", "–", "—", "to", "through", "till", "until", "thru");
    private static final Set<String> NO_PERIOD = Set.of("since", "before", "until", "till");
    private static final Set<String> PERIODS =
            Set.of(
                    "period",
                    "time",
                    "months",
                    "month",
                    "quarter",
                    "half",
                    "stretch",
                    "weeks",
                    "span",
                    "window",
                    "days",
                    "interval",
                    "timeframe",
                    "year");
    private static final Set<String> SAME =
            Set.of(
                    "same",
                    "corresponding",
                    "comparable",
                    "equivalent",
                    "matching",
                    "like",
                    "identical");
    private static final Set<String> AGO =
            Set.of("earlier", "ago", "before", "previously", "prior");
    private static final Set<String> PRIOR = Set.of("previous", "prior", "preceding");
    private static final Set<String> PAST =
            Set.of("last", "past", "previous", "latest", "preceding", "prior");

    English(Words words, Optional<LocalDate> published) {
        super(words, published);
    }

    @Override
    List<IntFunction<Optional<Match>>> rules() {
        return List.of(
                this::yearOnYear,
                this::dates,
                this::same,
                this::shift,
                this::rollingYear,
                this::war,
                this::monthRange,
                this::parts,
                this::month,
                this::toDate,
                this::fiscal,
                this::season,
                this::relative,
                this::year,
                this::weekday,
                this::anaphora);
    }

    private Optional<Match> yearOnYear(int at) {
        return words.from(Sense.YOY, at).map(m -> new Match(m.to(), new None()));
    }

    /// `15 September 2022`, `Sept. 7`, `from February 24 to June 3`.
    private Optional<Match> dates(int at) {
        return date(at).map(
                        first -> {
                            if (!RANGE.contains(lower(first.to())) && !is(first.to(), "and")) {
                                return new Match(first.to(), new None());
                            }
                            return date(first.to() + 1)
                                    .map(last -> span(first, last))
                                    .orElseGet(() -> new Match(first.to(), new None()));
                        });
    }

    private record Day(int month, int day, Optional<Integer> year, int to) {}

    private Match span(Day first, Day last) {
        var year = last.year().or(first::year).or(() -> published.map(LocalDate::getYear));
        if (year.isEmpty()) {
            return new Match(last.to(), new None());
        }
        var end = LocalDate.of(year.get(), last.month(), last.day());
        var start = LocalDate.of(first.year().orElse(year.get()), first.month(), first.day());
        return new Match(
                last.to(),
                new Days(new Window(start.isAfter(end) ? start.minusYears(1) : start, end)));
    }

    private Optional<Day> date(int at) {
        var month = words.from(Sense.MONTH, at);
        if (month.isPresent()) {
            return day(month.get().to()).flatMap(d -> dayOf(month.get(), d, month.get().to() + 1));
        }
        var day = day(at);
        var next = ordinalEnd(at + 1);
        return day.flatMap(
                d ->
                        words.from(Sense.MONTH, is(next, "of") ? next + 1 : next)
                                .flatMap(m -> dayOf(m, d, m.to())));
    }

    private Optional<Day> dayOf(Mention month, int day, int to) {
        var number = Integer.parseInt(month.value());
        if (day > YearMonth.of(2024, number).lengthOfMonth()) {
            return Optional.empty();
        }
        var behind = ordinalEnd(to);
        var year = yearAt(is(behind, ",") ? behind + 1 : behind);
        var end = year.isPresent() ? (is(behind, ",") ? behind + 2 : behind + 1) : behind;
        return Optional.of(
                new Day(
                        number,
                        year.isPresent() && day == 29 && number == 2 ? 28 : day,
                        year,
                        end));
    }

    private int ordinalEnd(int at) {
        return Set.of("st", "nd", "rd", "th").contains(lower(at)) ? at + 1 : at;
    }

    /// The day of a month: one or two digits that count nothing else.
    private Optional<Integer> day(int at) {
        if (!number(at) || text(at).length() > 2 || counts(at + 1)) {
            return Optional.empty();
        }
        var day = Integer.parseInt(text(at));
        return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }

    private boolean counts(int at) {
        return words.from(Sense.SCALE, at).isPresent()
                || words.from(Sense.UNIT, at).isPresent()
                || words.from(Sense.CURRENCY, at).isPresent();
    }

    /// `the same period last year`, `the corresponding months of 2021`.
    private Optional<Match> same(int at) {
        var start = is(at, "the") || is(at, "a") ? at + 1 : at;
        if (!SAME.contains(lower(start))) {
            return Optional.empty();
        }
        var noun = start + 1;
        while (noun < start + 4 && !PERIODS.contains(lower(noun))) {
            noun++;
        }
        if (!PERIODS.contains(lower(noun))) {
            return Optional.empty();
        }
        var behind = noun + 1;
        for (var link : List.of("of", "in", "during", "from", "a", "the")) {
            behind =
                    is(behind, link) && !(link.equals("a") && !is(behind + 1, "year"))
                            ? behind + 1
                            : behind;
        }
        if (is(behind, "year") && AGO.contains(lower(behind + 1))) {
            return match(behind + 2, new Shift(-12));
        }
        if (is(behind, "last") && is(behind + 1, "year")
                || PRIOR.contains(lower(behind)) && is(behind + 1, "year")) {
            return match(behind + 2, new Shift(-12));
        }
        if (is(behind, "year") && is(behind + 1, "before")) {
            return match(behind + 2, new Shift(-12));
        }
        if (one(noun + 1) && is(noun + 2, "year") && AGO.contains(lower(noun + 3))) {
            return match(noun + 4, new Shift(-12));
        }
        var year = yearAt(behind);
        if (year.isPresent()) {
            return match(behind + 1, new SameIn(year.get()));
        }
        return match(noun + 1, new Same());
    }

    private boolean one(int at) {
        return is(at, "a") || is(at, "one");
    }

    /// `a year earlier`, `twelve months before`, `the previous month`, `year-earlier`.
    private Optional<Match> shift(int at) {
        if (is(at, "year") && is(at + 1, "-") && AGO.contains(lower(at + 2))) {
            return match(PERIODS.contains(lower(at + 3)) ? at + 4 : at + 3, new Shift(-12));
        }
        if (is(at, "prior") && is(at + 1, "-") && is(at + 2, "year")) {
            return match(PERIODS.contains(lower(at + 3)) ? at + 4 : at + 3, new Shift(-12));
        }
        if (is(at, "the")
                && Set.of("year", "month", "quarter").contains(lower(at + 1))
                && is(at + 2, "before")) {
            return match(at + 3, new Shift(-length(lower(at + 1))));
        }
        var prior = is(at, "the") || is(at, "in") ? at + 1 : at;
        if (PRIOR.contains(lower(prior))
                && Set.of("year", "month", "quarter").contains(lower(prior + 1))) {
            return match(prior + 2, new Shift(-length(lower(prior + 1))));
        }
        var count = one(at) ? Optional.of(1) : small(at);
        return count.filter(c -> length(lower(at + 1)) > 0 && AGO.contains(lower(at + 2)))
                .map(c -> new Match(at + 3, new Shift(-c * length(lower(at + 1)))));
    }

    private static int length(String unit) {
        return switch (unit) {
            case "month", "months" -> 1;
            case "quarter", "quarters" -> 3;
            case "year", "years" -> 12;
            default -> 0;
        };
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

    /// `the first five months of the war`, `since the invasion began`.
    private Optional<Match> war(int at) {
        if (is(at, "first") && small(at + 1).isPresent() || is(at, "first") && number(at + 1)) {
            var count =
                    small(at + 1)
                            .orElseGet(
                                    () ->
                                            text(at + 1).length() > 3
                                                    ? 0
                                                    : Integer.parseInt(
                                                            text(at + 1).replaceAll("\\D", "0")));
            var unit = lower(at + 2);
            var link = at + 3;
            var behind =
                    Set.of("of", "after", "since", "following", "into").contains(lower(link))
                            ? warAt(link + 1)
                            : 0;
            if (behind > 0 && count > 0) {
                return unit.startsWith("month")
                        ? match(behind, new War(count, 0))
                        : unit.startsWith("day")
                                ? match(behind, new War(0, count))
                                : unit.startsWith("year")
                                        ? match(behind, new War(12 * count, 0))
                                        : Optional.empty();
            }
        }
        if (is(at, "first")
                && is(at + 1, "year")
                && Set.of("of", "after").contains(lower(at + 2))
                && warAt(at + 3) > 0) {
            return match(warAt(at + 3), new War(12, 0));
        }
        if (small(at).isPresent()
                && lower(at + 1).startsWith("month")
                && Set.of("of", "since", "after", "following").contains(lower(at + 2))
                && warAt(at + 3) > 0) {
            return match(warAt(at + 3), new War(small(at).get(), 0));
        }
        return is(at, "since") && warAt(at + 1) > 0
                ? match(warAt(at + 1), new War(0, 0))
                : Optional.empty();
    }

    /// Behind the words for the war, or 0.
    private int warAt(int at) {
        var start = at;
        while (start < at + 6
                && Set.of(
                                "the",
                                "start",
                                "beginning",
                                "outbreak",
                                "of",
                                "full",
                                "-",
                                "scale",
                                "russia",
                                "russian",
                                "'s",
                                "moscow",
                                "its",
                                "ukraine")
                        .contains(lower(start))) {
            start++;
        }
        if (!Set.of("war", "invasion", "fighting", "conflict", "hostilities")
                .contains(lower(start))) {
            return 0;
        }
        var end = start + 1;
        while (Set.of("in", "of", "against", "ukraine", "began", "started", "broke", "out")
                .contains(lower(end))) {
            end++;
        }
        return end;
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

    /// `first half`, `third quarter of last year`, `Q1 2023`, `the first nine months`, `in nine
    /// months`.
    private Optional<Match> parts(int at) {
        return shortPart(at)
                .or(() -> ordinalPart(at))
                .or(() -> monthsOfTheYear(at))
                .flatMap(p -> yeared(p.to(), (Part) p.when()));
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

    private boolean money(int at) {
        return words.upTo(Sense.CURRENCY, at).isPresent();
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
        return before && !later ? match(word + 1, new Part(1, count.get())) : Optional.empty();
    }

    private Optional<Match> yeared(int to, Part part) {
        var suffix = suffix(to);
        if (suffix.year().isEmpty()) {
            return match(suffix.to(), part);
        }
        var first = YearMonth.of(suffix.year().get(), part.month());
        return match(
                suffix.to(), new Days(Window.months(first, first.plusMonths(part.months() - 1))));
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

    /// An Indian fiscal year begins in April; its quarters are counted from there.
    private Optional<Match> fiscal(int at) {
        var quarter =
                words.from(Sense.ORDINAL, at)
                        .filter(o -> is(o.to(), "quarter") || is(o.to(), "half"));
        if (quarter.isPresent()) {
            return Optional.empty();
        }
        if (number(at)
                && is(at + 1, "-")
                && number(at + 2)
                && yearAt(at).isPresent()
                && text(at + 2).length() == 2) {
            return match(fiscalEnd(at + 3), fiscalYear(yearAt(at).get()));
        }
        if (number(at)
                && is(at + 1, "/")
                && number(at + 2)
                && yearAt(at).isPresent()
                && text(at + 2).length() == 2) {
            return match(fiscalEnd(at + 3), fiscalYear(yearAt(at).get()));
        }
        if ((is(at, "fy") || is(at, "fiscal") || is(at, "financial"))
                && (number(at + 1) || is(at + 1, "year") && number(at + 2))) {
            var digits = number(at + 1) ? at + 1 : at + 2;
            if (is(digits + 1, "-") || is(digits + 1, "/")) {
                return yearAt(digits).map(y -> new Match(digits + 3, fiscalYear(y)));
            }
            var year =
                    text(digits).length() == 2
                            ? Optional.of(2000 + Integer.parseInt(text(digits)))
                            : yearAt(digits);
            return year.map(y -> new Match(digits + 1, fiscalYear(y - 1)));
        }
        return Optional.empty();
    }

    private int fiscalEnd(int at) {
        return (is(at, "fiscal") || is(at, "financial")) && is(at + 1, "year") ? at + 2 : at;
    }

    private static When fiscalYear(int year) {
        return new Days(Window.months(YearMonth.of(year, 4), YearMonth.of(year + 1, 3)));
    }

    private Optional<Match> season(int at) {
        var month =
                switch (lower(at)) {
                    case "spring" -> 3;
                    case "summer" -> 6;
                    case "autumn" -> 9;
                    case "winter" -> 12;
                    default -> 0;
                };
        return month == 0
                ? Optional.empty()
                : yeared(at + 1, new Part(month, 3))
                        .map(
                                m ->
                                        suffix(at + 1).year().isPresent()
                                                ? m
                                                : new Match(m.to(), new None()));
    }

    private Optional<Match> relative(int at) {
        if (published.isEmpty()) {
            return Optional.empty();
        }
        var day = published.get();
        var start =
                Set.of("all", "whole", "entire", "full").contains(lower(at)) && is(at + 1, "of")
                        ? at + 2
                        : at;
        if (is(start, "last") && is(start + 1, "year")) {
            return match(start + 2, new Days(Window.year(day.getYear() - 1)));
        }
        if (is(at, "last") && is(at + 1, "month")) {
            return match(at + 2, new Days(Window.month(YearMonth.from(day).minusMonths(1))));
        }
        if (is(at, "this") && is(at + 1, "month")) {
            return match(at + 2, new Days(Window.month(YearMonth.from(day))));
        }
        if (is(at, "last") && is(at + 1, "quarter") || is(at, "latest") && is(at + 1, "quarter")) {
            var end = YearMonth.from(day).minusMonths((day.getMonthValue() - 1) % 3 + 1L);
            return match(at + 2, new Days(Window.months(end.minusMonths(2), end)));
        }
        if (is(at, "this") && is(at + 1, "year")) {
            return match(at + 2, new Days(Window.year(day.getYear())));
        }
        if (is(at, "next") && is(at + 1, "year")) {
            return match(at + 2, new Days(Window.year(day.getYear() + 1)));
        }
        return is(at, "last") && is(at + 1, "week") || is(at, "this") && is(at + 1, "week")
                ? match(at + 2, new None())
                : Optional.empty();
    }

    private Optional<Match> year(int at) {
        var year = yearAt(at).filter(y -> !counts(at + 1) && !money(at));
        if (year.isEmpty()) {
            return Optional.empty();
        }
        if (NO_PERIOD.contains(lower(at - 1)) || is(at - 1, "from") && is(at - 2, "away")) {
            return match(at + 1, new None());
        }
        if (RANGE.contains(lower(at + 1)) && is(at - 1, "from")
                || (is(at + 1, "-") || is(at + 1, "–")) && yearAt(at + 2).isPresent()) {
            var last = yearAt(at + 2);
            if (last.filter(l -> l > year.get()).isPresent()) {
                return match(
                        at + 3,
                        new Days(
                                Window.months(
                                        YearMonth.of(year.get(), 1),
                                        YearMonth.of(last.get(), 12))));
            }
        }
        return match(at + 1, new Days(Window.year(year.get())));
    }

    private Optional<Match> weekday(int at) {
        return Set.of(
                                "monday",
                                "tuesday",
                                "wednesday",
                                "thursday",
                                "friday",
                                "saturday",
                                "sunday",
                                "today",
                                "yesterday")
                        .contains(lower(at))
                ? match(at + 1, new None())
                : Optional.empty();
    }

    private Optional<Match> anaphora(int at) {
        if (Set.of("that", "those", "these").contains(lower(at))
                && PERIODS.contains(lower(at + 1))
                && !is(at + 1, "time")) {
            return match(at + 2, new Same());
        }
        if (is(at, "the")
                && Set.of("month", "quarter", "period", "half").contains(lower(at + 1))
                && !is(at + 2, "before")
                && !is(at + 2, "'s")) {
            return match(at + 2, new Same());
        }
        return Optional.empty();
    }
}
