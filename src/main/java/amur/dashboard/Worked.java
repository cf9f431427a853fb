package amur.dashboard;

import amur.analysis.Calculation;
import amur.analysis.Conversions;
import amur.analysis.Effects;
import amur.analysis.Frequency;
import amur.analysis.Parts;
import amur.analysis.Ratios;
import amur.dashboard.PanelRequest.Form;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Dataset;
import amur.trade.Measure;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/// One question worked out: the chosen series brought into one unit, cut into periods and
/// computed.
final class Worked {

    private final PanelRequest request;
    private final List<Series> chosen;
    private final Conversions conversions;
    private final Cut cut;
    private final Remarks remarks = new Remarks();
    private final Dataset dataset;
    private Optional<Effects> effects = Optional.empty();

    Worked(PanelRequest request, List<Series> chosen, Conversions conversions) {
        this.request = request;
        this.chosen = chosen;
        this.conversions = conversions;
        this.cut = new Cut(request, chosen);
        this.dataset = work();
    }

    Dataset dataset() {
        return dataset;
    }

    /// What moved the value, if that was asked.
    Optional<Effects> effects() {
        return effects;
    }

    Remarks remarks() {
        return remarks;
    }

    private Dataset work() {
        var computed =
                switch (request.measure()) {
                    case VALUE -> cut(lines(Measure.VALUE, request.partner(), request.unit()));
                    case QUANTITY ->
                            cut(lines(Measure.QUANTITY, request.partner(), request.unit()));
                    case SETTLEMENT -> cut(new Lines(Unit.PERCENT, chosen, List.of(), List.of()));
                    case UNIT_PRICE -> pricesOrPublished();
                    case SHARE -> shares();
                    case GROWTH -> growth();
                    case CONTRIBUTION -> contributions();
                    case CONCENTRATION -> concentration();
                    case DISCOUNT -> discounts();
                    case EFFECT -> moved();
                };
        var shown =
                shaped(
                        withoutNested(
                                computed.stream()
                                        .filter(s -> s.points().stream().anyMatch(Point::known))
                                        .toList()));
        return new Dataset(shown.isEmpty() ? Unit.PERCENT : shown.getFirst().unit(), shown);
    }

    /// Worked into what the form shows.
    private List<Series> shaped(List<Series> series) {
        if (request.asks(Form.INDEX)) {
            return indexed(series);
        }
        return request.asks(Form.PARTS) && Addends.sum(series) ? Parts.shares(series) : series;
    }

    /// From the first period that all of them have; else each from its own first.
    private List<Series> indexed(List<Series> series) {
        var common = Ratios.commonBase(series);
        remarks.based(series, common);
        return series.stream()
                .flatMap(
                        s ->
                                common
                                        .or(() -> Ratios.ownBase(s))
                                        .map(b -> Ratios.index(s, b))
                                        .stream())
                .toList();
    }

    private Lines lines(Measure measure, Area partner, Optional<Unit> unit) {
        var held =
                chosen.stream()
                        .filter(
                                s ->
                                        s.key().measure() == measure
                                                && (s.key().partner().equals(partner)
                                                        || mirror(s, partner)))
                        .toList();
        var lines = Lines.in(unit, held, measure, conversions);
        remarks.leftOut(lines.leftOut());
        remarks.converted(lines.converted(), lines.unit());
        return lines;
    }

    /// Whether the partner says it of the reporter's trade.
    private boolean mirror(Series series, Area partner) {
        return request.mirrored()
                && series.key().reporter().equals(partner)
                && series.key().partner().equals(request.reporter());
    }

    private List<Series> cut(Lines lines) {
        return lines.series().stream().map(cut::of).toList();
    }

    private List<Series> prices(Area partner) {
        var price = Price.of(request.unit());
        var values = cut(lines(Measure.VALUE, partner, Optional.of(Unit.USD)));
        var quantities = cut(lines(Measure.QUANTITY, partner, Optional.of(price.quantity())));
        return paired(values, quantities, (v, q) -> Ratios.price(v, q, price.unit(), price.per()));
    }

    /// Computed, or as published in that unit; published prices alone keep their own.
    private List<Series> pricesOrPublished() {
        var computed = prices(request.partner());
        var wanted = Price.of(request.unit()).unit();
        var fitting = request.unit().isEmpty() || !computed.isEmpty();
        return orPublished(computed, Measure.UNIT_PRICE).stream()
                .filter(s -> s.unit() == wanted || fitting)
                .toList();
    }

    /// The price unit asked for, and what it is made of.
    private record Price(Unit unit, Unit quantity, BigDecimal per) {

        static Price of(Optional<Unit> wanted) {
            return switch (wanted.orElse(Unit.USD_PER_TONNE)) {
                case BARREL, USD_PER_BARREL ->
                        new Price(Unit.USD_PER_BARREL, Unit.BARREL, BigDecimal.ONE);
                case CUBIC_METRE, BILLION_CUBIC_METRES, USD_PER_1000_CUBIC_METRES ->
                        new Price(
                                Unit.USD_PER_1000_CUBIC_METRES,
                                Unit.CUBIC_METRE,
                                BigDecimal.valueOf(1000));
                default -> new Price(Unit.USD_PER_TONNE, Unit.TONNE, BigDecimal.ONE);
            };
        }
    }

