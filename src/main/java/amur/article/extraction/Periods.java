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
import java.util.stream.Stream;

/// Says for each figure which days it is about.
final class Periods {

    static final LocalDate INVASION = LocalDate.of(2022, 2, 24);

    /// The first month of customs statistics that lies in the war.
    private static final YearMonth FIRST_MONTH = YearMonth.of(2022, 3);

    /// What trade is compared with where a text does not say it.
    private static final int A_YEAR_BEFORE = -12;

    private static final List<String> BRACKETS = List.of("(", "（");
    private static final List<String> COLONS = List.of(":", "：");

    /// Between a time and the figure whose it is.
    private static final List<String> LABELS =
            List.of(
                    "—", "–", "-", "为", "则", "均", "价", "仅", "还", "约", "是", "只", "有", "в", "по",
                    "на", "было", "лишь");

    private static final int LABEL = 4;

    private static final int LIMITED = 8;

    private static final int FAR = 60;
    private static final int SHIFT_REACH = 16;
    private static final int AFTER_REACH = 26;
    private static final List<String> HAD = List.of("had", "было", "была", "был", "были", "曾");
    private static final List<String> LIMITS = List.of("until", "till", "before");
    private static final List<String> EVENTS =
            List.of(
                    "signed",
                    "agreed",
                    "concluded",
                    "launched",
                    "opened",
                    "founded",
                    "commissioned",
                    "inked",
                    "sealed",
                    "struck",
                    "started",
                    "began",
                    "imposed",
                    "introduced",
                    "readmitted",
                    "resumed",
                    "reopened",
                    "closed",
                    "closes");

    private final Words words;
    private final Clauses clauses;
    private final List<When.Mention> times;
    private final Optional<LocalDate> published;
    private final Context context;

    Periods(
            Words words,
            Clauses clauses,
            List<When.Mention> times,
            Optional<LocalDate> published,
            Context context) {
        this.words = words;
        this.clauses = clauses;
        this.times = times;
        this.published = published;
        this.context = context;
    }

    /// @param window empty if the text does not fix it
    /// @param base whether the figure is what another one is compared with
    record Found(Optional<Window> window, boolean base, String because) {}

    /// @param main the window of the figure with which this one is compared
    /// @param growth whether it is a change, which is one in its own time and not in that of its
    ///     base
    Found of(Amount amount, Optional<Window> main, boolean growth) {
        var time = nearest(amount, growth, main);
        if (time.isPresent()) {
            var said = time.get();
            var shift = said.when() instanceof Shift || said.when() instanceof SameIn;
            var against =
                    monthly(said, main).isPresent()
                            ? monthly(said, main)
                            : shift && based(amount, growth)
                                    ? main
                                    : shift ? main.or(context::period) : main;
            var window = resolve(said.when(), against, based(amount, growth), said.from());
            if (growth && window.filter(w -> w.monthsLong() >= 24).isPresent()) {
                window = window.map(w -> Window.year(w.last().getYear()));
            }
            var base =
                    based(amount, growth)
                            || shift && !growth
                            || !growth
                                    && (past(amount, window, main)
                                            || past(amount, window, context.period()));
            return new Found(window, base, because(said, window));
        }
        if (based(amount, growth)) {
            return withoutTime(main);
        }
        if (!growth && limited(amount)) {
            return new Found(
                    Optional.empty(), true, "period: before another time, which is not fixed");
        }
        var carried = main.or(context::period);
        return new Found(
                carried,
                false,
                carried.map(w -> "period: carried over from before, %s".formatted(text(w)))
                        .orElse("period: the text does not fix it"));
    }

    /// `0.64 million last month from 0.91 the month before`: before the month that was just named.
    private Optional<Window> monthly(When.Mention said, Optional<Window> main) {
        if (!(said.when() instanceof Shift s)
                || s.months() != -1
                || main.filter(m -> m.monthsLong() == 1).isPresent()) {
            return Optional.empty();
        }
        return times.stream()
                .filter(t -> t.to() <= said.from())
                .filter(t -> t.when() instanceof Days || t.when() instanceof Part)
                .reduce((one, next) -> next)
                .flatMap(t -> resolve(t.when(), main, false, t.from()))
                .filter(w -> w.monthsLong() == 1);
    }

