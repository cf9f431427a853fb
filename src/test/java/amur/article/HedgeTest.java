package amur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words before a number say what it may mean.
class HedgeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "imports of more than $|MORE_THAN",
                "no more than|UP_TO",
                "not less than|MORE_THAN",
                "slightly less than|NEARLY",
                "nearly US$|NEARLY",
                "just over|JUST_OVER",
                "over a|MORE_THAN",
                "moreover|EXACT",
                "rose to|EXACT",
                "вырос до|EXACT",
                "составил более|MORE_THAN",
                "почти|NEARLY",
                "进口额超过|MORE_THAN",
                "约|ABOUT",
            })
    void wordsBeforeANumber(String before, Hedge hedge) {
        assertThat(Hedge.around(before + " ", "5", "", false)).isEqualTo(hedge);
    }

    @ParameterizedTest
    @CsvSource({
        "less than 1.2 million tonnes, LESS_THAN",
        "more than \\$5 billion, MORE_THAN",
        "at least a third, MORE_THAN",
        "almost two-thirds, NEARLY",
        "no more than 900 million kWh, UP_TO",
        "5 percent or more, MORE_THAN",
        "超过1000万吨, MORE_THAN",
        "1.2 million tonnes, EXACT",
    })
    void wordsWithinAFigure(String figure, Hedge hedge) {
        assertThat(Hedge.around("China bought ", figure, " of coal", false)).isEqualTo(hedge);
    }

    @Test
    void anUnknownHedgeIsAbout() {
        assertThat(Hedge.around("in the ballpark of ", "5", "", true)).isEqualTo(Hedge.ABOUT);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 34.5, 35.5",
        "ABOUT, 34, 36",
        "NEARLY, 34, 35",
        "JUST_OVER, 35, 36",
        "MORE_THAN, 35, 38.5",
        "LESS_THAN, 31.5, 35",
        "UP_TO, 31.5, 35"
    })
    void whatThirtyFiveMayMean(Hedge hedge, BigDecimal low, BigDecimal high) {
        var said = new BigDecimal("35");
        assertThat(hedge.low(said, BigDecimal.ONE)).isEqualByComparingTo(low);
        assertThat(hedge.high(said, BigDecimal.ONE)).isEqualByComparingTo(high);
    }
}