    /// By quantity unless money is asked for.
    private List<Series> shares() {
        var measure = measure();
        var parts = lines(measure, request.partner(), request.unit());
        var wholes = lines(measure, Area.WORLD, Optional.of(parts.unit()));
        var computed = paired(cut(parts), cut(wholes), Ratios::share);
        return request.unit().isPresent() ? computed : orPublished(computed, Measure.SHARE);
    }

    /// With what was published as it stands, where nothing can be computed.
    private List<Series> orPublished(List<Series> computed, Measure measure) {
        var published =
                chosen.stream()
                        .filter(s -> s.key().measure() == measure)
                        .filter(s -> s.key().partner().equals(request.partner()))
                        .filter(s -> computed.isEmpty() || s.unit() == computed.getFirst().unit())
                        .map(cut::of)
                        .filter(s -> s.points().stream().anyMatch(Point::known))
                        .toList();
        var unit = published.stream().map(Series::unit).findFirst();
        var said = published.stream().filter(s -> unit.filter(s.unit()::equals).isPresent());
        return Completed.of(computed, said.toList());
    }

    private List<Series> growth() {
        var lines = lines(measure(), request.partner(), request.unit());
        var computed = lines.series().stream().map(cut::growth).toList();
        return orPublished(
                computed,
                measure() == Measure.VALUE ? Measure.VALUE_GROWTH : Measure.QUANTITY_GROWTH);
    }

    /// What each commodity adds to the growth of their sum, of money or of energy.
    private List<Series> contributions() {
        var series = disjoint(parts(summable()));
        var reaching = series.stream().map(cut::withYearAgo).toList();
        return Parts.contributions(reaching).stream().map(cut::asked).toList();
    }

    private List<Series> concentration() {
        var series = cut(new Lines(Unit.USD, disjoint(parts(summable())), List.of(), List.of()));
        var held = series.stream().filter(s -> s.points().stream().anyMatch(Point::known)).toList();
        return held.isEmpty() ? List.of() : List.of(Parts.concentration(held));
    }

    /// Money, unless energy is asked for.
    private Lines summable() {
        var energy = request.unit().filter(u -> u.dimension() == Unit.Dimension.ENERGY);
        return energy.isPresent()
                ? lines(Measure.QUANTITY, request.partner(), energy)
                : lines(
                        Measure.VALUE,
                        request.partner(),
                        request.unit().or(() -> Optional.of(Unit.USD)));
    }

    private List<Series> discounts() {
        return paired(prices(request.partner()), prices(Area.WORLD), Ratios::discount);
    }

    private List<Series> moved() {
        if (!cut.alike()) {
            remarks.unlike();
            return List.of();
        }
        var money = request.unit().orElse(Unit.USD);
        var values = disjoint(parts(lines(Measure.VALUE, request.partner(), Optional.of(money))));
        var moved = new Moved(request, chosen, conversions, cut).of(money, values);
        effects = Optional.of(moved);
        remarks.moved(moved);
        return Moved.series(moved);
    }

    /// The values that say anything of the windows, without totals of others: what moved a
    /// total is told by its parts.
    private List<Series> parts(Lines lines) {
        var known =
                lines.series().stream()
                        .filter(s -> cut.of(s).points().stream().anyMatch(Point::known))
                        .toList();
        var fuels = known.stream().filter(s -> Commodity.energy().contains(s.key().commodity()));
        return Optional.of(fuels.toList()).filter(some -> !some.isEmpty()).orElse(known);
    }

    private Measure measure() {
        var money = request.unit().map(u -> u.dimension() == Unit.Dimension.MONEY).orElse(false);
        return money || request.measure() == Calculation.GROWTH && request.unit().isEmpty()
                ? Measure.VALUE
                : Measure.QUANTITY;
    }

    private static List<Series> paired(
            List<Series> ones, List<Series> others, BinaryOperator<Series> ratio) {
        return ones.stream()
                .flatMap(
                        one ->
                                others.stream()
                                        .filter(o -> sameTrade(one.key(), o.key()))
                                        .findFirst()
                                        .map(o -> ratio.apply(one, o))
                                        .stream())
                .filter(series -> series.points().stream().anyMatch(p -> p.amount().isPresent()))
                .toList();
    }

    private static boolean sameTrade(SeriesKey one, SeriesKey other) {
        return one.commodity() == other.commodity() && one.flow() == other.flow();
    }

    /// What is stacked must not count anything twice.
    private List<Series> withoutNested(List<Series> series) {
        var adding =
                request.form()
                        .map(Form::adds)
                        .orElse(
                                request.measure() == Calculation.VALUE
                                        && !request.comparesWindows()
                                        && request.by() != Frequency.MONTH);
        return adding ? disjoint(series) : series;
    }

    /// Without what is counted within another of them.
    private List<Series> disjoint(List<Series> series) {
        var nested = Addends.nested(series);
        remarks.nested(nested);
        return series.stream().filter(s -> !nested.contains(s)).toList();
    }
}
