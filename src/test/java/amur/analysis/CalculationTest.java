package amur.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amur.trade.Measure;
import amur.trade.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalculationTest {

    @ParameterizedTest
    @EnumSource(Calculation.class)
    void codesAreReadAgainAndEveryCalculationNeedsSomething(Calculation calculation) {
        assertThat(Calculation.of(calculation.code())).isEqualTo(calculation);
        assertThat(calculation.needs()).isNotEmpty();
    }

    @Test
    void anUnknownCodeIsToldWhatIsAllowed() {
        assertThatThrownBy(() -> Calculation.of("price"))
                .hasMessageStartingWith("\"price\" is no measure; allowed: value, quantity,");
    }

    @Test
    void onlyAShareAndADiscountNeedAllPartners() {
        assertThat(List.of(Calculation.values()))
                .filteredOn(Calculation::needsWorld)
                .containsExactly(Calculation.SHARE, Calculation.DISCOUNT);
    }

    @Test
    void aPriceNeedsValueAndQuantity() {
        assertThat(Calculation.UNIT_PRICE.needs()).contains(Measure.VALUE, Measure.QUANTITY);
    }

    @Test
    void unitsMustFit() {
        assertThat(Calculation.VALUE.accepts(Unit.CNY)).isTrue();
        assertThat(Calculation.VALUE.accepts(Unit.TONNE)).isFalse();
        assertThat(Calculation.UNIT_PRICE.accepts(Unit.USD_PER_BARREL)).isTrue();
        assertThat(Calculation.GROWTH.accepts(Unit.TONNE)).isTrue();
        assertThat(Calculation.SETTLEMENT.accepts(Unit.PERCENT)).isFalse();
    }
}
