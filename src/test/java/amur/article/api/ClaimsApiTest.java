package amur.article.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amur.article.Acceptances;
import amur.article.ClaimsHome;
import amur.article.PressText;
import amur.article.Review;
import amur.article.extraction.Candidate;
import amur.store.Publication;
import amur.store.Releases;
import amur.store.Sources;
import amur.trade.Citation;
import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/// Claims by address: as JSON, as pages and as paper. The rows and the article are synthetic.
@SpringBootTest(properties = "amur.home=target/claims-api-home")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@DirtiesContext
class ClaimsApiTest {

    private static final String BODY =
            """
            A first sentence with 7 words in it. In the first ten months of 2033 <b>China</b> bought \
            more than 88.7 million tonnes of Russian crude & paid in yuan, "Ведомости" and 海关 said. \
            A last sentence.""";

    @Autowired private MockMvc web;
    @Autowired private Acceptances acceptances;
    @Autowired private Releases releases;
    @Autowired private Sources sources;

    private String id = "";

    @BeforeEach
    void accept() {
        sources.describe(
                List.of(
                        ClaimsHome.Desk.source(
                                "sheet-customs", "China Customs <Office> & Co", "")));
        var lines =
                IntStream.rangeClosed(1, 10)
                        .mapToObj(
                                month ->
                                        new Observation(
                                                ClaimsHome.trade(
                                                        Commodity.CRUDE_OIL, Measure.QUANTITY),
                                                Unit.TONNE,
                                                Period.parse("2033-%02d".formatted(month)),
                                                Optional.of(
                                                        new BigDecimal(8_812_345 + 12_111 * month)),
                                                month == 4 ? Status.APPROXIMATE : Status.REPORTED,
                                                new Citation(
                                                        "sheet-customs", "table 3, row 12", "")))
                        .map(said -> new Releases.Line(2, said))
                        .toList();
        releases.publish(Publication.of("sample-crude.csv", "9".repeat(64), "tester"), lines);
        var article =
                new PressText(
                        "Oil <script>alert(1)</script> flows",
                        "The \"Gazette\" & Sons",
                        Optional.of(LocalDate.parse("2026-01-20")),
                        "https://gazette.example/oil?a=1&b=%22",
                        BODY);
        var said =
                ClaimsHome.candidate(
                        BODY,
                        "88.7 million tonnes",
                        Candidate.Kind.QUANTITY,
                        "88700000",
                        "100000",
                        "t",
                        Commodity.CRUDE_OIL,
                        "2033-01/2033-10");
        id =
                acceptances
                        .accept(new Review(article, List.of(said), false, "tester"))
                        .figures()
                        .getFirst();
    }

    @Test
    void aClaimHasEverythingBehindIt() throws Exception {
        web.perform(get("/api/claims?article=the-gazette-sons-2026-01-20"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].id").value(id))
                .andExpect(jsonPath("$[0].article.publisher").value("The \"Gazette\" & Sons"))
                .andExpect(jsonPath("$[0].quote.words").value(quoted()))
                .andExpect(jsonPath("$[0].quote.start").value(BODY.indexOf("88.7")))
                .andExpect(jsonPath("$[0].scope.period").value("2033-01/2033-10"))
                .andExpect(jsonPath("$[0].stated.hedge").value("more_than"))
                .andExpect(jsonPath("$[0].stated.low").value(88700000))
                .andExpect(jsonPath("$[0].now.verdict").value("confirmed"))
                .andExpect(jsonPath("$[0].now.amount").value(88789555))
                .andExpect(jsonPath("$[0].now.basis.length()").value(10))
                .andExpect(jsonPath("$[0].now.basis[3].status").value("approximate"))
                .andExpect(jsonPath("$[0].atPublication.reason").value("not_yet_held"))
                .andExpect(jsonPath("$[0].links.html").value("/claims/" + id + ".html"));
    }

    private static String quoted() {
        return BODY.substring(BODY.indexOf("In the first"), BODY.indexOf(" A last"));
    }

    @ParameterizedTest
    @CsvSource({
        "article=nobody, 0",
        "article=https://gazette.example/oil?a=1%26b=%2522, 1",
        "commodity=crude_oil&article=the-gazette-sons-2026-01-20, 1",
        "commodity=coal&article=the-gazette-sons-2026-01-20, 0",
        "verdict=confirmed&article=the-gazette-sons-2026-01-20, 1",
        "'verdict=close,contradicted&article=the-gazette-sons-2026-01-20', 0",
        "asof=2020-01-01, 0"
    })
    void claimsAreChosenByParameters(String question, int count) throws Exception {
        web.perform(get(java.net.URI.create("/api/claims?" + question)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(count));
    }

    @ParameterizedTest
    @CsvSource({
        "verdict=maybe, verdict",
        "commodity=gold, commodity",
        "asof=tomorrow, asof",
        "artikel=1, artikel",
        "article=a&article=b, article"
    })
    void aBadParameterIsNamed(String question, String parameter) throws Exception {
        web.perform(get("/api/claims?" + question))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value(parameter))
                .andExpect(jsonPath("$.allowed").isNotEmpty());
    }

    @Test
    void theLinksOfAClaimLeadSomewhere() throws Exception {
        for (var ending : List.of("svg", "json")) {
            web.perform(
                            get(
                                    "/chart."
                                            + ending
                                            + "?commodity=crude_oil&measure=quantity&unit=t"
                                            + "&from=2031-01&to=2034-04&claim="
                                            + id))
                    .andExpect(status().isOk());
        }
        web.perform(get("/chart.svg?commodity=coal&measure=quantity&unit=t&claim=" + id))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("claim"));
        web.perform(get("/chart.svg?commodity=crude_oil&measure=quantity&unit=t&claim=nobody"))
                .andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void theSheetEscapesAllThatIsSaid(String language) throws Exception {
        var page =
                web.perform(get("/claims/" + id + ".html?lang=" + language))
                        .andExpect(status().isOk())
                        .andExpect(content().contentType("text/html;charset=UTF-8"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("<mark>88.7 million tonnes</mark>")
                .contains("&lt;b&gt;China&lt;/b&gt;")
                .contains("Oil &lt;script&gt;alert(1)&lt;/script&gt; flows")
                .contains("China Customs &lt;Office&gt; &amp; Co")
                .contains("table 3, row 12")
                .contains("sample-crude.csv")
                .doesNotContain("<script")
                .doesNotContain("<b>");
        keep("sheet-" + language + ".html", page.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void theSheetIsPrintedWithItsRows(String language) throws Exception {
        var pdf = pdf("/claims/" + id + ".pdf?lang=" + language);
        keep("sheet-" + language + ".pdf", pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("88.7 million tonnes").contains("table 3, row 12");
            assertThat(text).contains("Ведомости").contains("海关");
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(842);
        }
        assertThat(pdf("/claims/" + id + ".pdf?lang=" + language)).isEqualTo(pdf);
    }

    private byte[] pdf(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /// For whoever wants to look at them.
    private static void keep(String name, byte[] bytes) throws Exception {
        var folder = Files.createDirectories(Path.of("target/sheets"));
        Files.write(folder.resolve(name), bytes);
    }

    @Test
    void anUnknownClaimIsSaidSo() throws Exception {
        web.perform(get("/claims/nobody.html"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").isNotEmpty());
        web.perform(get("/claims/" + id + ".html?asof=2020-01-01"))
                .andExpect(status().isNotFound());
        web.perform(get("/claims/" + id + ".pdf?lang=fr"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("lang"));
    }
}
