package amur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amur.store.SeriesId;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.Samples;
import amur.trade.SeriesKey;
import amur.trade.Status;
import amur.trade.Unit;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every cell has a number of its own, from which it can be read back.
class SeriesOrderTest {

    private static Observation said(SeriesKey key, Unit unit, String period, String source) {
        return Samples.observation(key, unit, period, "5", Status.REPORTED, source, "");
    }

    @Test
    void differentCellsHaveDifferentNumbersThatLeadBack() {
        var order = new SeriesOrder();
        var cells = new HashMap<Long, Observation.Cell>();
        for (var area : List.of("AAA", "ZZZ", "RUS", "WLD")) {
            for (var commodity : Commodity.values()) {
                for (var flow : Flow.values()) {
                    for (var measure : Measure.values()) {
                        for (var unit : Unit.values()) {
                            if (measure.accepts(unit)) {
                                var key =
                                        new SeriesKey(
                                                Area.CHINA,
                                                new Area(area),
                                                flow,
                                                commodity,
                                                measure);
                                for (var period :
                                        List.of("1900-01", "2199-12", "2024", "1990-01/2039-12")) {
                                    var one = said(key, unit, period, "source-" + period.length());
                                    var number = order.number(one);
                                    assertThat(cells.put(number, one.cell())).isNull();
                                    assertThat(order.number(one)).isEqualTo(number);
                                    assertThat(SeriesOrder.period(number))
                                            .isEqualTo(Period.parse(period));
                                    assertThat(order.series(number)).isEqualTo(SeriesId.of(one));
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(cells).hasSizeGreaterThan(1000);
    }

    @Test
    void moreSourcesThanFitAreRefused() {
        var order = new SeriesOrder();
        for (var i = 0; i < 1 << 14; i++) {
            order.number(said(Samples.CRUDE_QUANTITY, Unit.TONNE, "2024-01", "source-" + i));
        }
        assertThatThrownBy(
                        () ->
                                order.number(
                                        said(
                                                Samples.CRUDE_QUANTITY,
                                                Unit.TONNE,
                                                "2024-01",
                                                "one-more")))
                .hasMessageContaining("split it");
    }
}