    /// `In 2023 it had been 22.7 bcm`: what lies before the time spoken of is set beside it.
    private boolean past(Amount amount, Optional<Window> window, Optional<Window> before) {
        if (window.isEmpty()) {
            return false;
        }
        if (before.isEmpty()) {
            return pluperfect(amount);
        }
        var same = before.get().covers(window.get());
        var later = window.get().last().isAfter(before.get().last());
        var chinese = words.sentence().at(amount.to() - 1).lower().charAt(0) > 0x3000;
        var alike = !chinese || window.get().monthsLong() == before.get().monthsLong();
        var labelled =
                times.stream()
                        .anyMatch(t -> chinese ? t.to() == amount.from() : labelled(t, amount));
        return !same && !later && alike && (had(amount) || labelled);
    }

    /// `(EUR 2.6 bn; August: EUR 2.2 bn)`: set in brackets beside a figure.
    private boolean labelled(When.Mention time, Amount amount) {
        var sentence = words.sentence();
        return time.to() + 1 == amount.from()
                && sentence.is(time.to(), ":")
                && sentence.isAny(time.from() - 1, List.of(";", ",", "("))
                && (amount.to() >= sentence.size()
                        || sentence.isAny(amount.to(), List.of(";", ",", ")", ".")));
    }

    private boolean earlier(Window window) {
        return context.period().filter(w -> window.last().isBefore(w.first())).isPresent();
    }

    private static boolean before(Window window, Optional<Window> main) {
        return main.filter(m -> window.last().isBefore(m.first())).isPresent();
    }

    private boolean pluperfect(Amount amount) {
        for (var at = Math.max(0, amount.from() - 6); at < amount.from(); at++) {
            if (words.sentence().isAny(at, HAD)) {
                return true;
            }
        }
        return false;
    }

