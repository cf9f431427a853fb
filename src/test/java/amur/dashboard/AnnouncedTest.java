package amur.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/// Announced arrangements stand beside shares of settlement, and never among them.
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AnnouncedTest {

    @Autowired private MockMvc web;
    @Autowired private Panels panels;

    private byte[] bytes(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse().getContentAsByteArray();
    }

    private String text(String address) throws Exception {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    @Test
    void theChartAsDataListsThemApartFromTheSeries() throws Exception {
        web.perform(get("/chart.json?panel=settled-between"))
                .andExpect(jsonPath("$.events.length()").value(3))
                .andExpect(jsonPath("$.events[1].date").value("2022-09-06"))
                .andExpect(jsonPath("$.events[1].when").value("6 Sep 2022"))
                .andExpect(jsonPath("$.events[1].words").value("Pipeline gas in roubles and yuan"))
                .andExpect(
                        jsonPath("$.events[2].address")
                                .value("https://interfax.com/newsroom/top-stories/113563/"))
                .andExpect(jsonPath("$.series[?(@.commodity != 'all_goods')]").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "en, '6 Sep 2022 · Pipeline gas in roubles and yuan', 'Announced, not measured'",
        "ru, '6 сент. 2022 · Трубопроводный газ: рубли и юани', 'Объявлено, не измерено'",
        "zh, 2022年9月6日 · 管道天然气以卢布和人民币结算, 已宣布，并非实测"
    })
    void thePictureSaysThemInEveryLanguage(String language, String words, String heading)
            throws Exception {
        assertThat(text("/chart.svg?panel=settled-between&lang=" + language))
                .contains(">" + words + "<", ">" + heading + "<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "panel=settled-imports",
                "panel=landed",
                "panel=bill",
                "panel=settled-between&form=heatmap",
                "panel=settled-between&from=2023-01&to=2024-12",
                "panel=settled-between&asof=2001-01-01"
            })
    void otherTradesMeasuresAndTimesShowNone(String question) throws Exception {
        assertThat(text("/chart.svg?" + question)).doesNotContain("Announced, not measured");
        assertThat(panels.answer(AddressSamples.request(question)).description())
                .doesNotContain("Announced");
    }

    /// The rows, the share table and the figures are the same to the byte as those of the
    /// observations alone.
    @ParameterizedTest
    @ValueSource(strings = {"settled-between", "settled-exports"})
    void noArrangementIsAmongTheFigures(String panel) throws Exception {
        var csv = text("/chart.csv?panel=" + panel);
        assertThat(csv).contains("settled_in_cny").doesNotContain("pipeline_gas", "RUB+CNY");
        assertThat(csv.lines().filter(line -> line.contains(",2022-08,"))).isEmpty();
        var answer = panels.answer(AddressSamples.request("panel=" + panel));
        assertThat(answer.spec().events().all()).hasSize(3);
        assertThat(answer.data().series())
                .allMatch(series -> series.key().measure().settlement())
                .flatExtracting(series -> series.points())
                .flatExtracting(point -> point.basis())
                .allMatch(row -> row.release().name().equals("settlement-shares.csv"));
    }

    @Test
    void theWorkbookDescribesThemOnTheLastSheetOnly() throws Exception {
        var parts = parts(bytes("/chart.xlsx?panel=settled-between"));
        var texts = List.of(parts.get("xl/sharedStrings.xml").split("<si>"));
        var told =
                IntStream.range(1, texts.size())
                        .filter(i -> texts.get(i).contains("Pipeline gas in roubles and yuan"))
                        .mapToObj(i -> "<v>" + (i - 1) + "</v>")
                        .toList();
        assertThat(told).hasSize(3);
        assertThat(parts.get("xl/worksheets/sheet3.xml")).contains(told);
        for (var figures : List.of("sheet1", "sheet2")) {
            assertThat(parts.get("xl/worksheets/" + figures + ".xml").split("<c "))
                    .noneMatch(c -> c.contains("t=\"s\"") && told.stream().anyMatch(c::contains));
        }
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void theyAreSpokenAndCanBeTouched() throws Exception {
        assertThat(panels.answer(AddressSamples.request("panel=settled-between")).description())
                .contains("Announced, not measured: Aug 2022, Pipeline gas in roubles and yuan; ");
        web.perform(get("/chart.marks?panel=settled-between"))
                .andExpect(jsonPath("$.events.length()").value(3))
                .andExpect(jsonPath("$.events[2].source").value(containsString("Alexei Miller")))
                .andExpect(jsonPath("$.events[2].spoken").value(containsString("not measured")));
    }

    @Test
    void sharesBetweenTwoCountriesAreOfBothDirections() throws Exception {
        web.perform(get("/chart.json?panel=settled-between"))
                .andExpect(jsonPath("$.subtitle").value(containsString("in both directions")))
                .andExpect(jsonPath("$.note").value(containsString("each on its own base")));
        web.perform(get("/chart.json?panel=settled-exports"))
                .andExpect(jsonPath("$.subtitle").value(containsString("exports to all partners")));
    }
}
