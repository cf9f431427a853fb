package amur.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityTest {

    private static Quantity of(String amount, Unit unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    @ParameterizedTest
    @CsvSource({
        "1, BARREL, CUBIC_METRE, 0.158987294928",
        "1, TONNE_OF_OIL_EQUIVALENT, KILOWATT_HOUR, 11630",
        "38.8, BILLION_CUBIC_METRES, CUBIC_METRE, 38800000000",
        "500000000, CUBIC_METRE, BILLION_CUBIC_METRES, 0.5"
    })
    void scalesHoldByDefinition(String amount, Unit from, Unit to, String expected) {
        assertThat(of(amount, from).in(to).amount()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "USD, CNY",
        "TONNE, BARREL",
        "KILOWATT_HOUR, CUBIC_METRE",
        "USD_PER_TONNE, USD_PER_BARREL",
        "PERCENT, INDEX",
        "BARREL_PER_DAY, BARREL"
    })
    void whatNeedsAFactorOrARateIsRefused(Unit from, Unit to) {
        assertThatThrownBy(() -> of("7", from).in(to))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("7 %s cannot be given in %s".formatted(from, to));
    }

    @Test
    void sumsAreInTheUnitOfTheFirst() {
        var sum = of("1", Unit.BILLION_CUBIC_METRES).plus(of("500000000", Unit.CUBIC_METRE));
        assertThat(sum.unit()).isEqualTo(Unit.BILLION_CUBIC_METRES);
        assertThat(sum.amount()).isEqualByComparingTo("1.5");
        assertThat(of("25.3", Unit.USD).plus(of("7.2", Unit.USD)).toString()).isEqualTo("32.5 USD");
        assertThatThrownBy(() -> of("1", Unit.TONNE).minus(of("1", Unit.USD)))
                .hasMessageContaining("1 USD");
    }

    @RepeatedTest(20)
    void whatIsAddedCanBeTakenAwayInAnyScale(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var volumes = List.of(Unit.CUBIC_METRE, Unit.BILLION_CUBIC_METRES, Unit.BARREL);
        var one = random(random, volumes);
        var other = random(random, volumes);
        var back = one.plus(other).minus(other);
        assertThat(back.unit()).isEqualTo(one.unit());
        assertThat(back.amount()).isCloseTo(one.amount(), within(new BigDecimal("1e-15")));
    }

    private static Quantity random(Random random, List<Unit> units) {
        return new Quantity(
                BigDecimal.valueOf(random.nextInt(), 4), units.get(random.nextInt(units.size())));
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void unitsAreReadByTheirCodes(Unit unit) {
        assertThat(Unit.of(unit.code())).isEqualTo(unit);
        assertThat(Measure.values())
                .as("some measure is counted in it")
                .anyMatch(measure -> measure.accepts(unit));
    }

    @Test
    void onlyMoneyMassVolumeAndEnergyAddUpOverMonths() {
        assertThat(List.of(Unit.values()))
                .filteredOn(unit -> !unit.dimension().additive())
                .containsExactly(
                        Unit.BARREL_PER_DAY,
                        Unit.USD_PER_TONNE,
                        Unit.USD_PER_BARREL,
                        Unit.USD_PER_1000_CUBIC_METRES,
                        Unit.PERCENT,
                        Unit.TIMES,
                        Unit.INDEX,
                        Unit.HERFINDAHL,
                        Unit.RANK);
    }
}
