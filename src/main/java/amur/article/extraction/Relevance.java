package amur.article.extraction;

import amur.article.extraction.Candidate.Kind;
import amur.trade.Area;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Says why a number of a sentence is no figure of energy trade.
final class Relevance {

    private final Parsed parsed;
    private final Words words;
    private final Context context;

    Relevance(Parsed parsed, Context context) {
        this.parsed = parsed;
        this.words = parsed.words();
        this.context = context;
    }

    /// Why a number is no figure of energy trade.
    ///
    /// @param measures as they are at the figure
    /// @param aside whether the figure before it in the sentence was none
    /// @param before the figures of the sentence so far
    Optional<String> refused(
            Measures measures,
            Amount amount,
            Scope scope,
            Optional<Measures.Found> measure,
            boolean aside,
            List<Draft> before) {
        if (measure.isEmpty()) {
            return Optional.of("nothing says what it counts");
        }
        if (measure.get().kind() == Kind.SETTLEMENT_SHARE
                && !measures.aside(amount).isPresent()
                && scope.commodity().filter("other"::equals).isEmpty()
                && (!scope.near() || relevant(scope))) {
            return Optional.empty();
        }
        if (denied(amount)) {
            return Optional.of("the sentence says that it was not so");
        }
        if (words.sentence().is(amount.to(), "each") && !amount.price()) {
            return Optional.of("the size of one of several");
        }
        if (measure.get().kind() == Kind.GROWTH && towards(amount, scope)) {
            return Optional.of("changes what is too small for the trade of a country");
        }
        if (tiny(amount, scope)) {
            return Optional.of("too small for the trade of a country");
        }
        if (scope.commodity().isEmpty() || scope.commodity().get().equals("other")) {
            return Optional.of("no energy is named");
        }
        if (!relevant(scope)) {
            return Optional.of(
                    "neither does Russia sell nor China buy, but %s to %s"
                            .formatted(
                                    scope.exporter().map(Area::code).orElse("?"),
                                    scope.importer().map(Area::code).orElse("?")));
        }
        var main = context.main();
        var last = context.last();
        var silent =
                main.exporter().isEmpty()
                        && main.importer().isEmpty()
                        && (last.commodity().isEmpty()
                                || last.exporter().isEmpty()
                                || last.importer().isEmpty());
        if (silent && !scope.sure() && last.counts().measure().isEmpty()) {
            return Optional.of("nothing has said yet who sells to whom");
        }
        if (goesOn(amount, measure.get(), before) && !measures.plainlyAside(amount)) {
            return Optional.empty();
        }
        var nearer = measures.aside(amount);
        if (nearer.isPresent()) {
            return nearer;
        }
        if (amount.unit().startsWith("RUB") && !inRoubles(scope)) {
            return Optional.of("roubles count budgets and companies, if nobody is named who pays");
        }
        var elsewhere = aside || context.last().aside() && !scope.near();
        if (elsewhere && !measures.traded(amount)) {
            return Optional.of("goes on with what is no trade");
        }
        if (!scope.near()
                && !amount.unit().endsWith("kWh")
                && !amount.unit().equals("m3")
                && !amount.price()
                && context.main().commodity().isEmpty()
                && !words.cells().row()
                && context.last().stale() > 2
                && !measures.traded(amount)) {
            return Optional.of("nothing near speaks of energy");
        }
        var listed = context.last().stale() == 0 && !words.any(Sense.ASIDE);
        if (amount.money()
                && !scope.near()
                && !measures.moves()
                && parsed.times().isEmpty()
                && !listed) {
            return Optional.of("no trade is named");
        }
        return Optional.empty();
    }

    /// Only electricity and all trade are told in roubles; the rest where the sentence itself says
    /// who sells to whom.
    private static boolean inRoubles(Scope scope) {
        return scope.told()
                || scope.commodity()
                        .filter(c -> c.equals("electricity") || c.equals("all_goods"))
                        .isPresent();
    }

    /// A change right behind a figure is that figure's, and a base is what one is compared with.
    private boolean goesOn(Amount amount, Measures.Found measure, List<Draft> before) {
        if (before.isEmpty()) {
            return false;
        }
        var behind = amount.from() - before.getLast().amount().to();
        return measure.kind() == Kind.GROWTH && behind <= 2
                || parsed.clauses().base(amount.from())
                        && before.stream()
                                .anyMatch(
                                        d ->
                                                d.amount().family().equals(amount.family())
                                                        && d.measure().kind() == measure.kind());
    }

    /// `Did not buy 5 million tons`, `wrongly said that it bought 5 million tons`.
    private boolean denied(Amount amount) {
        return words.all(Sense.DENIED).stream()
                .filter(d -> d.to() <= amount.from())
                .filter(d -> parsed.clauses().together(d.to(), amount.from()))
                .anyMatch(
                        d ->
                                d.value().isEmpty()
                                        || words.from(Sense.BUYS, d.to()).isPresent()
                                        || words.from(Sense.SELLS, d.to()).isPresent());
    }

    /// `The company fell 1.6% to 8.9 yuan`.
    private boolean towards(Amount change, Scope scope) {
        return parsed.amounts().stream()
                .filter(a -> a.from() > change.to() && a.from() <= change.to() + 2)
                .anyMatch(
                        a ->
                                a.money()
                                        && !a.price()
                                        && words.sentence().is(change.to(), "to")
                                        && tiny(a, scope));
    }

    /// Prices have their own units; what is left below these bounds is a ticket, a pension, a
    /// fish.
    private static boolean tiny(Amount amount, Scope scope) {
        var least =
                switch (amount.unit()) {
                    case "t", "bbl", "bbl/d" -> 1000;
                    case "m3" ->
                            scope.commodity().filter("lng"::equals).isPresent()
                                    ? 10_000
                                    : 1_000_000;
                    case "kWh" -> 5_000_000;
                    default -> amount.money() ? 1_000_000 : 0;
                };
        return amount.value().compareTo(BigDecimal.valueOf(least)) < 0;
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
        return scope.exporter().map(Relevance::either).orElse(false)
                && scope.importer().map(Relevance::either).orElse(false);
    }

    private static boolean either(Area area) {
        return area.equals(Area.RUSSIA) || area.equals(Area.CHINA);
    }
}
