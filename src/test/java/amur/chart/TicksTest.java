package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @ParameterizedTest
    @CsvSource({
        "0, 10.8, 0 3 6 9 12",
        "2, 100, 0 25 50 75 100",
        "0, 5000000000, 0 1000000000 2000000000 3000000000 4000000000 5000000000",
        "0.1, 0.42, 0.0 0.1 0.2 0.3 0.4 0.5",
        "-63, 29, -90 -60 -30 0 30",
        "0, 0, 0 0.25 0.5 0.75 1"
    })
    void ticksAreRoundAndReachBeyondTheData(String low, String high, String ticks) {
        assertThat(Ticks.withZero(new BigDecimal(low), new BigDecimal(high)).values())
                .extracting(BigDecimal::toPlainString)
                .map(text -> new BigDecimal(text).stripTrailingZeros().toPlainString())
                .containsExactly(
                        java.util.Arrays.stream(ticks.split(" "))
                                .map(t -> new BigDecimal(t).stripTrailingZeros().toPlainString())
                                .toArray(String[]::new));
    }

    @Test
    void thereAreNeverMoreThanFiveLinesAboveTheBase() {
        var random = new Random(11);
        for (var round = 0; round < 2000; round++) {
            var low =
                    BigDecimal.valueOf(
                            (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(24) - 6));
            var high =
                    low.add(
                            BigDecimal.valueOf(
                                    random.nextDouble() * Math.pow(10, random.nextInt(24) - 6)));
            var ticks = Ticks.withZero(low, high);
            assertThat(ticks.values()).hasSizeBetween(3, 6);
            assertThat(ticks.lowest()).isLessThanOrEqualTo(low);
            assertThat(ticks.highest()).isGreaterThanOrEqualTo(high);
        }
    }

    @Test
    void anAxisFarAboveZeroNeedNotShowIt() {
        assertThat(Ticks.enclosing(new BigDecimal("96"), new BigDecimal("104")).lowest())
                .isPositive();
    }

    @Test
    void placesInARankingAreWhole() {
        assertThat(Ticks.places(new BigDecimal("2")).values())
                .containsExactly(
                        BigDecimal.valueOf(1), BigDecimal.valueOf(2), BigDecimal.valueOf(3));
    }
}
