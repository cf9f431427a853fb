package amur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amur.store.Releases;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files by `POST /api/imports`, over a real port.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"amur.editor-token=token-of-the-test", "amur.upload-limit-mb=1"})
@AutoConfigureMockMvc
@ActiveProfiles("test")
@DirtiesContext
class ImportApiTest {

    private static final String HEADER =
            "reporter,partner,flow,commodity,measure,unit,period,amount,status,source,locator,publisher,address,published\n";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort private int port;
    @Autowired private MockMvc web;
    @Autowired private JsonMapper mapper;
    @Autowired private Incoming incoming;
    @Autowired private Releases releases;

    @Value("${amur.home}")
    private Path home;

    private List<Path> before;

    @BeforeEach
    void look() {
        before = incoming.left();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(incoming.left()).isEqualTo(before);
    }

    private static String row(String period, String amount) {
        return "CHN,RUS,import,lng,quantity,t,%s,%s,reported,api-test,table 1,API test,https://example.org/api,2026-05-01\n"
                .formatted(period, amount);
    }

    private HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/api/imports%s".formatted(port, query)))
                .header("Content-Type", "text/csv");
    }

    private HttpRequest with(String query, String body) {
        return request(query)
                .header("Authorization", "Bearer token-of-the-test")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> post_(String query, String body) {
        return send(with(query, body));
    }

    private JsonNode json(HttpResponse<String> answer) {
        return mapper.readTree(answer.body());
    }

    @Test
    void aDryRunChangesNothingThenTheFileIsWrittenOnceAndKnownAfterwards() {
        var file = HEADER + row("2071-01", "5");
        var dry = post_("?name=a.csv&dry-run=true", file);
        assertThat(dry.statusCode()).isEqualTo(200);
        assertThat(json(dry).at("/outcome").asString()).isEqualTo("dry_run");
        assertThat(json(dry).at("/counts/added").asInt()).isEqualTo(1);
        var written = post_("?name=a.csv&dry-run=false", file);
        assertThat(written.statusCode()).isEqualTo(201);
        assertThat(json(written).at("/outcome").asString()).isEqualTo("written");
        var place = written.headers().firstValue("Location").orElseThrow();
        var there =
                send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                request("")
                                                        .build()
                                                        .uri()
                                                        .resolve(place)
                                                        .toString()))
                                .build());
        assertThat(json(there).at("/observations").asInt()).isEqualTo(1);
        assertThat(json(there).at("/digest")).isEqualTo(json(written).at("/digest"));
        var known = post_("?name=b.csv", file);
        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(json(known).at("/outcome").asString()).isEqualTo("known");
        assertThat(json(known).at("/release")).isEqualTo(json(written).at("/release"));
    }

    @Test
    void aRevisionIsToldInPlainDecimals() {
        post_("", HEADER + row("2072-01", "1E-8").replace("1E-8", "0.00000001"));
        var answer = post_("?dry-run=true", HEADER + row("2072-01", "1000000000"));
        assertThat(answer.body())
                .contains("\"before\":0.00000001", "\"after\":1000000000")
                .contains("\"difference\":999999999.99999999");
        var revision = json(answer).at("/revised/0");
        assertThat(revision.at("/period").asString()).isEqualTo("2072-01");
        assertThat(revision.at("/line").asInt()).isEqualTo(2);
    }

    @Test
    void aFileWithAFaultIsRefusedWithTheReportUnlessInPart() {
        var file = HEADER + row("2073-01", "5") + row("2073-02", "x");
        var refused = post_("", file);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).at("/rejected/0/line").asInt()).isEqualTo(3);
        assertThat(json(refused).at("/rejected/0/column").asString()).isEqualTo("amount");
        var partial = post_("?partial=true", file);
        assertThat(partial.statusCode()).isEqualTo(201);
        assertThat(json(partial).at("/counts/added").asInt()).isEqualTo(1);
        assertThat(post_("?partial=true", "no,table\n").statusCode()).isEqualTo(422);
        assertThat(post_("", "").statusCode()).as("zero bytes").isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dry-run=yes|dry-run|true, false",
                "dry-run=TRUE|dry-run|true, false",
                "dry-run=|dry-run|a value",
                "dry-run=true&dry-run=false|dry-run|one value",
                "dryrun=true|dryrun|name, dry-run, partial, redo, mapping, source",
                "mapping=../../etc/passwd|mapping|no mapping is saved"
            })
    void aBadParameterIsNamedWithWhatIsAllowed(String query, String parameter, String allowed) {
        var answer = post_("?" + query, HEADER + row("2074-01", "5"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(json(answer).at("/parameter").asString()).isEqualTo(parameter);
        assertThat(json(answer).at("/allowed").asString()).contains(allowed);
        assertThat(answer.body()).doesNotContain("Exception", "amur.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer wrong", "Bearer", "Basic ZWRpdG9yOmZvci10ZXN0cy1vbmx5"})
    void whoShowsNoTokenIsToldHowToGetOne(String header) {
        var request = request("").POST(HttpRequest.BodyPublishers.ofString(HEADER));
        if (!header.isEmpty()) {
            request.header("Authorization", header);
        }
        var answer = send(request.build());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(json(answer).at("/detail").asString()).contains("./amur token NAME");
    }

    @Test
    void theCookieOfAnEditorIsNotEnough() throws Exception {
        var session = new MockHttpSession();
        var editor =
                UsernamePasswordAuthenticationToken.authenticated(
                        "editor", "", List.of(new SimpleGrantedAuthority("ROLE_EDITOR")));
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(editor));
        web.perform(
                        post("/api/imports")
                                .session(session)
                                .contentType("text/csv")
                                .content(HEADER + row("2075-01", "5")))
                .andExpect(status().isUnauthorized());
        web.perform(post("/logout").session(session)).andExpect(status().isForbidden());
    }

    @Test
    void aFormIsNoFile() {
        var form =
                HttpRequest.newBuilder(request("").build().uri())
                        .header("Authorization", "Bearer token-of-the-test")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(HEADER))
                        .build();
        var answer = send(form);
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(json(answer).at("/detail").asString()).contains("Content-Type: text/csv");
    }

    @Test
    void whatArrivesCountsWhateverWasAnnounced() throws Exception {
        var large = HEADER + row("2076-01", "5").repeat(20_000);
        var answer = post_("", large);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).at("/detail").asString()).contains("more than 1 MB");
        web.perform(announced(1024).content(large)).andExpect(status().isContentTooLarge());
        web.perform(announced(5L << 30).content(HEADER + row("2076-02", "5")))
                .andExpect(status().isCreated());
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder
            announced(long bytes) {
        return post("/api/imports")
                .header("Authorization", "Bearer token-of-the-test")
                .header("Content-Length", bytes)
                .contentType("text/csv");
    }

    @Test
    void aSenderWhoHangsUpEarlyLeavesNothingAndATruncatedRowIsRefused() throws Exception {
        var file = HEADER + row("2077-01", "5") + row("2077-02", "6");
        var hungUp = raw("Content-Length: 5368709120", file);
        assertThat(hungUp).doesNotContain(" 201", " 200", "Exception", "at amur");
        var cut = file.length() - 30;
        assertThat(raw("Content-Length: " + cut, file)).startsWith("HTTP/1.1 422");
        assertThat(raw("Transfer-Encoding: chunked", "zz\r\nno chunk")).doesNotContain(" 201");
        var dry = json(post_("?dry-run=true", file));
        assertThat(dry.at("/counts/added").asInt()).as("nothing was written").isEqualTo(2);
    }

    private String raw(String length, String body) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var head =
                    "POST /api/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer token-of-the-test\r\nContent-Type: text/csv\r\nConnection: close\r\n%s\r\n\r\n"
                            .formatted(length);
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../../../evil.csv|evil.csv",
                "C:\\Windows\\evil.csv|evil.csv",
                "..|unnamed.csv",
                "a%b.csv|a%b.csv",
                "<img src=x onerror=alert(1)>\".csv|<img src=x onerror=alert(1)>\".csv",
                "=cmd.csv|=cmd.csv"
            })
    void aHostileNameIsOnlyAName(String given, String kept) throws IOException {
        var name = URLEncoder.encode(given, StandardCharsets.UTF_8);
        var answer = post_("?dry-run=true&name=" + name, HEADER + row("2078-01", "5"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(json(answer).at("/name").asString()).isEqualTo(kept);
        assertThat(answer.body()).doesNotContain(">\".csv");
        assertThat(Files.exists(Path.of("/evil.csv"))).isFalse();
        try (var files = Files.list(home)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .isSubsetOf("files", "incoming", "journal", "tokens", "mappings", "editor");
        }
    }

    @Test
    void aFileThatWasUndoneIsSaidToBeAndPutBackWithRedo() {
        var file = HEADER + row("2085-01", "5");
        var release = json(post_("?name=back.csv", file)).at("/release").asLong();
        releases.withdraw(release, "somebody");
        for (var query : List.of("", "?dry-run=true", "?dry-run=true&redo=true")) {
            var told = post_(query, file);
            assertThat(told.statusCode()).isEqualTo(409);
            assertThat(json(told).at("/outcome").asString()).isEqualTo("undone");
            assertThat(json(told).at("/undone/by").asString()).isEqualTo("somebody");
            assertThat(json(told).at("/remedy").asString()).contains("redo=true");
        }
        var redone = post_("?redo=true", file);
        assertThat(redone.statusCode()).isEqualTo(200);
        assertThat(json(redone).at("/outcome").asString()).isEqualTo("redone");
        assertThat(json(redone).at("/release").asLong()).isEqualTo(release);
        assertThat(releases.withdrawal(release)).isEmpty();
        assertThat(json(post_("?redo=true", file)).at("/outcome").asString()).isEqualTo("known");
    }

    @Test
    void aSourceThatNobodyKnowsIsRefusedOnce() {
        var file =
                "reporter,partner,flow,commodity,measure,unit,period,amount,status\n"
                        + "CHN,RUS,import,lng,quantity,t,2086-01,5,reported\n";
        var answer = post_("?source=interfax-2019-04-26", file);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/parameter").asString()).isEqualTo("source");
        assertThat(json(answer).at("/detail").asString()).contains("interfax-2019-04-25");
    }

    @Test
    void aFormulaInACellIsTextAndStaysText() {
        var file = HEADER + row("2079-01", "5").replace("table 1", "\"=cmd|'/C calc'!A0\"");
        assertThat(post_("", file).statusCode()).isEqualTo(201);
        var rows =
                send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                "http://localhost:%d/api/observations?commodity=lng&measure=quantity&period=2079-01"
                                                        .formatted(port)))
                                .build());
        assertThat(rows.body()).contains("=cmd|'/C calc'!A0");
    }

    @Test
    void theSameFileFromTwoPeopleAtOnceChangesTheDataOnce() {
        for (var round = 1; round <= 5; round++) {
            var file = HEADER + row("2080-0" + round, "5");
            var first = CompletableFuture.supplyAsync(() -> post_("?name=one.csv", file));
            var second = CompletableFuture.supplyAsync(() -> post_("?name=two.csv", file));
            var answers = List.of(first.join(), second.join());
            assertThat(answers)
                    .extracting(HttpResponse::statusCode)
                    .containsExactlyInAnyOrder(200, 201);
            assertThat(answers.stream().map(a -> json(a).at("/release").asLong()).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void differentFilesAtOnceAllGoInBecauseADryRunThatIsOvertakenIsMadeAnew() {
        var sent =
                java.util.stream.IntStream.rangeClosed(1, 6)
                        .mapToObj(month -> HEADER + row("2081-0" + month, "5"))
                        .map(file -> CompletableFuture.supplyAsync(() -> post_("", file)))
                        .toList();
        assertThat(sent).allSatisfy(one -> assertThat(one.join().statusCode()).isEqualTo(201));
    }
}
