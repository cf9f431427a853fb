package amur.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import amur.article.extraction.Candidate.Change;
import amur.article.extraction.Candidate.Kind;
import amur.trade.Area;
import amur.trade.Commodity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

    private static final Area INDIA = new Area("IND");

    /// The figures from which the project grew, in words of our own.
    @Test
    void purchasesInTheWarAgainstTheYearBefore() {
        var figures =
                Texts.figures(
                        "What Beijing buys",
                        """
                        Half a million people live in the city, and 50,000 soldiers trained nearby.

                        What China bought in Russian crude, oil products, gas and coal came to \\$35 billion in the first five months of the war, compared with \\$20 billion in the same period last year, customs data show.

                        Gazprom said last month that China had agreed to pay for Russian gas in rubles and yuan instead of dollars.
                        """);
        assertThat(figures).hasSize(3);
        var now = figures.get(0);
        var before = figures.get(1);
        assertThat(now.value()).contains(new BigDecimal("3.5E+10"));
        assertThat(before.value()).contains(new BigDecimal("2E+10"));
        assertThat(now.step().orElseThrow()).isEqualByComparingTo("1000000000");
        for (var figure : List.of(now, before)) {
            assertThat(figure.commodity()).contains(Commodity.ENERGY_TOTAL);
            assertThat(figure.exporter()).contains(Area.RUSSIA);
            assertThat(figure.importer()).contains(Area.CHINA);
        }
        assertThat(now.period())
                .contains(new Window(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 7, 31)));
        assertThat(before.period())
                .contains(new Window(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 7, 31)));
        assertThat(before.comparisonOf()).contains(0);
        assertThat(figures.get(2).measure()).isEqualTo(Kind.PAYMENT_CURRENCY);
        assertThat(figures.get(2).currencies()).containsExactly("RUB", "CNY");
    }

    @Test
    void commodityAndDirectionAreCarriedOver() {
        var figures =
                Texts.figures(
                        "Russian coal in China",
                        "China bought 9 million tons of Russian coal in July. The bill was $1.1 billion. A year earlier it had been $0.8 billion.");
        assertThat(figures).hasSize(3);
        assertThat(figures.get(2).commodity()).contains(Commodity.COAL);
        assertThat(figures.get(2).exporter()).contains(Area.RUSSIA);
        assertThat(figures.get(2).importer()).contains(Area.CHINA);
        assertThat(figures.get(2).comparisonOf()).contains(1);
        assertThat(figures.get(1).because()).anyMatch(b -> b.contains("carried over"));
    }

    @Test
    void otherBuyersAndSellersAreTold() {
        var india =
                Texts.figures("In July India took 2 million barrels a day of crude from Russia.");
        assertThat(india.getFirst().importer()).contains(INDIA);
        assertThat(india.getFirst().exporter()).contains(Area.RUSSIA);
        var saudi = Texts.figures("Saudi Arabia shipped 7 million tons of crude to China in July.");
        assertThat(saudi.getFirst().exporter()).contains(new Area("SAU"));
        assertThat(Texts.figures("Saudi Arabia shipped 7 million tons of crude to India in July."))
                .isEmpty();
    }

    @Test
    void tradeBothWaysHasNoDirection() {
        var figure =
                Texts.figures("Trade between Russia and China reached $240 billion in 2022.")
                        .getFirst();
        assertThat(figure.commodity()).contains(Commodity.ALL_GOODS);
        assertThat(figure.exporter()).isEmpty();
        assertThat(figure.importer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crude imports from Russia to China rose 7% in July | GROWTH | UP",
                "Crude imports from Russia to China fell by a third in July | GROWTH | DOWN",
                "Crude imports from Russia to China doubled in July | GROWTH | UP",
                "China's crude imports from Russia were 7% lower than a year ago | GROWTH | DOWN",
                "Russia's share of China's crude imports was 19% in July | SHARE |",
                "Russia accounted for 19% of China's crude imports | SHARE |",
                "China paid Russia $78 a barrel for crude in July | PRICE |",
                "Russian crude was sold to China at a discount of $5 a barrel | DISCOUNT |",
                "The gas pipeline from Russia to China has a capacity of 38 bcm a year | CAPACITY |",
                "Russia is paid in yuan for 70% of the crude that it sells to China | SETTLEMENT_SHARE |",
            })
    void whatAFigureCounts(String sentence, Kind kind, Change change) {
        var figure = Texts.figures(sentence + ".").getFirst();
        assertThat(figure.measure()).isEqualTo(kind);
        assertThat(figure.change().orElse(null)).isEqualTo(change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shares in China's oil refiners fell 3% on Friday.",
                "Russia's crude output was 9.4 million barrels a day in July.",
                "The gas pipeline from Russia to China cost 1.1 trillion rubles to build.",
                "China imported 5 million tons of Russian soybeans in July.",
                "China's refineries processed 14 million barrels a day of crude in July.",
                "The import duty on Russian coal in China is 6%.",
                "A yuan cost 12.9 rubles on Friday, oil traders in China said.",
                "Gazprom holds a stake of 50% in the Sakhalin gas project.",
                "American suppliers shipped 12.9 million tonnes of LNG to Europe.",
                "Brent crude futures closed at $85 a barrel.",
            })
    void numbersToLeaveAlone(String sentence) {
        assertThat(Texts.figures(sentence)).isEmpty();
    }

    @Test
    void refusedNumbersSayWhy() {
        var refused =
                new Extractor()
                        .refused(
                                Texts.text(
                                        "",
                                        "China imported 5 million tons of Russian soybeans in July."));
        assertThat(refused).singleElement().satisfies(r -> assertThat(r.because()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "China did not buy 5 million tons of Russian coal in July.",
                "A paper wrongly wrote that China bought 5 million tons of Russian coal in July.",
                "Russia bought 5 million tons of Chinese coal in July.",
                "Китай не купил 5 млн т российского угля в июле.",
                "中国7月没有进口500万吨俄罗斯煤炭。",
            })
    void whatWasNotSoIsNoFigure(String text) {
        assertThat(Texts.figures(text)).isEmpty();
    }

    /// A person of whom an article tells may have had to do with oil.
    @Test
    void ofATextOnSomethingElseOnlyWhatIsPlainStays() {
        var portrait =
                """
                He learnt his trade in a Russian port where 2.5 million tonnes of crude were loaded a year.
                His firm has 310 employees and paid 70 million roubles in taxes, 12% of its profit.
                The stadium cost $40 million and holds 12,000 spectators; a stake of 22% in it was sold.
                The budget has a deficit of 1.2 trillion roubles, or 3% of GDP, and the key rate is 16%.
                """;
        assertThat(Texts.figures("A man of Russian crude", portrait)).isEmpty();
        assertThat(
                        Texts.figures(
                                portrait + "China bought 5 million tons of Russian crude in July."))
                .extracting(f -> f.value().orElseThrow().toPlainString())
                .containsExactly("5000000");
    }

    @Test
    void theSameTextGivesTheSameFigures() {
        var text = Gold.of("en").getFirst().text();
        assertThat(new Extractor().extract(text)).isEqualTo(new Extractor().extract(text));
    }

    @Test
    void placesLieInTheBody() {
        for (var gold : Gold.of("en")) {
            for (var figure : new Extractor().extract(gold.text())) {
                assertThat(figure.start()).isBetween(0, figure.end() - 1);
                assertThat(figure.end()).isLessThanOrEqualTo(gold.text().body().length());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "((((",
                "$",
                "1",
                "$1 billion",
                "\n\n\n",
                "from from from to",
                "\\",
                "оо",
                "“”"
            })
    void oddTextsDoNoHarm(String body) {
        assertThat(Texts.figures(body)).isEmpty();
    }
}
