package amur.analysis;

import amur.trade.Commodity;
import amur.trade.Conversion;
import amur.trade.Unit;
import amur.trade.Unit.Dimension;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The registry of measured factors, and the shortest way from unit to unit through it: none where
/// the units are scales of one dimension, else one factor, at most two.
///
/// A factor that names the very units goes before one that needs scaling (crude oil has its own
/// factor to cubic metres, and needs none by way of the barrel); one for the commodity before one
/// for all.
final class Factors {

    private final List<Conversion> all;

    Factors(List<Conversion> all) {
        this.all = all.stream().filter(f -> f.from().dimension() != f.to().dimension()).toList();
    }

    /// How one unit becomes the other for that commodity; empty if it does not, and for currencies.
    Optional<Way> way(Commodity commodity, Unit from, Unit to) {
        var days = days(from) - days(to);
        return timeless(commodity, counted(from), counted(to))
                .map(way -> new Way(way.factor(), way.used(), days));
    }

    /// Barrels a day are counted in barrels.
    private static Unit counted(Unit unit) {
        return unit == Unit.BARREL_PER_DAY ? Unit.BARREL : unit;
    }

    private static int days(Unit unit) {
        return unit == Unit.BARREL_PER_DAY ? 1 : 0;
    }

    private Optional<Way> timeless(Commodity commodity, Unit from, Unit to) {
        if (from == to) {
            return Optional.of(new Way(BigDecimal.ONE, List.of(), 0));
        }
        var barrels = from == Unit.BARREL || to == Unit.BARREL;
        var gas = from == Unit.BILLION_CUBIC_METRES || to == Unit.BILLION_CUBIC_METRES;
        if (!scalable(from)
                || !scalable(to)
                || barrels && !commodity.liquid()
                || gas && !commodity.gas()) {
            return Optional.empty();
        }
        if (from.dimension() == to.dimension()) {
            return Optional.of(new Way(scale(from, to), List.of(), 0));
        }
        return direct(commodity, from, to).or(() -> byTwo(commodity, from, to));
    }

    private Optional<Way> direct(Commodity commodity, Unit from, Unit to) {
        return steps(commodity, from)
                .filter(step -> step.to().dimension() == to.dimension())
                .min(
                        Comparator.comparing((Step step) -> step.from() != from)
                                .thenComparing(step -> step.to() != to)
                                .thenComparing(step -> step.rule().commodity().isEmpty()))
                .map(step -> step.way(from, to));
    }

    private Optional<Way> byTwo(Commodity commodity, Unit from, Unit to) {
        return steps(commodity, from)
                .flatMap(
                        step ->
                                direct(commodity, step.to(), to).stream()
                                        .map(step.way(from, step.to())::then))
                .findFirst();
    }

    private Stream<Step> steps(Commodity commodity, Unit from) {
        return all.stream()
                .filter(f -> f.commodity().map(c -> c == commodity).orElse(true))
                .flatMap(f -> Stream.of(new Step(f, false), new Step(f, true)))
                .filter(step -> step.from().dimension() == from.dimension());
    }

    /// A rule of the registry, read from left to right or turned round.
    private record Step(Conversion rule, boolean turned) {

        Unit from() {
            return turned ? rule.to() : rule.from();
        }

        Unit to() {
            return turned ? rule.from() : rule.to();
        }

        Way way(Unit start, Unit end) {
            var scale = scale(start, from()).multiply(scale(to(), end), MathContext.DECIMAL128);
            var factor =
                    turned
                            ? scale.divide(rule.factor(), MathContext.DECIMAL128)
                            : scale.multiply(rule.factor(), MathContext.DECIMAL128);
            return new Way(factor, List.of(rule), 0);
        }
    }

    private static boolean scalable(Unit unit) {
        return unit.dimension().additive() && unit.dimension() != Dimension.MONEY;
    }

    private static BigDecimal scale(Unit from, Unit to) {
        return from.inBase().divide(to.inBase(), MathContext.DECIMAL128);
    }
}
