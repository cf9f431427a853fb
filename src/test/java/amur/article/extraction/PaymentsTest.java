package amur.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import amur.article.extraction.Candidate.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russian gas sold to China will be invoiced in rubles and yuan | RUB CNY",
                "China pays for Russian oil in yuan instead of dollars | CNY",
                "Russia bills China for its electricity in rubles, no longer in euros | RUB",
                "Russian coal for China is settled in the national currencies | RUB CNY",
                "Rosneft takes yuan for every barrel of crude from China | CNY",
            })
    void currenciesThatArePaid(String sentence, String currencies) {
        assertThat(facts(sentence + "."))
                .singleElement()
                .satisfies(
                        f -> assertThat(f.currencies()).isEqualTo(List.of(currencies.split(" "))));
    }

    @Test
    void aShareOfThePaymentsIsNoBareFact() {
        var sentence = "Russian oil sold to China is paid in yuan to 70%.";
        assertThat(facts(sentence)).isEmpty();
        assertThat(Texts.figures(sentence).getFirst().currencies()).containsExactly("CNY");
    }

    @Test
    void halvesAreSharesOfThePaymentsAndSayWhatIsPaid() {
        var figures = Texts.figures("China pays for Russian gas half in roubles and half in yuan.");
        assertThat(figures)
                .extracting(Candidate::measure)
                .containsExactly(
                        Kind.SETTLEMENT_SHARE, Kind.SETTLEMENT_SHARE, Kind.PAYMENT_CURRENCY);
        assertThat(figures)
                .extracting(Candidate::currencies)
                .containsExactly(List.of("RUB"), List.of("CNY"), List.of("RUB", "CNY"));
    }

    @Test
    void oneHalfIsOnlyAShare() {
        assertThat(facts("China pays half of its Russian gas in roubles.")).isEmpty();
    }

    @Test
    void anAmountOfMoneyIsNoPayment() {
        assertThat(facts("China paid 5 billion yuan for Russian coal in July.")).isEmpty();
    }

    private static List<Candidate> facts(String text) {
        return Texts.figures(text).stream()
                .filter(c -> c.measure() == Kind.PAYMENT_CURRENCY)
                .toList();
    }
}
