package amur.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommodityTest {

    @ParameterizedTest
    @EnumSource(Commodity.class)
    void everyCommodityContainsItselfAndIsContainedInAllGoods(Commodity commodity) {
        assertThat(commodity.contains(commodity)).isTrue();
        assertThat(Commodity.ALL_GOODS.contains(commodity)).isTrue();
        assertThat(Commodity.of(commodity.code())).isEqualTo(commodity);
    }

    @ParameterizedTest
    @EnumSource(Commodity.class)
    void noTwoCommoditiesContainEachOther(Commodity commodity) {
        assertThat(Arrays.stream(Commodity.values()))
                .filteredOn(other -> other != commodity && other.contains(commodity))
                .noneMatch(commodity::contains);
    }

    @Test
    void gasIsPipelineGasAndLngTogether() {
        assertThat(Commodity.NATURAL_GAS.contains(Commodity.LNG)).isTrue();
        assertThat(Commodity.NATURAL_GAS.contains(Commodity.PIPELINE_GAS)).isTrue();
        assertThat(Commodity.LNG.contains(Commodity.PIPELINE_GAS)).isFalse();
        assertThat(Commodity.LNG.parent()).contains(Commodity.NATURAL_GAS);
    }

    @Test
    void theEnergyCommoditiesAreNoTotals() {
        assertThat(Commodity.energy())
                .doesNotContain(Commodity.ALL_GOODS, Commodity.ENERGY_TOTAL)
                .allMatch(Commodity.ENERGY_TOTAL::contains);
    }

    @Test
    void anUnknownCodeIsToldWhatIsAllowed() {
        assertThatThrownBy(() -> Commodity.of("gas"))
                .hasMessageStartingWith("\"gas\" is no commodity; allowed: all_goods, energy_total")
                .hasMessageContaining("pipeline_gas");
    }
}
