package amur.article.claim;

import amur.article.Figure;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Unit;
import amur.trade.Unit.Dimension;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for the scope that would give a number which the data contradict: another window, another
/// commodity, the other side of the border, another unit. Only what would be confirmed counts.
final class Fits {

    private static final int MOST = 4;

    private final Figure claim;
    private final Scope scope;
    private final Answers answers;
    private final Judge judge;

    Fits(Figure claim, Answers answers, Judge judge) {
        this.claim = claim;
        this.scope = Scope.of(claim);
        this.answers = answers;
        this.judge = judge;
    }

    List<Fit> found() {
        return Stream.of(
                        windows().stream().flatMap(this::window),
                        commodities().stream().flatMap(this::commodity),
                        totals(),
                        one(Fit.Kind.MIRROR, scope.of(scope.key().mirror())),
                        partners(),
                        units().flatMap(unit -> one(Fit.Kind.UNIT, scope.as(unit))),
                        measures())
                .flatMap(fits -> fits)
                .limit(MOST)
                .toList();
    }

    private Stream<Fit> one(Fit.Kind kind, Scope other) {
        return fit(kind, other, Optional.empty(), answers.to(other));
    }

    private Stream<Fit> fit(Fit.Kind kind, Scope other, Optional<Commodity> part, Count count) {
        return judge.on(count).kind() == Verdict.Kind.CONFIRMED
                ? Stream.of(
                        new Fit(
                                kind,
                                other.key(),
                                other.unit(),
                                other.period(),
                                part,
                                count.amount().orElseThrow()))
                : Stream.empty();
    }

    private Stream<Fit> window(Period window) {
        return one(Fit.Kind.WINDOW, scope.in(window));
    }

    /// The same months of the calendar year and of the war, with and without January and February,
    /// a month more or less, shifted, and of the years around.
    private List<Period> windows() {
        var own = claim.period();
        var start = own.start();
        var end = own.end();
        var all = new LinkedHashSet<Period>();
        add(all, start.withMonth(1), end);
        add(all, YearMonth.of(start.getYear(), 3), end);
        add(all, start.plusMonths(2), end);
        add(all, start.minusMonths(2), end);
        add(all, start, end.plusMonths(1));
        add(all, start, end.minusMonths(1));
        add(all, start.plusMonths(1), end);
        add(all, start.minusMonths(1), end);
        add(all, start.minusMonths(1), end.minusMonths(1));
        add(all, start.plusMonths(1), end.plusMonths(1));
        add(all, start.minusYears(1), end.minusYears(1));
        add(all, start.plusYears(1), end.plusYears(1));
        all.add(Period.year(end.getYear()));
        all.remove(own);
        return List.copyOf(all);
    }

    private static void add(LinkedHashSet<Period> all, YearMonth first, YearMonth last) {
        if (!last.isBefore(first)) {
            all.add(Period.of(first, last));
        }
    }

    private Stream<Fit> commodity(Commodity other) {
        return one(Fit.Kind.COMMODITY, scope.of(scope.key().of(other)));
    }

    /// What the commodity is a part of, and its own parts.
    private List<Commodity> commodities() {
        var own = scope.key().commodity();
        var all = new ArrayList<Commodity>();
        Arrays.stream(Commodity.values())
                .filter(c -> c.parent().filter(own::equals).isPresent())
                .forEach(all::add);
        own.parent().ifPresent(all::add);
        return all;
    }

    /// The commodity without one of its parts, or with another.
    private Stream<Fit> totals() {
        var measure = scope.key().measure();
        if (measure != Measure.VALUE && measure != Measure.QUANTITY
                || scope.against().isPresent()
                || !scope.unit().dimension().additive()) {
            return Stream.empty();
        }
        var own = scope.key().commodity();
        return Commodity.energy().stream()
                .filter(part -> part != own)
                .flatMap(part -> own.contains(part) ? without(part) : with(part));
    }

    private Stream<Fit> without(Commodity part) {
        var rest = less(answers.to(scope), answers.to(scope.of(scope.key().of(part))));
        return rest.stream()
                .flatMap(count -> fit(Fit.Kind.WITHOUT, scope, Optional.of(part), count));
    }

    private Stream<Fit> with(Commodity part) {
        if (part.contains(scope.key().commodity())) {
            return Stream.empty();
        }
        var own = answers.to(scope);
        var other = answers.to(scope.of(scope.key().of(part)));
        return own.present() && other.present()
                ? fit(Fit.Kind.WITH, scope, Optional.of(part), own.plus(other))
                : Stream.empty();
    }

    private static Optional<Count> less(Count whole, Count part) {
        return whole.present() && part.present()
                ? Optional.of(whole.minus(part))
                : Optional.empty();
    }

    private Stream<Fit> partners() {
        return scope.key().partner().equals(Area.WORLD)
                ? Stream.empty()
                : one(Fit.Kind.PARTNERS, scope.of(scope.key().with(Area.WORLD)));
    }

    /// As if the number were in another unit of the kind: tonnes read as barrels, dollars as yuan.
    private Stream<Unit> units() {
        var kinds =
                scope.unit().dimension() == Dimension.MONEY
                        ? List.of(Dimension.MONEY)
                        : List.of(Dimension.MASS, Dimension.VOLUME, Dimension.RATE);
        return scope.unit().dimension().additive() || scope.unit().dimension() == Dimension.RATE
                ? Arrays.stream(Unit.values())
                        .filter(unit -> unit != scope.unit())
                        .filter(unit -> kinds.contains(unit.dimension()))
                : Stream.empty();
    }

    /// Growth of the value where the quantity was meant, and the other way round.
    private Stream<Fit> measures() {
        return switch (scope.key().measure()) {
            case VALUE_GROWTH -> measure(Measure.QUANTITY_GROWTH);
            case QUANTITY_GROWTH -> measure(Measure.VALUE_GROWTH);
            default -> Stream.empty();
        };
    }

    private Stream<Fit> measure(Measure other) {
        return one(Fit.Kind.MEASURE, scope.of(scope.key().of(other)));
    }
}
