package amur.dashboard;

import static amur.trade.Samples.CRUDE_QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amur.store.Publication;
import amur.store.Releases;
import amur.trade.Samples;
import amur.trade.Status;
import amur.trade.Unit;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/// The bundled data came on one day, a synthetic revision on the next, and was undone on the
/// third; the addresses tell them apart.
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownThenTest {

    private static final AtomicReference<Instant> AT =
            new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));
    private static final String SOURCE = "daily-the-business-2025-04-20";
    private static final String MARCH =
            "/api/observations?commodity=crude_oil&unit=t&period=2025-03&asof=";

    @TestConfiguration
    static class Days {

        @Bean
        @Primary
        Clock hand() {
            return new Hand();
        }
    }

    /// A clock that moves only when the test turns it.
    private static final class Hand extends Clock {

        @Override
        public Instant instant() {
            return AT.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Autowired private MockMvc web;
    @Autowired private Releases releases;
    @Autowired private Panels panels;

    @BeforeAll
    void threeDays() {
        AT.set(Instant.parse("2026-03-02T12:00:00Z"));
        var line =
                new Releases.Line(
                        2,
                        Samples.observation(
                                CRUDE_QUANTITY,
                                Unit.TONNE,
                                "2025-03",
                                "8860000",
                                Status.REVISED,
                                SOURCE,
                                ""));
        var release =
                releases.publish(
                                Publication.of("march.csv", "d".repeat(64), "tester"),
                                List.of(line))
                        .orElseThrow();
        AT.set(Instant.parse("2026-03-03T12:00:00Z"));
        releases.withdraw(release.id(), "tester");
    }

    private String body(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void rowsAreThoseKnownAtTheEndOfTheDay() throws Exception {
        assertThat(body(MARCH + "2026-02-28")).isEqualTo("[]");
        assertThat(body(MARCH + "2026-03-01")).contains("8850000").doesNotContain("8860000");
        assertThat(body(MARCH + "2026-03-02")).contains("8860000", "march.csv");
        assertThat(body(MARCH + "2026-03-03")).doesNotContain("8860000");
        assertThat(body(MARCH)).doesNotContain("8860000");
    }

    @Test
    void whatChangedSaysTheCellTheFileAndTheDifference() throws Exception {
        web.perform(get("/api/changes?from=2026-03-01&to=2026-03-02"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.revised").value(1))
                .andExpect(jsonPath("$.added").value(0))
                .andExpect(jsonPath("$.changes.length()").value(1))
                .andExpect(jsonPath("$.changes[0].source").value(SOURCE))
                .andExpect(jsonPath("$.changes[0].period").value("2025-03"))
                .andExpect(jsonPath("$.changes[0].before.amount").value(8850000))
                .andExpect(jsonPath("$.changes[0].after.amount").value(8860000))
                .andExpect(jsonPath("$.changes[0].difference").value(10000))
                .andExpect(jsonPath("$.changes[0].percent").value(0.11))
                .andExpect(jsonPath("$.changes[0].event").value("published"))
                .andExpect(jsonPath("$.changes[0].file").value("march.csv"))
                .andExpect(jsonPath("$.changes[0].recorded").value("2026-03-02T12:00:00Z"));
    }

    @Test
    void whatWasUndoneInBetweenIsNoChangeAndItsUndoingIsOne() throws Exception {
        web.perform(get("/api/changes?from=2026-03-01&to=2026-03-03"))
                .andExpect(jsonPath("$.changes.length()").value(0));
        web.perform(get("/api/changes?from=2026-03-02"))
                .andExpect(jsonPath("$.to").value("2026-03-03"))
                .andExpect(jsonPath("$.changes[0].event").value("withdrawn"))
                .andExpect(jsonPath("$.changes[0].difference").value(-10000));
    }

    @Test
    void theDefaultIsWhatTheLatestReleaseChanged() throws Exception {
        web.perform(get("/api/changes"))
                .andExpect(jsonPath("$.from").value("2026-03-01"))
                .andExpect(jsonPath("$.to").value("2026-03-03"));
        web.perform(get("/api/changes?to=2026-03-01"))
                .andExpect(jsonPath("$.from").value("2026-02-28"));
    }

    @Test
    void aFileIsNeverCut() throws Exception {
        var first = "/api/changes?from=2026-02-28&to=2026-03-01";
        var lines = body(first + "&format=csv").lines().toList();
        assertThat(lines).hasSizeGreaterThan(1001);
        assertThat(lines.getFirst()).startsWith("reporter,partner,flow,commodity,measure,unit");
        assertThat(lines).filteredOn(line -> line.contains(",added,")).hasSize(lines.size() - 1);
        web.perform(get(first))
                .andExpect(jsonPath("$.added").value(lines.size() - 1))
                .andExpect(jsonPath("$.changes.length()").value(lines.size() - 1));
        web.perform(get(first + "&kind=removed"))
                .andExpect(jsonPath("$.added").value(lines.size() - 1))
                .andExpect(jsonPath("$.changes.length()").value(0));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/changes?from=soon, from, 2024-06-30",
        "/api/changes?to=2026-02-30, to, 2024-06-30",
        "/api/changes?from=2026-03-02&to=2026-03-01, to, not before",
        "/api/changes?kind=moved, kind, 'revised, added, removed'",
        "/api/changes?format=xml, format, 'json, csv'",
        "/api/changes?form=2026-03-01, form, from",
        "/api/observations?commodity=coal&asof=soon, asof, 2024-06-30",
        "/chart.svg?asof=12345-01-01, asof, 2024-06-30"
    })
    void aBadParameterIsAProblemThatNamesIt(String address, String parameter, String allowed)
            throws Exception {
        web.perform(get(address))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.parameter").value(parameter))
                .andExpect(jsonPath("$.allowed").value(Matchers.containsString(allowed)));
    }

    @Test
    void aChartThatCameTooEarlySaysSo() throws Exception {
        assertThat(body("/chart.json?commodity=crude_oil&measure=quantity&asof=2026-02-28"))
                .contains("By 28 February 2026 nothing of this trade had been recorded.");
    }

    @Test
    void whatWasRecordedLaterIsNoEarlierValue() {
        assertThat(earlier("2026-03-01")).doesNotContain("march.csv");
        assertThat(earlier("2026-03-03")).contains("march.csv");
    }

    private List<String> earlier(String asof) {
        var mark =
                Provenance.of(
                        Map.of(
                                "commodity", List.of("crude_oil"),
                                "measure", List.of("quantity"),
                                "unit", List.of("t"),
                                "mark", List.of("crude_oil.quantity"),
                                "period", List.of("2025-03"),
                                "asof", List.of(asof)));
        return panels.behind(mark).orElseThrow().earlier().stream()
                .map(recorded -> recorded.release().name())
                .toList();
    }
}
