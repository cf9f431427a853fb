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

/// Says for each figure which days it is about.
final class Periods {

    private static final LocalDate INVASION = LocalDate.of(2022, 2, 24);

    /// The first month of customs statistics that lies in the war.
    private static final YearMonth FIRST_MONTH = YearMonth.of(2022, 3);

    private static final int FAR = 60;

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
    Found of(Amount amount, Optional<Window> main) {
        var time = nearest(amount);
        if (time.isPresent()) {
            var said = time.get();
            var shift = said.when() instanceof Shift || said.when() instanceof SameIn;
            var against =
                    shift && clauses.base(amount.from())
                            ? main
                            : shift ? context.period().or(() -> main) : main;
            var window = resolve(said.when(), against, clauses.base(amount.from()));
            return new Found(
                    window,
                    clauses.base(amount.from()) || shift && !amount.relative(),
                    because(said, window));
        }
        if (clauses.base(amount.from())) {
            return withoutTime(main);
        }
        return new Found(
                context.period(),
                false,
                context.period()
                        .map(w -> "period: carried over from before, %s".formatted(text(w)))
                        .orElse("period: the text does not fix it"));
    }

    private Found withoutTime(Optional<Window> main) {
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

    private Optional<When.Mention> nearest(Amount amount) {
        When.Mention best = null;
        var least = FAR;
        for (var time : times) {
            if (time.when() instanceof None || !sameSide(amount, time) || !fits(amount, time)) {
                continue;
            }
            var behind = time.from() >= amount.to() ? 1 : 0;
            var distance = clauses.distance(amount, time.from(), time.to()) + behind;
            if (distance < least) {
                least = distance;
                best = time;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean sameSide(Amount amount, When.Mention time) {
        return clauses.side(amount.from()) == clauses.side(time.from());
    }

    /// A change is a change in its own time, not in that of its base.
    private static boolean fits(Amount amount, When.Mention time) {
        return !(amount.relative()
                && (time.when() instanceof Shift || time.when() instanceof SameIn));
    }

    Optional<Window> resolve(When when, Optional<Window> main, boolean base) {
        return switch (when) {
            case Days days -> Optional.of(days.window());
            case Part part -> part(part, base ? main : Optional.empty());
            case Shift shift -> main.map(m -> m.shifted(shift.months()));
            case Same same -> base ? main : context.period();
            case SameIn in ->
                    main.or(context::period).map(m -> m.plusYears(in.year() - m.last().getYear()));
            case War war -> war(war);
            case None none -> Optional.empty();
        };
    }

    private Optional<Window> part(Part part, Optional<Window> before) {
        if (before.isPresent()) {
            var year = before.get().first().getYear();
            var same = in(year, part);
            return Optional.of(
                    same.first().isBefore(before.get().first()) ? same : in(year - 1, part));
        }
        var recent = published.map(p -> recent(part, p));
        var year = yearOfSentence().or(() -> yearOfTopic(recent));
        return year.map(y -> in(y, part)).or(() -> recent);
    }

    private static Window in(int year, Part part) {
        var first = YearMonth.of(year, part.month());
        return Window.months(first, first.plusMonths(part.months() - 1));
    }

    /// The last time that these months had begun and ended, or were about to end.
    private static Window recent(Part part, LocalDate published) {
        var now = YearMonth.from(published);
        var window = in(now.getYear(), part);
        return YearMonth.from(window.last()).isAfter(now) ? in(now.getYear() - 1, part) : window;
    }

    /// `In 2022, … in December`: a year that the sentence names is the year of its months.
    private Optional<Integer> yearOfSentence() {
        var years =
                times.stream()
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
        return words.sentence().tokens().stream().anyMatch(t -> t.is("customs"));
    }
}
