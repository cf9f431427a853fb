package amur.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amur.analysis.Comparison;
import amur.trade.Commodity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/// The bundled data asked by address.
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AnswersTest {

    @Autowired private MockMvc web;
    @Autowired private Comparisons comparisons;

    @ParameterizedTest
    @CsvSource({
        "svg, image/svg+xml",
        "png, image/png",
        "pdf, application/pdf",
        "csv, text/csv;charset=UTF-8",
        "json, application/json"
    })
    void oneQuestionHasManyForms(String form, String type) throws Exception {
        web.perform(get("/chart." + form + "?commodity=crude_oil&measure=quantity&by=year"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(type));
    }

    @Test
    void theSameQuestionGivesTheSameBytes() throws Exception {
        for (var form : List.of("svg", "png", "pdf")) {
            assertThat(bytes(form)).as(form).isEqualTo(bytes(form));
        }
    }

    private byte[] bytes(String form) throws Exception {
        return web.perform(get("/chart." + form + "?panel=landed"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /// The yearly figures of customs as published: 107.02 Mt in 2023, 108.47 Mt in 2024.
    @Test
    void aYearIsThePublishedYear() throws Exception {
        web.perform(
                        get(
                                "/chart.csv?commodity=crude_oil&measure=quantity&unit=t&by=year&from=2023-01&to=2024-12"))
                .andExpect(
                        content()
                                .string(org.hamcrest.Matchers.containsString(",t,2023,107020000,")))
                .andExpect(
                        content()
                                .string(
                                        org.hamcrest.Matchers.containsString(
                                                ",t,2024,108470000,")));
    }

    @Test
    void aBadParameterIsAProblemThatNamesIt() throws Exception {
        web.perform(get("/chart.png?measure=bogus"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.parameter").value("measure"))
                .andExpect(
                        jsonPath("$.allowed")
                                .value(org.hamcrest.Matchers.containsString("unit_price")));
        web.perform(get("/chart.svg?measure=quantity&unit=USD"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("unit"));
    }

    @Test
    void aChoiceWithoutDataIsAPictureThatSaysSo() throws Exception {
        web.perform(get("/chart.svg?commodity=electricity&from=1999-01&to=1999-12"))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        org.hamcrest.Matchers.containsString(
                                                "No figures are held for this choice")));
    }

    @Test
    void hostileTitlesStayText() throws Exception {
        web.perform(
                        get("/chart.svg")
                                .param("panel", "bill")
                                .param("title", "<script>alert(1)</script>"))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        org.hamcrest.Matchers.not(
                                                org.hamcrest.Matchers.containsString("<script"))));
    }

    @Test
    void theRowsBehindANumberNameSourceFileAndLine() throws Exception {
        web.perform(get("/api/observations?commodity=energy_total&measure=value&unit=USD"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].source").isNotEmpty())
                .andExpect(jsonPath("$[0].file").value("customs-totals.csv"))
                .andExpect(jsonPath("$[0].line").isNumber());
    }

    @Test
    void changingNeedsAnEditor() throws Exception {
        web.perform(post("/api/imports"))
                .andExpect(status().is(org.hamcrest.Matchers.oneOf(302, 401, 403)));
    }

    /// March to July 2022 against the same months of 2021, as the press gave them.
    @Test
    void theComparisonOfThePressIsTheDefault() {
        var compared = comparisons.compare(Comparisons.request(Map.of()));
        var total = row(compared, Commodity.ENERGY_TOTAL);
        assertThat(total.before().amount().orElseThrow()).isEqualByComparingTo("20000000000");
        assertThat(total.after().amount().orElseThrow()).isEqualByComparingTo("35000000000");
        assertThat(total.percent().orElseThrow()).isEqualByComparingTo(new BigDecimal("75"));
        assertThat(row(compared, Commodity.CRUDE_OIL).gap())
                .as("crude is not complete")
                .isPresent();
        assertThat(compared.comparison().total()).as("no total over a total").isEmpty();
    }

    private static Comparison.Row row(Compared compared, Commodity commodity) {
        return compared.comparison().rows().stream()
                .filter(row -> row.key().commodity() == commodity)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void gasSince2022HasValuesAndNoVolumes() {
        var asked =
                Map.of(
                        "from",
                        List.of("2024-01"),
                        "to",
                        List.of("2024-12"),
                        "commodity",
                        List.of("pipeline_gas"),
                        "measure",
                        List.of("unit_price"));
        assertThat(comparisons.compare(Comparisons.request(asked)).comparison().rows())
                .allMatch(row -> row.percent().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "form=dots&measure=quantity&unit=t&from=2022-03&to=2022-07, 2 of 5 months",
        "form=waterfall, In no sum",
        "form=sankey, 2025",
        "form=multiples, one scale"
    })
    void everyFormSaysWhatItShows(String address, String words) throws Exception {
        web.perform(get("/chart.svg?" + address))
                .andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.containsString(words)));
    }

    @Test
    void twoWindowsAreTwoRowsASeriesInTheData() throws Exception {
        web.perform(
                        get(
                                "/chart.csv?commodity=crude_oil&measure=quantity&unit=t&from=2024-01&to=2024-12&compare=2022-01..2022-12"))
                .andExpect(content().string(org.hamcrest.Matchers.containsString(",2022,")))
                .andExpect(content().string(org.hamcrest.Matchers.containsString(",2024,")))
                .andExpect(
                        content()
                                .string(
                                        org.hamcrest.Matchers.not(
                                                org.hamcrest.Matchers.containsString(",2023,"))));
        web.perform(get("/chart.csv?from=2024-01&to=2024-12&compare=2024-01..2024-12"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("compare"));
    }

    @Test
    void anEmptyAnswerNamesWhatThereIsInstead() throws Exception {
        web.perform(get("/chart.json?commodity=electricity&from=1999-01&to=1999-12"))
                .andExpect(
                        jsonPath("$.note")
                                .value(
                                        org.hamcrest.Matchers.containsString(
                                                "What there is instead: Electricity, quantity")));
    }

    @Test
    void bothSidesOfATradeStandBesideEachOtherOrTheSilenceIsSaid() throws Exception {
        web.perform(get("/chart.csv?commodity=coal&measure=quantity&by=year&compare=mirror"))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("CHN,RUS,import")))
                .andExpect(
                        content().string(org.hamcrest.Matchers.containsString("RUS,CHN,export")));
        web.perform(get("/chart.json?commodity=crude_oil&measure=value&by=year&compare=mirror"))
                .andExpect(
                        jsonPath("$.note")
                                .value(
                                        org.hamcrest.Matchers.allOf(
                                                org.hamcrest.Matchers.containsString("CIF"),
                                                org.hamcrest.Matchers.containsString(
                                                        "stopped publishing"))));
        web.perform(get("/chart.svg?measure=share&compare=mirror"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("compare"));
    }

    @Test
    void whatCannotBeIsRefusedByName() throws Exception {
        web.perform(get("/chart.svg?measure=growth&form=index"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("form"));
        web.perform(get("/chart.svg?measure=share&partner=WLD"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("partner"));
    }

    @Test
    void theTableOfAComparisonIsAFile() throws Exception {
        web.perform(get("/comparison.csv?from=2025-01&to=2025-12"))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        org.hamcrest.Matchers.containsString(
                                                ",2025,49800000000,reported,2024,62000000000,approximate,-12200000000,")));
    }

    @Test
    void theRoundingOfThePressIsSaid() {
        var total = row(comparisons.compare(Comparisons.request(Map.of())), Commodity.ENERGY_TOTAL);
        var range = total.rounding().orElseThrow();
        assertThat(range.low()).isBetween(new BigDecimal("68"), new BigDecimal("68.5"));
        assertThat(range.high()).isBetween(new BigDecimal("82"), new BigDecimal("82.1"));
    }
}
