package amur.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TradeTest {

    @Test
    void mirrorOfAnImportIsThePartnersExport() {
        var mirror = Samples.CRUDE_VALUE.mirror();
        assertThat(mirror.reporter()).isEqualTo(Area.RUSSIA);
        assertThat(mirror.flow()).isEqualTo(Flow.EXPORT);
        assertThat(mirror.mirror()).isEqualTo(Samples.CRUDE_VALUE);
    }

    @Test
    void coalContainsCokingCoalAndNotTheOtherWayRound() {
        assertThat(Commodity.COAL.contains(Commodity.COKING_COAL)).isTrue();
        assertThat(Commodity.COKING_COAL.contains(Commodity.COAL)).isFalse();
        assertThat(Commodity.ENERGY_TOTAL.contains(Commodity.LNG)).isTrue();
        assertThat(Commodity.COAL.contains(Commodity.LNG)).isFalse();
    }

    @Test
    void aBillionCubicMetresIsThatManyCubicMetres() {
        var gas =
                new Quantity(new BigDecimal("3.5"), Unit.BILLION_CUBIC_METRES).in(Unit.CUBIC_METRE);
        assertThat(gas.amount()).isEqualByComparingTo("3500000000");
    }

    @Test
    void moneyAndTonnesAreNeverConvertedByDefinition() {
        var dollars = new Quantity(BigDecimal.ONE, Unit.USD);
        assertThatThrownBy(() -> dollars.in(Unit.CNY))
                .hasMessageContaining("1 USD")
                .hasMessageContaining("CNY");
        assertThatThrownBy(() -> dollars.plus(new Quantity(BigDecimal.ONE, Unit.TONNE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aValueIsNotCountedInTonnes() {
        assertThatThrownBy(
                        () -> Samples.observation(Samples.CRUDE_VALUE, Unit.TONNE, "2024-03", "1"))
                .hasMessageContaining("t is no unit of value");
    }

    @Test
    void onlyAWithheldObservationHasNoAmount() {
        var citation = new Citation(Samples.SOURCE, "", "");
        var period = Period.parse("2024-03");
        var key = Samples.CRUDE_QUANTITY;
        assertThat(
                        new Observation(
                                        key,
                                        Unit.TONNE,
                                        period,
                                        Optional.empty(),
                                        Status.WITHHELD,
                                        citation)
                                .amount())
                .isEmpty();
        assertThatThrownBy(
                        () ->
                                new Observation(
                                        key,
                                        Unit.TONNE,
                                        period,
                                        Optional.empty(),
                                        Status.REPORTED,
                                        citation))
                .hasMessageContaining("amount is missing");
    }

    @Test
    void anAmountBeyondTheStoreIsRefused() {
        assertThatThrownBy(
                        () ->
                                Samples.observation(
                                        Samples.CRUDE_VALUE,
                                        Unit.USD,
                                        "2024-03",
                                        "1234567890123456789"))
                .hasMessageContaining("1234567890123456789 has more digits than the 18 before");
    }

    @Test
    void codesNameWhatIsAllowed() {
        assertThatThrownBy(() -> Flow.of("imports"))
                .hasMessage("\"imports\" is no flow; allowed: import, export");
    }
}
