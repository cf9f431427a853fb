package amur.analysis;

import amur.trade.Commodity;
import amur.trade.Conversion;
import amur.trade.Gap;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Quantity;
import amur.trade.Rate;
import amur.trade.Series;
import amur.trade.Unit;
import amur.trade.Unit.Dimension;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives series in other units: by definition within a dimension, by the registry's factors across
/// dimensions, and between currencies by the averages of the months.
///
/// A period of several months is converted by the mean of its months' average rates, which assumes
/// that its trade was even; a month alone needs no such assumption. End-of-month rates are never
/// used.
public final class Conversions {

    private final List<Conversion> factors;
    private final Map<Unit, Map<YearMonth, BigDecimal>> perUsd = new HashMap<>();

    public Conversions(List<Conversion> factors, List<Rate> rates) {
        this.factors = List.copyOf(factors);
        rates.stream()
                .filter(rate -> rate.kind().equals("average"))
                .forEach(
                        rate ->
                                perUsd.computeIfAbsent(rate.currency(), c -> new HashMap<>())
                                        .put(rate.month(), rate.perUsd()));
    }

    /// Whether there is a way between the two units for that commodity; single months may still
    /// lack a rate.
    public boolean possible(Commodity commodity, Unit from, Unit to) {
        return from == to || money(from, to) || factor(commodity, from, to).isPresent();
    }

    /// The series in the wanted unit; a point that cannot be converted becomes a gap with the
    /// reason.
    public Series to(Unit wanted, Series series) {
        if (wanted == series.unit()) {
            return series;
        }
        var points = series.points().stream().map(point -> point(point, series, wanted)).toList();
        return new Series(series.key(), wanted, points);
    }

    /// The ids of the sources of what a conversion between the two units takes; empty if it holds
    /// by definition.
    public List<String> sources(Commodity commodity, Unit from, Unit to) {
        return factors.stream()
                .filter(f -> applies(f, commodity) && touches(f, from, to))
                .map(Conversion::source)
                .distinct()
                .toList();
    }

    private Point point(Point point, Series series, Unit wanted) {
        if (point.amount().isEmpty()) {
            return point;
        }
        var amount = point.amount().get();
        return money(series.unit(), wanted)
                ? exchanged(point, amount, series.unit(), wanted)
                : factor(series.key().commodity(), series.unit(), wanted)
                        .map(factor -> with(point, amount.multiply(factor, MathContext.DECIMAL128)))
                        .orElseGet(() -> gap(point, Gap.Reason.NO_FACTOR, point.period().each()));
    }

    private static boolean money(Unit from, Unit to) {
        return from.dimension() == Dimension.MONEY && to.dimension() == Dimension.MONEY;
    }

    private Point exchanged(Point point, BigDecimal amount, Unit from, Unit to) {
        var lacking =
                point.period().each().stream()
                        .filter(month -> rate(from, month).isEmpty() || rate(to, month).isEmpty())
                        .toList();
        if (!lacking.isEmpty()) {
            return gap(point, Gap.Reason.NO_RATE, lacking);
        }
        var rate =
                mean(to, point.period()).divide(mean(from, point.period()), MathContext.DECIMAL128);
        return with(point, amount.multiply(rate, MathContext.DECIMAL128));
    }

    private BigDecimal mean(Unit currency, Period period) {
        return period.each().stream()
                .map(month -> rate(currency, month).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(period.months()), MathContext.DECIMAL128);
    }

    private Optional<BigDecimal> rate(Unit currency, YearMonth month) {
        return currency == Unit.USD
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(perUsd.getOrDefault(currency, Map.of()).get(month));
    }

    private static Point with(Point point, BigDecimal amount) {
        return new Point(
                point.period(),
                Optional.of(amount),
                point.status(),
                point.basis(),
                point.others(),
                Optional.empty());
    }

    private static Point gap(Point point, Gap.Reason reason, List<YearMonth> months) {
        return Point.gap(point.period(), new Gap(reason, months), point.basis());
    }

    /// So many `to` are one `from`: by definition, by one factor of the registry, or by that factor
    /// turned round, with the scales of the units before and after it.
    private Optional<BigDecimal> factor(Commodity commodity, Unit from, Unit to) {
        if (from.dimension() == to.dimension()) {
            return from.dimension().additive() && !money(from, to)
                    ? Optional.of(new Quantity(BigDecimal.ONE, from).in(to).amount())
                    : Optional.empty();
        }
        return factors.stream()
                .filter(f -> applies(f, commodity))
                .flatMap(f -> through(f, from, to).stream())
                .findFirst();
    }

    private static Optional<BigDecimal> through(Conversion f, Unit from, Unit to) {
        if (same(f.from(), from) && same(f.to(), to)) {
            return Optional.of(
                    scale(from, f.from())
                            .multiply(f.factor())
                            .multiply(scale(f.to(), to), MathContext.DECIMAL128));
        }
        if (same(f.to(), from) && same(f.from(), to)) {
            return Optional.of(
                    scale(from, f.to())
                            .divide(f.factor(), MathContext.DECIMAL128)
                            .multiply(scale(f.from(), to), MathContext.DECIMAL128));
        }
        return Optional.empty();
    }

    private static BigDecimal scale(Unit from, Unit to) {
        return new Quantity(BigDecimal.ONE, from).in(to).amount();
    }

    private static boolean same(Unit one, Unit other) {
        return one.dimension() == other.dimension() && one.dimension().additive();
    }

    private static boolean applies(Conversion f, Commodity commodity) {
        return f.from().dimension() != f.to().dimension()
                && f.commodity().map(c -> c == commodity).orElse(true);
    }

    private static boolean touches(Conversion f, Unit from, Unit to) {
        return same(f.from(), from) && same(f.to(), to) || same(f.to(), from) && same(f.from(), to);
    }
}
