package amur.article.extraction;

import amur.article.extraction.Candidate.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one sentence in the light of those before it.
final class Reading {

    private static final int NONE_REFUSED = -100;
    private static final int CHANGED = 7;
    private static final int BEHIND = 3;
    private static final int LED = 6;

    private final Parsed parsed;
    private final Words words;
    private final Context context;
    private final Relevance relevance;
    private Scopes scopes;
    private Measures measures;
    private final Periods periods;
    private final List<Refusal> refusals = new ArrayList<>();
    private Topic after;
    private Optional<Window> spoken = Optional.empty();
    private Optional<Draft> first = Optional.empty();
    private final Optional<LocalDate> published;

    Reading(Parsed given, Context context, Optional<LocalDate> published) {
        this.parsed = given.with(new Units(given, context.last(), context.fresh()).complete());
        this.words = parsed.words();
        this.published = published;
        this.context = context;
        this.relevance = new Relevance(parsed, context);
        this.scopes = new Scopes(words, parsed.clauses(), context);
        this.measures =
                new Measures(words, parsed.clauses(), context.last().counts().measure(), false);
        this.periods = parsed.periods(published, context);
        this.after = scopes.topic();
    }

    Topic after() {
        return after;
    }

    /// The first figure of the sentence.
    Optional<Draft> first() {
        return first;
    }

