package amur.analysis;

import amur.trade.Commodity;
import amur.trade.Conversion;
import amur.trade.Gap;
import amur.trade.Gap.Reason;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Rate;
import amur.trade.Series;
import amur.trade.Unit;
import amur.trade.Unit.Dimension;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// Gives series in other units: by definition within a dimension, by the registry's factors across
/// dimensions, and between currencies by the averages of the months.
///
/// A period of several months is converted by the mean of its months' average rates, which assumes
/// that its trade was even; a month alone needs no such assumption. End-of-month rates are never
/// used. Barrels a day are barrels by the days of the period.
///
/// Nothing is converted in silence: `note` says by what.
public final class Conversions {

    private final Factors factors;
    private final Rates rates;

    public Conversions(List<Conversion> factors, List<Rate> rates) {
        this.factors = new Factors(factors);
        this.rates = new Rates(rates);
    }

    /// Whether there is a way between the two units for that commodity; single months may still
    /// lack a rate.
    public boolean possible(Commodity commodity, Unit from, Unit to) {
        return from == to || money(from, to) || factors.way(commodity, from, to).isPresent();
    }

    /// The series in the wanted unit; a point that cannot be converted becomes a gap with the
    /// reason: no factor, or no rate for these months.
    public Series to(Unit wanted, Series series) {
        var from = series.unit();
        if (wanted == from) {
            return series;
        }
        var way = factors.way(series.key().commodity(), from, wanted);
        var points =
                series.points().stream()
                        .map(
                                point ->
                                        money(from, wanted)
                                                ? exchanged(point, from, wanted)
                                                : converted(point, way))
                        .toList();
        return new Series(series.key(), wanted, points);
    }

    /// The ids of the sources of the factors that a conversion between the two units takes; empty
    /// if it holds by definition, and for currencies.
    public List<String> sources(Commodity commodity, Unit from, Unit to) {
        return factors.way(commodity, from, to).stream()
                .flatMap(way -> way.used().stream())
                .map(Conversion::source)
                .distinct()
                .toList();
    }

    /// By what the series would be converted, with the ids of the sources, in signs that need no
    /// translation: `1 t = 7.33 bbl (source)`, `1 USD = 6.3457–6.7321 CNY, 2022-03/2022-07
    /// (source)`. The rates are those of the months of the series, lowest and highest.
    ///
    /// @return empty if the series is in that unit already, or cannot be given in it
    public Optional<String> note(Unit wanted, Series series) {
        if (wanted == series.unit()) {
            return Optional.empty();
        }
        return money(series.unit(), wanted)
                ? rates.note(series, wanted)
                : factors.way(series.key().commodity(), series.unit(), wanted)
                        .map(way -> way.note(series.unit(), wanted));
    }

    private static boolean money(Unit from, Unit to) {
        return from.dimension() == Dimension.MONEY && to.dimension() == Dimension.MONEY;
    }

    private static Point converted(Point point, Optional<Way> way) {
        if (point.amount().isEmpty()) {
            return point;
        }
        return way.map(w -> with(point, w.over(point.period())))
                .orElseGet(() -> gap(point, new Gap(Reason.NO_FACTOR, point.period().each())));
    }

    private Point exchanged(Point point, Unit from, Unit to) {
        if (point.amount().isEmpty()) {
            return point;
        }
        var lacking = rates.lacking(point.period(), from, to);
        return lacking.isEmpty()
                ? with(point, cross(point.period(), from, to))
                : gap(point, new Gap(Reason.NO_RATE, lacking));
    }

    /// So many `to` are one `from`, by way of the dollar.
    private BigDecimal cross(Period period, Unit from, Unit to) {
        return rates.mean(to, period).divide(rates.mean(from, period), MathContext.DECIMAL128);
    }

    private static Point with(Point point, BigDecimal factor) {
        return new Point(
                point.period(),
                point.amount().map(amount -> amount.multiply(factor, MathContext.DECIMAL128)),
                point.status(),
                point.basis(),
                point.others(),
                Optional.empty());
    }

    private static Point gap(Point point, Gap gap) {
        return Point.gap(point.period(), gap, point.basis());
    }
}
