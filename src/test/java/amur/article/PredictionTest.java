package amur.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON that scripts and the scorer of the extraction get.
class PredictionTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private static String json(List<Prediction> predictions) {
        return MAPPER.writeValueAsString(predictions);
    }

    @Test
    void aFigureHasTheFieldsOfTheDevelopmentSet() {
        var all = Prediction.of(CandidateSamples.ARTICLE, CandidateSamples.candidates());
        assertThat(json(all.subList(1, 2)))
                .isEqualTo(
                        """
                        [{"value":7000000,"unit":"t","approx":false,"measure":"quantity",\
                        "commodity":"coal","exporter":"RUS","importer":"CHN",\
                        "period":["2023-04-01","2023-04-30"],"comparison_of":0,"relevant":true,\
                        "start":69,"end":85,"text":"7 million tonnes","certainty":0.7,\
                        "because":["commodity: \\"coal\\" stands beside the number"]}]""");
    }

    @Test
    void aPaymentHasCurrenciesAndNoNumber() {
        var all = Prediction.of(CandidateSamples.ARTICLE, CandidateSamples.candidates());
        assertThat(json(all.subList(2, 3)))
                .contains("\"value\":null,\"unit\":null", "\"measure\":\"payment_currency\"")
                .contains("\"text\":\"yuan\",\"currencies\":[\"CNY\"]");
    }

    @Test
    void numbersArePlainAndWhatIsUnknownIsNull() {
        var all = Prediction.of(CandidateSamples.ARTICLE, List.of(CandidateSamples.growth()));
        assertThat(json(all))
                .contains("\"value\":35,", "\"commodity\":null,\"exporter\":null")
                .contains("\"period\":null,\"comparison_of\":null")
                .contains("\"change\":\"down\",\"per\":\"year\",\"certainty\":0.25");
    }
}