    /// The window of the first figure of the sentence.
    Optional<Window> spoken() {
        return spoken;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    private Refusal refusal(Amount amount, String because) {
        var sentence = words.sentence();
        return new Refusal(
                sentence.at(amount.from()).start(), sentence.at(amount.to() - 1).end(), because);
    }

    List<Draft> drafts(int number) {
        var main = mainWindow();
        var found = new ArrayList<Draft>();
        var aside = false;
        var refusedTo = NONE_REFUSED;
        var said = Optional.<Window>empty();
        for (var amount : parsed.amounts()) {
            if (amount.unit().isEmpty()) {
                continue;
            }
            var measure = measures.of(amount);
            measure = measure.map(m -> shared(amount, m, found));
            var scope = scope(amount, measure, found);
            var reason = relevance.refused(measures, amount, scope, measure, aside, found);
            if (reason.isEmpty()
                    && measure.get().kind() == Kind.GROWTH
                    && (amount.from() - refusedTo <= 2 || goesOn(refusedTo, amount))) {
                reason = Optional.of("goes on with what is no trade");
            }
            if (reason.isPresent()) {
                refusals.add(refusal(amount, reason.get()));
                aside = aside || nearer(amount);
                refusedTo = amount.relative() ? refusedTo : amount.to();
                continue;
            }
            aside = false;
            refusedTo = NONE_REFUSED;
            var whole = payments(measure.get(), scope);
            var growth = measure.get().kind() == Kind.GROWTH;
            var period =
                    column(amount, growth)
                            .or(() -> alongside(amount, growth, found))
                            .orElseGet(() -> periods.of(amount, main, growth));
            var because = new ArrayList<>(whole.because());
            because.add(measure.get().because());
            because.add(period.because());
            found.add(draft(number, amount, whole, measure.get(), period, because));
            measures = new Measures(words, parsed.clauses(), measure, true);
            after = after.counting(after.counts().then(amount, measure.get()));
            said =
                    said.isPresent()
                                    || period.base()
                                    || measure.get().kind() == Kind.SETTLEMENT_SHARE
                            ? said
                            : period.window().filter(this::past);
            if (!period.base()) {
                after = after.counting(after.counts().at(period.window()));
                var last = context.last();
                scopes =
                        scopes.in(
                                context.with(
                                        last.of(
                                                whole.commodity(),
                                                last.exporter(),
                                                last.importer(),
                                                last.both(),
                                                last.open())));
            }
        }
        if (parsed.amounts().stream().allMatch(a -> a.unit().isEmpty())) {
            if (words.cells().row() && !parsed.times().isEmpty()) {
                after = after.counting(after.counts().columns(columns()));
            }
            Units.head(words).ifPresent(u -> after = after.counting(after.counts().table(u)));
        }
        spoken = said;
        first = found.stream().findFirst();
        after =
                spokenOf(found)
                        .at(
                                said.or(() -> timeAlone(main).filter(this::past))
                                        .or(
                                                () ->
                                                        context.fresh()
                                                                ? context.period()
                                                                : Optional.empty()))
                        .in(context.paragraph(), found.isEmpty() && aside, !found.isEmpty());
        return found;
    }

    /// A share that a share of the payments is compared with is one as well.
    private Measures.Found shared(Amount amount, Measures.Found measure, List<Draft> before) {
        return (measure.kind() == Kind.SHARE || measure.kind() == Kind.GROWTH)
                        && amount.relative()
                        && parsed.clauses().base(amount.from())
                ? before.stream()
                        .filter(d -> d.amount().unit().equals(amount.unit()))
                        .reduce((one, next) -> next)
                        .map(Draft::measure)
                        .filter(m -> m.kind() == Kind.SETTLEMENT_SHARE || m.kind() == Kind.SHARE)
                        .orElse(measure)
                : measure;
    }

    /// `From 2.6 to 4.9 million`: what it is compared with comes next.
    private boolean leads(Amount amount) {
        var sentence = words.sentence();
        return sentence.is(amount.from() - 1, "from")
                && parsed.amounts().stream()
                        .filter(a -> a.from() > amount.to() && a.from() - amount.to() < LED)
                        .anyMatch(a -> sentence.is(a.from() - 1, "to"));
    }

    /// The time of each column of a table whose head this sentence is.
    private List<Optional<Window>> columns() {
        var sentence = words.sentence();
        var columns = new ArrayList<Optional<Window>>();
        for (var cell = 0; cell < words.cells().count(); cell++) {
            var number = cell;
            columns.add(
                    parsed.times().stream()
                            .filter(t -> words.cells().of(t.from()) == number)
                            .map(t -> periods.resolve(t.when(), context.period(), false, t.from()))
                            .flatMap(Optional::stream)
                            .findFirst());
        }
        return columns;
    }

    /// `加工量5907万吨，同比下降6.2%`: a change with nothing else named since.
    private boolean goesOn(int refusedTo, Amount amount) {
        return refusedTo >= 0
                && amount.from() - refusedTo <= CHANGED
                && words.sentence().at(amount.from() - 1).lower().charAt(0) > 0x3000
                && !words.within(Sense.PLACE, refusedTo, amount.from())
                && !words.within(Sense.COMMODITY, refusedTo, amount.from())
                && !words.within(Sense.SELLS, refusedTo, amount.from())
                && !words.within(Sense.BUYS, refusedTo, amount.from());
    }

    /// `A year ago 97.2 million tons for $55 billion`: the other count of the same base.
    private Optional<Periods.Found> alongside(Amount amount, boolean growth, List<Draft> found) {
        if (growth || found.isEmpty()) {
            return Optional.empty();
        }
        var base = found.getLast();
        var joint = amount.from() - 1;
        var joined =
                base.amount().to() == joint
                        && words.sentence().isAny(joint, List.of("на", "(", "（", "for", "worth"));
        return joined && base.base() && !base.amount().family().equals(amount.family())
                ? Optional.of(new Periods.Found(base.period(), true, "period: that of the base"))
                : Optional.empty();
    }

    /// The time that the head of a table gives to the figure's column.
    private Optional<Periods.Found> column(Amount amount, boolean growth) {
        var sentence = words.sentence();
        var columns = context.last().counts().columns();
        if (growth
                || !parsed.times().isEmpty()
                || !words.cells().row()
                || columns.size() != words.cells().count()) {
            return Optional.empty();
        }
        return columns.get(words.cells().of(amount.from()))
                .map(
                        w ->
                                new Periods.Found(
                                        Optional.of(w),
                                        false,
                                        "period: the head of the column, " + Periods.text(w)));
    }

    /// A base of which nothing else is said counts what it is compared with; a change right behind
    /// a figure is that figure's.
    private Scope scope(Amount amount, Optional<Measures.Found> measure, List<Draft> before) {
        var change = measure.filter(m -> m.kind() == Kind.GROWTH).isPresent();
        if (change
                && !before.isEmpty()
                && amount.from() - before.getLast().amount().to() <= BEHIND) {
            return before.getLast().scope();
        }
        return parsed.clauses().base(amount.from()) && !scopes.speaks(amount) && !leads(amount)
                ? before.reversed().stream()
                        .filter(d -> !d.base())
                        .filter(d -> d.amount().family().equals(amount.family()))
                        .findFirst()
                        .map(Draft::scope)
                        .orElseGet(() -> scopes.of(amount))
                : scopes.of(amount);
    }

    /// What is planned is not the time in which the text goes on.
    private boolean past(Window window) {
        return window.monthsLong() < 3
                || published.filter(p -> p.isBefore(window.last())).isEmpty();
    }

    private boolean nearer(Amount amount) {
        return measures.aside(amount).isPresent();
    }

    /// A sentence without figures can still say of which time the next ones are.
    private Optional<Window> timeAlone(Optional<Window> main) {
        var counted = parsed.amounts().stream().anyMatch(a -> !a.unit().isEmpty() && !a.relative());
        var brief =
                parsed.amounts().isEmpty()
                        && (words.sentence().size() < 8 || context.period().isEmpty());
        var spoken = brief || words.any(Sense.COMMODITY) || measures.moves();
        var trade = words.any(Sense.COMMODITY) && measures.moves();
        return counted && !trade || !spoken || parsed.times().isEmpty() ? Optional.empty() : main;
    }

    /// What follows goes on with the first figure; after a list of countries, with what was
    /// before.
    private Topic spokenOf(List<Draft> found) {
        var first =
                found.stream()
                        .filter(d -> !d.base())
                        .filter(d -> d.measure().kind() != Kind.SETTLEMENT_SHARE)
                        .findFirst();
        if (found.stream().allMatch(d -> d.measure().kind() == Kind.SETTLEMENT_SHARE)) {
            return after;
        }
        var scope = first.orElse(found.getFirst()).scope();
        var sellers = found.stream().map(d -> d.scope().exporter()).distinct().count();
        var buyers = found.stream().map(d -> d.scope().importer()).distinct().count();
        var before = context.last();
        return after.of(
                scope.commodity(),
                sellers > 2 ? before.exporter() : scope.exporter(),
                buyers > 2 ? before.importer() : scope.importer(),
                scope.both(),
                scope.open());
    }

    /// What is said of payments as such, without naming a commodity, is said of all trade; what
    /// is said of a bill goes on with what is billed.
    private Scope payments(Measures.Found measure, Scope scope) {
        if (measure.kind() != Kind.SETTLEMENT_SHARE || scope.near() && !goods(scope)) {
            return scope;
        }
        if (scope.commodity().isPresent() && words.any(Sense.BILLED)) {
            return scope;
        }
        return new Scope(
                Optional.of("all_goods"),
                scope.told() ? scope.exporter() : Optional.empty(),
                scope.told() ? scope.importer() : Optional.empty(),
                !scope.told(),
                false,
                false,
                false,
                true,
                List.of("commodity: payments for all goods"));
    }

    /// Whether it is of all goods, without words on who sells to whom.
    private static boolean goods(Scope scope) {
        return scope.commodity().filter("all_goods"::equals).isPresent() && !scope.told();
    }

    /// The window of the first figure that is no base, or of the sentence.
    private Optional<Window> mainWindow() {
        for (var amount : parsed.amounts()) {
            if (!amount.unit().isEmpty() && !parsed.clauses().base(amount.from())) {
                var found = periods.of(amount, context.period(), amount.change().isPresent());
                return found.base() ? context.period() : found.window();
            }
        }
        return parsed.times().stream()
                .filter(t -> !parsed.clauses().base(t.from()))
                .map(t -> periods.resolve(t.when(), context.period(), false, t.from()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(context::period);
    }

    private Draft draft(
            int number,
            Amount amount,
            Scope scope,
            Measures.Found measure,
            Periods.Found period,
            List<String> because) {
        var sentence = words.sentence();
        var sure =
                0.4
                        + (scope.near() ? 0.2 : 0)
                        + (period.window().isPresent() ? 0.2 : 0)
                        + (scope.exporter().isPresent() && scope.importer().isPresent() ? 0.2 : 0);
        return new Draft(
                number,
                sentence.paragraph(),
                sentence.at(amount.from()).start(),
                sentence.at(amount.to() - 1).end(),
                amount,
                scope,
                period.window(),
                period.base(),
                parsed.clauses().high(amount),
                leads(amount),
                scope.sure() && (scope.near() || measures.traded(amount)),
                scope.told() && scope.near(),
                measure,
                sure,
                because);
    }

    List<Payments.Fact> payments() {
        return Payments.of(words, parsed.amounts(), parsed.clauses());
    }

    Scope scope(Payments.Fact fact) {
        var nothing = java.math.BigDecimal.ONE;
        return scopes.of(
                new Amount(
                        fact.from(),
                        fact.to(),
                        nothing,
                        nothing,
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty()));
    }
}
