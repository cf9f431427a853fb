package amur.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundingTest {

    private static Rounding of(String amount, String step) {
        return Rounding.of(new BigDecimal(amount), new BigDecimal(step));
    }

    /// 34.5 / 20.5 = 1.68292…, 35.5 / 19.5 = 1.82051…
    @Test
    void thirtyFiveAfterTwentyIsSixtyEightToEightyTwoPercent() {
        var growth = of("35e9", "1e9").since(of("20e9", "1e9"));
        assertThat(growth.low().toPlainString()).startsWith("68.29268");
        assertThat(growth.high().toPlainString()).startsWith("82.05128");
    }

    @Test
    void theGrowthOfTheStatedFiguresLiesWithin() {
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var before = new BigDecimal(1 + random.nextInt(1000));
            var after = new BigDecimal(random.nextInt(2000) - 500);
            var step = new BigDecimal("0.5");
            var growth = Rounding.of(after, step).since(Rounding.of(before, step));
            var stated =
                    after.subtract(before)
                            .multiply(BigDecimal.valueOf(100))
                            .divide(before, java.math.MathContext.DECIMAL128);
            assertThat(growth.contains(stated)).as("%s after %s", after, before).isTrue();
        }
    }

    @Test
    void halfAStepBelongsToBothSides() {
        var figure = of("35", "1");
        assertThat(figure.contains(new BigDecimal("34.5"))).isTrue();
        assertThat(figure.contains(new BigDecimal("35.5"))).isTrue();
        assertThat(figure.contains(new BigDecimal("32.5"))).as("25.3 + 7.2").isFalse();
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> of("35", "0")).hasMessageContaining("above zero, not 0");
        assertThatThrownBy(() -> of("35", "1").since(of("0.4", "1")))
                .hasMessageContaining("may be zero");
        assertThatThrownBy(() -> new Rounding(BigDecimal.TEN, BigDecimal.ONE))
                .hasMessageContaining("10 is above 1");
    }
}
