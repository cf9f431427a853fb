package amur.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they paid $35 billion | 35000000000 USD",
                "they paid \\$35 billion | 35000000000 USD",
                "they paid $90bn | 90000000000 USD",
                "they paid US$3.98 bn | 3980000000 USD",
                "they paid USD 342m | 342000000 USD",
                "they paid 155 billion yuan | 155000000000 CNY",
                "they paid 9,8 billion rubles | 9800000000 RUB",
                "they paid EUR 2.1 bn | 2100000000 EUR",
                "arrivals of 3.92m tonnes | 3920000 t",
                "arrivals of 25.3-million tonnes | 25300000 t",
                "arrivals of 39,26 mio t | 39260000 t",
                "arrivals of 542.7 mln t | 542700000 t",
                "arrivals of 2.61 Mt | 2610000 t",
                "arrivals of 1.12 million mt | 1120000 t",
                "arrivals of 720,000 mt | 720000 t",
                "arrivals of 1.850.000 tons | 1850000 t",
                "arrivals of half a million tons | 500000 t",
                "arrivals of a million tons | 1000000 t",
                "arrivals of 22.7 bcm | 22700000000 m3",
                "arrivals of 30 billion cubic metres | 30000000000 m3",
                "arrivals of 21.3 billion m³ | 21300000000 m3",
                "arrivals of 2.48 million barrels per day | 2480000 bbl/d",
                "arrivals of 0.8 mb/d | 800000 bbl/d",
                "arrivals of 900 kb/d | 900000 bbl/d",
                "a daily volume of 1.74 million barrels | 1740000 bbl/d",
                "sales of 2.6 billion kWh | 2600000000 kWh",
                "sales of 4.6 TWh | 4600000000 kWh",
                "for $78.40 a barrel | 78.40 USD/bbl",
                "for $78.40/bbl | 78.40 USD/bbl",
                "for 60 cents a barrel | 0.60 USD/bbl",
                "for $86.50/t | 86.50 USD/t",
                "for 985 yuan per tonne | 985 CNY/t",
                "for $285 per thousand cubic metres | 285 USD/1000m3",
                "for $11.40/MMBtu | 11.40 USD/MMBtu",
                "rose by 26.6 per cent | 26.6 percent",
                "rose by a third | 0.3333333 ratio",
                "rose one-tenth | 0.1 ratio",
                "rose 1.5-fold | 1.5 ratio",
                "it doubled | 2 ratio",
                "Russia: x2.1 | 2.1 ratio",
                "invoice currency: yuan 92% | 92 percent",
                "three times as much | 3 ratio",
                "nine out of ten cargoes | 0.9 ratio",
                "it halved | 50 percent",
                "40 to 45 percent | 40 percent, 45 percent",
                "$7 to $8 a barrel | 7 USD/bbl, 8 USD/bbl",
                "a discount of $30-35 a barrel | 30 USD/bbl, 35 USD/bbl",
                "from 2.1 to 2.6 million tons | 2100000 t, 2600000 t",
                "10.5 million tons, up from 9.2 million | 10500000 t, 9200000 t",
                "2.02 million barrels a day, up from 680,000 in May | 2020000 bbl/d, 680000 bbl/d",
                "750,000 of the 1.94 million barrels per day | 750000 bbl/d, 1940000 bbl/d",
            })
    void numbersWithTheirUnits(String text, String expected) {
        assertThat(said(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "HK$5.40 a share",
        "on 24 February 2022",
        "the first half of the year",
        "a half-marathon",
        "a third month of decline",
        "the 2023-24 season",
        "page 3",
        "50000 soldiers",
        "a 47-year-old clerk"
    })
    void otherNumbersAreNone(String text) {
        assertThat(said(text)).isEmpty();
    }

    private static String said(String text) {
        return Texts.amounts(text).stream()
                .map(a -> plain(a.value()) + " " + a.unit())
                .collect(Collectors.joining(", "));
    }

    private static String plain(BigDecimal value) {
        return (value.scale() < 0 || value.stripTrailingZeros().scale() <= 0
                        ? value.setScale(0, java.math.RoundingMode.UNNECESSARY)
                        : value)
                .toPlainString();
    }

    @Test
    void roundingFollowsTheLastWrittenDigit() {
        assertThat(Texts.amounts("they paid $35 billion").getFirst().step())
                .isEqualByComparingTo("1000000000");
        assertThat(Texts.amounts("they paid $35.2 billion").getFirst().step())
                .isEqualByComparingTo("100000000");
        assertThat(Texts.amounts("arrivals of 819,000 tonnes").getFirst().step())
                .isEqualByComparingTo("1000");
    }

    @Test
    void noughtsAreNoExcuseForAWideRounding() {
        assertThat(Texts.amounts("arrivals of 900,000 tonnes").getFirst().step())
                .isEqualByComparingTo("10000");
    }

    @Test
    void hedgesAreKept() {
        assertThat(Texts.amounts("just under $38.5 billion").getFirst().hedge())
                .isEqualTo("just under");
        assertThat(Texts.amounts("exactly $38.5 billion").getFirst().hedge()).isEmpty();
    }
}
