package amur.article.extraction;

import amur.trade.Area;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one sentence in the light of those before it.
final class Reading {

    private final Parsed parsed;
    private final Words words;
    private final Context context;
    private final Scopes scopes;
    private final Measures measures;
    private final Periods periods;
    private final List<Refusal> refusals = new ArrayList<>();
    private Topic after;

    Reading(Parsed given, Context context, Optional<LocalDate> published) {
        this.parsed = given.with(new Units(given, context.last()).complete());
        this.words = parsed.words();
        this.context = context;
        this.scopes = new Scopes(words, parsed.clauses(), context);
        this.measures = new Measures(words, parsed.clauses());
        this.periods = parsed.periods(published, context);
        this.after = scopes.topic();
    }

    Topic after() {
        return after;
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
        var first = true;
        for (var amount : parsed.amounts()) {
            if (amount.unit().isEmpty()) {
                continue;
            }
            var scope = scopes.of(amount);
            var measure = measures.of(amount);
            var reason = refused(amount, scope, measure);
            if (reason.isPresent()) {
                refusals.add(refusal(amount, reason.get()));
                aside = true;
                continue;
            }
            aside = false;
            var period = periods.of(amount, main);
            var because = new ArrayList<>(scope.because());
            because.add(measure.get().because());
            because.add(period.because());
            found.add(draft(number, amount, scope, measure.get(), period, because));
            if (!amount.relative()) {
                after =
                        after.counting(
                                amount.price() ? Optional.empty() : Optional.of(amount),
                                amount.price() ? amount.unit() : after.price());
            }
            if (first && !period.base()) {
                after =
                        after.of(
                                scope.commodity(),
                                scope.exporter(),
                                scope.importer(),
                                scope.both());
                first = false;
            }
        }
        var said = parsed.times().isEmpty() ? Optional.<Window>empty() : main;
        after = after.at(said).in(context.paragraph(), found.isEmpty() && aside);
        return found;
    }

    /// The window of the first figure that is no base, or of the sentence.
    private Optional<Window> mainWindow() {
        for (var amount : parsed.amounts()) {
            if (!amount.unit().isEmpty() && !parsed.clauses().base(amount.from())) {
                var found = periods.of(amount, context.period());
                if (!found.base()) {
                    return found.window();
                }
                return context.period();
            }
        }
        return parsed.times().stream()
                .filter(t -> !parsed.clauses().base(t.from()))
                .map(t -> periods.resolve(t.when(), context.period(), false))
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
                measure,
                sure,
                because);
    }

    /// Why a number is no figure of energy trade.
    private Optional<String> refused(Amount amount, Scope scope, Optional<Measures.Found> measure) {
        if (measure.isEmpty()) {
            return Optional.of("nothing says what it counts");
        }
        if (scope.commodity().isEmpty() || scope.commodity().get().equals("other")) {
            return Optional.of("no energy is named");
        }
        if (!relevant(scope)) {
            return Optional.of("neither does Russia sell nor China buy");
        }
        var aside = measures.aside(amount);
        if (aside.isPresent()) {
            return aside;
        }
        if (context.last().aside() && !scope.near() && !measures.moves()) {
            return Optional.of("goes on with what is no trade");
        }
        return Optional.empty();
    }

    /// Energy that Russia sells or that China buys, and all goods between the two.
    static boolean relevant(Scope scope) {
        if (scope.commodity().filter("all_goods"::equals).isPresent()) {
            return scope.both() || between(scope);
        }
        return scope.exporter().filter(Area.RUSSIA::equals).isPresent()
                || scope.importer().filter(Area.CHINA::equals).isPresent();
    }

    private static boolean between(Scope scope) {
        return scope.exporter().map(Reading::either).orElse(false)
                && scope.importer().map(Reading::either).orElse(false);
    }

    private static boolean either(Area area) {
        return area.equals(Area.RUSSIA) || area.equals(Area.CHINA);
    }

    List<Payments.Fact> payments() {
        return Payments.of(words, parsed.amounts());
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
