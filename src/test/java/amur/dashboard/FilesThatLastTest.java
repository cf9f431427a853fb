package amur.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amur.store.Publication;
import amur.store.Releases;
import amur.trade.Samples;
import amur.trade.Unit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/// Addresses in the pages of others: cheap to ask again, and never stale.
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@DirtiesContext
class FilesThatLastTest {

    private static final String CRUDE =
            "commodity=crude_oil&measure=quantity&unit=t&from=2024-01&to=2024-12";

    @Autowired private MockMvc web;
    @Autowired private Renderings renderings;
    @Autowired private Releases releases;

    private String tag(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse().getHeader("ETag");
    }

    @ParameterizedTest
    @EnumSource
    void askingAgainCostsNoBytes(FileType type) throws Exception {
        var address = "/chart." + type.ending() + "?" + CRUDE;
        web.perform(get(address).header("If-None-Match", tag(address)))
                .andExpect(status().isNotModified())
                .andExpect(header().string("Cache-Control", "no-cache, public"))
                .andExpect(content().string(""));
        web.perform(head(address)).andExpect(status().isOk());
    }

    @Test
    void aFileIsMadeOnceAndAnotherQuestionIsAnotherFile() {
        var request = AddressSamples.request(CRUDE);
        var png = renderings.of(request, FileType.PNG);
        assertThat(renderings.of(request, FileType.PNG)).isSameAs(png);
        var dark = AddressSamples.request(CRUDE + "&theme=dark");
        assertThat(renderings.of(dark, FileType.PNG).tag()).isNotEqualTo(png.tag());
    }

    @Test
    void newDataChangeTheTagAndUndoingThemBringsItBack() throws Exception {
        var address = "/chart.svg?" + CRUDE.replace("2024", "2031");
        var before = tag(address);
        var row =
                Samples.observation(
                        Samples.CRUDE_QUANTITY,
                        Unit.TONNE,
                        "2031-03",
                        "9000000",
                        amur.trade.Status.REPORTED,
                        "interfax-2019-04-25",
                        "");
        var release =
                releases.publish(
                                Publication.of("sample.csv", "1".repeat(64), "tester"),
                                List.of(new Releases.Line(2, row)))
                        .orElseThrow();
        assertThat(tag(address)).isNotEqualTo(before);
        releases.withdraw(release.id(), "tester");
        assertThat(tag(address)).isEqualTo(before);
    }

    @Test
    void manyWhoAskAtOnceAreAllAnswered() throws Exception {
        var tasks =
                IntStream.range(0, 40)
                        .<Callable<Rendering>>mapToObj(
                                i ->
                                        () ->
                                                renderings.of(
                                                        AddressSamples.request(
                                                                CRUDE + "&width=" + (300 + i)),
                                                        FileType.PNG))
                        .toList();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var made : people.invokeAll(tasks)) {
                assertThat(made.get().bytes()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&theme=dark", "&title=%3Cscript%3Ealert(1)%3C/script%3E%22%3E"})
    void aChartStandsAloneInThePagesOfOthers(String more) throws Exception {
        web.perform(get("/embed?" + CRUDE + more))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(header().doesNotExist("X-Frame-Options"))
                .andExpect(content().string(Matchers.containsString("<amur-chart fill")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("<script>"))));
        web.perform(get("/embed?measure=bogus"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(Matchers.containsString("unit_price")));
        web.perform(get("/chart.svg?" + CRUDE))
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"));
    }
}
