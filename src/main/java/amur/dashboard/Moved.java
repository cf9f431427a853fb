package amur.dashboard;

import amur.analysis.Conversions;
import amur.analysis.Effects;
import amur.analysis.Effects.Trade;
import amur.trade.Area;
import amur.trade.Measure;
import amur.trade.Point;
import amur.trade.Recorded;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings together what a change of value is explained by: the values of the commodities, their
/// quantities each in its own unit, and the same in energy.
record Moved(PanelRequest request, List<Series> chosen, Conversions conversions, Cut cut) {

    private static final List<Measure> EFFECTS =
            List.of(
                    Measure.PRICE_EFFECT,
                    Measure.VOLUME_EFFECT,
                    Measure.MIX_EFFECT,
                    Measure.UNEXPLAINED);

    /// @param values in that unit, none counted within another
    Effects of(Unit money, List<Series> values) {
        return Effects.of(
                money,
                values.stream()
                        .map(this::trade)
                        .filter(trade -> trade.value().points().stream().anyMatch(Point::known))
                        .toList());
    }

    private Trade trade(Series value) {
        var quantity = quantity(value.key());
        var toe = Unit.TONNE_OF_OIL_EQUIVALENT;
        var energy =
                quantity.filter(q -> conversions.possible(q.key().commodity(), q.unit(), toe))
                        .map(q -> conversions.to(toe, q));
        return new Trade(cut.of(value), quantity.map(cut::of), energy.map(cut::of));
    }

    private Optional<Series> quantity(SeriesKey key) {
        Area partner = request.partner();
        var held =
                chosen.stream()
                        .filter(s -> s.key().equals(key.of(Measure.QUANTITY)))
                        .filter(s -> s.key().partner().equals(partner))
                        .toList();
        return Lines.in(Optional.empty(), held, Measure.QUANTITY, conversions).series().stream()
                .findFirst();
    }

    /// The sum before and after, and each effect that there is, as one amount of the later window.
    static List<Series> series(Effects effects) {
        var total = effects.total();
        if (total.isEmpty()) {
            return List.of();
        }
        var sum = total.get();
        var series = new ArrayList<Series>();
        series.add(new Series(sum.key().of(Measure.EXPLAINED_VALUE), sum.unit(), sum.points()));
        for (var measure : EFFECTS) {
            var amount = effects.total(measure);
            if (amount.signum() != 0) {
                series.add(series(total.get(), measure, amount));
            }
        }
        return series;
    }

    private static Series series(Series total, Measure measure, BigDecimal amount) {
        var window = total.points().getLast().period();
        var status =
                total.points().stream().map(Point::status).reduce(Status.REPORTED, Status::weaker);
        var point = Point.of(window, amount, status, basis(total));
        return new Series(total.key().of(measure), total.unit(), List.of(point));
    }

    private static List<Recorded> basis(Series total) {
        return total.points().stream().flatMap(p -> p.basis().stream()).distinct().toList();
    }
}
