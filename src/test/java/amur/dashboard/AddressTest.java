package amur.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "commodity=crude_oil,lng&measure=quantity&from=2021-01",
                "reporter=RUS&partner=CHN&flow=export&measure=growth&by=year&form=bars",
                "compare=2021-03..2021-07",
                "compare=year_ago",
                "form=sankey",
                "by=month&form=sankey",
                "commodity=crude_oil&form=waterfall&compare=2021-01..2021-12",
                "asof=2024-06-30&title=A+title&lang=zh&theme=dark&width=360&height=400&scale=2"
            })
    void theSameQuestionHasOneAddress(String query) {
        var request = AddressSamples.request(query.replace("A+title", "A title"));
        assertThat(request.address()).isEqualTo(query);
    }

    @Test
    void whatIsDefaultIsNotInTheAddress() {
        assertThat(AddressSamples.request("reporter=CHN&by=month&lang=en&size=article").address())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measure=bogus|measure|value, quantity, unit_price, share, growth, contribution, concentration, discount, effect, settlement",
                "commodity=crude_oil,uranium|commodity|crude_oil",
                "from=2024-13|from|2022-03",
                "from=2024-02&to=2024-01|to|not before",
                "form=pie|form|stacked",
                "width=99999|width|200",
                "scale=9|scale|1 to 4",
                "asof=yesterday|asof|2024-06-30",
                "commodty=coal|commodty|commodity",
                "lang=fr|lang|en, ru, zh"
            })
    void aBadParameterIsNamedWithWhatIsAllowed(String query, String parameter, String allowed) {
        assertThatThrownBy(() -> AddressSamples.request(query))
                .isInstanceOfSatisfying(
                        BadParameter.class,
                        refusal -> {
                            assertThat(refusal.parameter()).isEqualTo(parameter);
                            assertThat(refusal.getMessage()).contains(allowed);
                        });
    }

    @Test
    void everyReadyMadeQuestionHasItsNameInTheAddress() {
        for (var panel : Panel.values()) {
            assertThat(AddressSamples.request("panel=" + panel.slug())).isEqualTo(panel.request());
        }
    }
}
