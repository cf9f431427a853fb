package amur.article.ui;

import static org.assertj.core.api.Assertions.assertThat;

import amur.article.extraction.Candidate.Kind;
import amur.article.ui.ScaledNumber.Scale;
import amur.trade.Commodity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a correction offers, and how its numbers are understood.
class CorrectionsTest {

    @ParameterizedTest
    @CsvSource({
        "35, BILLION, 35000000000, 1000000000",
        "'3,92', MILLION, 3920000, 10000",
        "35.0, BILLION, 35000000000, 100000000",
        "7.25, ONE, 7.25, 0.01",
        "350, YI, 35000000000, 100000000"
    })
    void theDigitsSayToWhatIsRounded(String digits, Scale scale, String value, String step) {
        var number = new ScaledNumber(digits, scale);
        assertThat(number.value().orElseThrow()).isEqualByComparingTo(value);
        assertThat(number.step()).isEqualByComparingTo(step);
    }

    @ParameterizedTest
    @CsvSource({"-3", "1e9", "''", "3.5.1", "35 bn", "１２x", "9999999999999999999999999999999"})
    void whatIsNoPositiveNumberIsNone(String digits) {
        assertThat(new ScaledNumber(digits, Scale.ONE).value()).isEmpty();
    }

    @Test
    void aNumberIsShownWithItsLargestScale() {
        assertThat(ScaledNumber.of(new BigDecimal("35200000000"), false))
                .isEqualTo(new ScaledNumber("35.2", Scale.BILLION));
        assertThat(ScaledNumber.of(new BigDecimal("820000"), true))
                .isEqualTo(new ScaledNumber("82", Scale.WAN));
        assertThat(ScaledNumber.of(new BigDecimal("0.5"), false))
                .isEqualTo(new ScaledNumber("0.5", Scale.ONE));
    }

    @Test
    void onlyWhatFitsIsOffered() {
        assertThat(Corrections.units(Kind.PRICE, "")).contains("USD/bbl").doesNotContain("t");
        assertThat(Corrections.units(Kind.VALUE, "GBP")).contains("USD", "GBP");
        assertThat(Corrections.units(Kind.PAYMENT_CURRENCY, "")).isEmpty();
        assertThat(Corrections.commodities("bbl/d"))
                .containsExactly(Commodity.CRUDE_OIL, Commodity.OIL_PRODUCTS);
        assertThat(Corrections.commodities("kWh")).containsExactly(Commodity.ELECTRICITY);
        assertThat(Corrections.commodities("t"))
                .contains(Commodity.COAL, Commodity.LNG)
                .doesNotContain(Commodity.PIPELINE_GAS, Commodity.ELECTRICITY);
        assertThat(Corrections.commodities("USD")).hasSize(Commodity.values().length);
    }
}
