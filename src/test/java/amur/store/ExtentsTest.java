package amur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.Samples;
import amur.trade.Status;
import amur.trade.Unit;
import org.junit.jupiter.api.Test;

/// The rows of a release stand in runs; what would break a run is refused.
class ExtentsTest {

    private static Observation said(String source, String period) {
        return Samples.observation(
                Samples.CRUDE_QUANTITY, Unit.TONNE, period, "5", Status.REPORTED, source, "");
    }

    @Test
    void aRunNamesItsFirstAndLastRowAndMonth() {
        var extents = new Extents(11);
        extents.take(said("source-a", "2024-01/2024-02"));
        extents.take(said("source-a", "2024-03"));
        extents.take(said("source-b", "2023"));
        assertThat(extents.runs())
                .extracting(Extents.Run::first, Extents.Run::last, Extents.Run::extent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(11L, 12L, Period.parse("2024-Q1")),
                        org.assertj.core.groups.Tuple.tuple(13L, 13L, Period.parse("2023")));
    }

    @Test
    void theSameCellTwiceIsRefused() {
        var extents = new Extents(1);
        extents.take(said("source-a", "2024-01"));
        assertThatThrownBy(() -> extents.take(said("source-a", "2024-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rowsOfOneSeriesThatStandApartAreRefused() {
        var extents = new Extents(1);
        extents.take(said("source-a", "2024-01"));
        extents.take(said("source-b", "2024-01"));
        assertThatThrownBy(() -> extents.take(said("source-a", "2024-02")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("apart");
    }
}
