package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Period;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | USD | 5000000000 | 5 bn",
                "ru | USD | 5000000000 | 5 млрд",
                "zh | USD | 5000000000 | 50亿",
                "en | t | 12000000 | 12 Mt",
                "ru | t | 12000000 | 12 млн т",
                "zh | t | 12000000 | 1,200万吨",
                "en | t | 250000 | 250 kt",
                "en | t | 800 | 800 t",
                "en | percent | 80 | 80 %",
                "en | bbl/d | 2000000 | 2 m",
                "en | bcm | 31 | 31 bcm",
                "ru | bcm | 31 | 31 млрд м³",
                "zh | bcm | 31 | 310亿立方米",
                "en | kWh | 3500000000 | 3.5 TWh",
                "ru | kWh | 3500000000 | 3,5 млрд кВт·ч",
                "en | USD/t | 550 | 550",
                "en | USD | -7000000 | −7 m",
                "en | index | 120 | 120"
            })
    void amountsReadAsPeopleSayThem(String language, String unit, BigDecimal amount, String said) {
        var scale = new Amounts(Unit.of(unit), Locale.of(language)).scale(amount);
        assertThat(scale.full(amount)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12000000 | 9270000 | 9.27 Mt",
                "12000000 | 650000 | 0.65 Mt",
                "12000000 | 65000 | 65 kt",
                "120000000 | 107100000 | 107 Mt",
                "12000000 | 0 | 0 Mt"
            })
    void lastAmountsAreShort(BigDecimal largest, BigDecimal amount, String said) {
        var scale = new Amounts(Unit.TONNE, Locale.ENGLISH).scale(largest);
        assertThat(scale.rounded(amount)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2025-12 | Dec 2025",
                "en | 2025-Q3 | Q3 2025",
                "en | 2025 | 2025",
                "en | 2025-01/2025-02 | Jan–Feb 2025",
                "en | 2022-03/2023-02 | Mar 2022–Feb 2023",
                "ru | 2025-12 | дек. 2025",
                "ru | 2025-Q3 | 3-й кв. 2025",
                "zh | 2025-12 | 2025年12月",
                "zh | 2025-01/2025-02 | 2025年1月–2月"
            })
    void periodsReadAsPeopleSayThem(String language, String period, String said) {
        assertThat(new Dates(Locale.of(language)).period(Period.parse(period))).isEqualTo(said);
    }
}