    private boolean had(Amount amount) {
        var end = Math.min(amount.to() + 2, words.sentence().size());
        for (var at = Math.max(0, amount.from() - 6); at < end; at++) {
            if (words.from(Sense.WAS, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Found withoutTime(Optional<Window> main) {
        var said =
                times.stream()
                        .filter(t -> clauses.base(t.from()) && !(t.when() instanceof None))
                        .findFirst();
        if (said.isPresent()) {
            var window = resolve(said.get().when(), main, true, said.get().from());
            return new Found(window, true, because(said.get(), window));
        }
        var shift =
                times.stream()
                        .filter(t -> t.when() instanceof Shift)
                        .map(t -> ((Shift) t.when()).months())
                        .findFirst()
                        .or(
                                () ->
                                        words.all(Sense.YOY).stream()
                                                .map(m -> Integer.parseInt(m.value()))
                                                .findFirst());
        if (shift.isEmpty()) {
            var year = main.filter(m -> m.monthsLong() <= 12).map(m -> m.shifted(A_YEAR_BEFORE));
            return new Found(
                    year,
                    true,
                    year.map(w -> "period: taken for a year before, %s".formatted(text(w)))
                            .orElse("period: the text does not fix the base"));
        }
        var window = shift.flatMap(s -> main.map(m -> m.shifted(s)));
        return new Found(
                window,
                true,
                window.map(w -> "period: a year or a month before, %s".formatted(text(w)))
                        .orElse("period: the text does not fix the base"));
    }

    private String because(When.Mention time, Optional<Window> window) {
        var said = new StringBuilder();
        for (var at = time.from(); at < time.to(); at++) {
            said.append(said.isEmpty() ? "" : " ").append(words.sentence().at(at).text());
        }
        return "period: “%s” is %s".formatted(said, window.map(Periods::text).orElse("not fixed"));
    }

    static String text(Window window) {
        return window.first() + " to " + window.last();
    }

    private Optional<When.Mention> nearest(Amount amount, boolean growth, Optional<Window> main) {
        When.Mention best = null;
        var least = FAR;
        for (var time : times) {
            if (time.when() instanceof None
                    || clauses.stopped(amount, time.from())
                    || headOfNext(amount, time)
                    || !sameSide(amount, time, growth)
                    || !fits(time, growth, main)) {
                continue;
            }
            var same = time.when() instanceof Same ? 8 : 0;
            var behind = same + order(amount, time);
            var distance = clauses.distance(amount, time.from(), time.to()) + behind;
            var shift = time.when() instanceof Shift && distance > SHIFT_REACH;
            var later = time.from() >= amount.to() && distance > AFTER_REACH;
            if (distance < least && !shift && !later && !event(time)) {
                least = distance;
                best = time;
            }
        }
        return Optional.ofNullable(best);
    }

    /// `32% of imports, Jan-Feb 2022: 27%`: a time before a colon is that of what follows.
    private boolean headOfNext(Amount amount, When.Mention time) {
        var sentence = words.sentence();
        if (time.from() < amount.to()) {
            return false;
        }
        var later = !sentence.isAny(time.from() - 1, BRACKETS);
        if (sentence.isAny(time.to(), COLONS) || later && first(time)) {
            return true;
        }
        for (var at = time.to(); at < time.to() + LABEL && at < sentence.size(); at++) {
            if (clauses.likeAt(at, amount)) {
                return at > time.to() || sentence.at(at - 1).lower().charAt(0) > 0x3000;
            }
            if (!sentence.isAny(at, LABELS)) {
                return false;
            }
        }
        return false;
    }

    /// Chinese names the time before what it is said of.
    private boolean first(When.Mention time) {
        return words.sentence().at(time.to() - 1).lower().charAt(0) > 0x3000;
    }

    /// A time right behind a figure is that figure's; one that follows another figure is that
    /// one's.
    private int order(Amount amount, When.Mention time) {
        if (time.from() >= amount.to()) {
            return time.from() - amount.to() <= 2 ? -3 : 1;
        }
        return clauses.follows(time.from(), amount) ? 5 : 0;
    }

    /// `A contract signed in 2012`, `since sanctions took effect in August 2022`: the time of an
    /// event is not that of a trade.
    private boolean event(When.Mention time) {
        var sentence = words.sentence();
        if (sentence.isAny(time.from() - 1, LIMITS)
                || sentence.isAny(time.from() - 2, EVENTS)
                || sentence.isAny(time.from() - 1, EVENTS)) {
            return true;
        }
        for (var at = time.from() - 1; at >= Math.max(0, time.from() - 8); at--) {
            if (Clauses.ENDS.contains(sentence.at(at).lower())) {
                return false;
            }
            if (sentence.is(at, "since")) {
                return true;
            }
        }
        return false;
    }

    /// `Before 2022 it was less than 20`.
    private boolean limited(Amount amount) {
        return had(amount)
                && times.stream()
                        .filter(t -> words.sentence().is(t.from() - 1, "before"))
                        .anyMatch(
                                t ->
                                        t.to() <= amount.from()
                                                && amount.from() - t.to() <= LIMITED
                                                && clauses.together(t.to(), amount.from()));
    }

    private boolean based(Amount amount, boolean growth) {
        return !growth && clauses.base(amount.from());
    }

    private boolean sameSide(Amount amount, When.Mention time, boolean growth) {
        if (growth) {
            return clauses.side(time.from()) == 0;
        }
        return clauses.side(amount.from()) == clauses.side(time.from());
    }

    /// A change is a change in its own time, not in that of its base.
    private boolean fits(When.Mention time, boolean growth, Optional<Window> main) {
        if (growth
                && time.when() instanceof Days days
                && (earlier(days.window()) || before(days.window(), main))) {
            return words.sentence().tokens().stream().noneMatch(t -> t.is("had"));
        }
        return !(growth && (time.when() instanceof Shift || time.when() instanceof SameIn));
    }

    /// @param at where the words stand; a year before them is theirs
    Optional<Window> resolve(When when, Optional<Window> main, boolean base, int at) {
        return switch (when) {
            case Days days -> Optional.of(days.window());
            case Part part -> part(part, base ? main : Optional.empty(), at);
            case Shift shift -> main.map(m -> m.shifted(shift.months()));
            case Same same -> base ? main : same(at);
            case SameIn in ->
                    main.or(context::period).map(m -> m.plusYears(in.year() - m.last().getYear()));
            case War war -> war(war);
            case None none -> Optional.empty();
        };
    }

    /// `With 4.1 million tons in seven months Russia sold more than Qatar in the same time`.
    private Optional<Window> same(int at) {
        if (words.sentence().is(at + 1, "月") || words.sentence().is(at + 1, "месяц")) {
            return month(at);
        }
        var spoken =
                times.stream()
                        .filter(t -> t.to() <= at && !clauses.base(t.from()))
                        .filter(t -> t.when() instanceof Days || t.when() instanceof Part)
                        .reduce((one, next) -> next);
        if (spoken.isPresent()) {
            return resolve(spoken.get().when(), Optional.empty(), false, spoken.get().from());
        }
        return context.fresh()
                ? context.period()
                : context.last().counts().time().or(context::period);
    }

    /// `В том числе за месяц`, `当月`: the month that was spoken of.
    private Optional<Window> month(int at) {
        var here =
                times.stream()
                        .filter(t -> t.to() <= at && t.when() instanceof Part)
                        .map(t -> resolve(t.when(), Optional.empty(), false, t.from()));
        return Stream.concat(
                        here,
                        Stream.of(
                                context.last().counts().time(),
                                context.last().period(),
                                context.main().period()))
                .flatMap(Optional::stream)
                .filter(w -> w.monthsLong() == 1)
                .findFirst()
                .or(context::period);
    }

    private Optional<Window> part(Part part, Optional<Window> before, int at) {
        if (before.isPresent()) {
            var year = before.get().first().getYear();
            var same = in(year, part);
            var within =
                    before.get().monthsLong() > part.months()
                            && !same.first().isBefore(before.get().first())
                            && !same.last().isAfter(before.get().last());
            if (within) {
                return Optional.of(same);
            }
            return Optional.of(
                    same.first().isBefore(before.get().first()) ? same : in(year - 1, part));
        }
        var recent = published.map(p -> recent(part, p));
        var year = yearOfSentence(at).or(() -> yearOfTopic(recent));
        return year.map(y -> in(y, part)).or(() -> recent);
    }

    private static Window in(int year, Part part) {
        var first = YearMonth.of(year, part.month());
        return Window.months(first, first.plusMonths(part.months() - 1));
    }

    /// The last time that these months had ended, or that this month had begun.
    private static Window recent(Part part, LocalDate published) {
        var now = YearMonth.from(published);
        var window = in(now.getYear(), part);
        var last = YearMonth.from(window.last());
        var over = part.months() > 1 ? last.isBefore(now) : !last.isAfter(now);
        return over ? window : in(now.getYear() - 1, part);
    }

    /// `In 2022, … in December`: a year that the sentence names is the year of its months.
    private Optional<Integer> yearOfSentence(int at) {
        var years =
                times.stream()
                        .filter(t -> t.from() < at)
                        .filter(
                                t ->
                                        t.when() instanceof Days d
                                                && d.window().monthsLong() == 12
                                                && !clauses.base(t.from()))
                        .map(t -> ((Days) t.when()).window())
                        .filter(w -> w.first().getYear() == w.last().getYear())
                        .toList();
        return years.size() == 1
                ? Optional.of(years.getFirst().first().getYear())
                : Optional.empty();
    }

    /// An article that looks back goes on in the year of which it spoke.
    private Optional<Integer> yearOfTopic(Optional<Window> recent) {
        var spoken = context.period();
        if (spoken.isEmpty() || recent.isEmpty()) {
            return Optional.empty();
        }
        var past = spoken.get().last().isBefore(recent.get().first().minusMonths(11));
        return past && !context.fresh()
                ? Optional.of(spoken.get().last().getYear())
                : Optional.empty();
    }

    private Optional<Window> war(War war) {
        if (words.any(Sense.TRACKING) && !customs() || war.days() > 0) {
            var last =
                    war.days() > 0
                            ? INVASION.plusDays(war.days() - 1L)
                            : war.months() > 0
                                    ? INVASION.plusMonths(war.months()).minusDays(1)
                                    : published.orElse(INVASION);
            return last.isBefore(INVASION)
                    ? Optional.empty()
                    : Optional.of(new Window(INVASION, last));
        }
        if (war.months() > 0) {
            return Optional.of(
                    Window.months(FIRST_MONTH, FIRST_MONTH.plusMonths(war.months() - 1)));
        }
        return published
                .map(p -> YearMonth.from(p).minusMonths(1))
                .filter(m -> !m.isBefore(FIRST_MONTH))
                .map(m -> Window.months(FIRST_MONTH, m));
    }

    private boolean customs() {
        return words.any(Sense.CUSTOMS);
    }
}
