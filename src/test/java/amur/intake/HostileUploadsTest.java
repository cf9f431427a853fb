package amur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amur.csv.Choices;
import amur.csv.Fault;
import amur.store.Releases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.json.JsonMapper;

/// Files that nobody should send, by every road: each is answered in words that say what is wrong,
/// where, and what to do; nothing is written and nothing is left.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"amur.editor-token=token-of-the-test", "amur.home=target/test-home-hostile"})
@ActiveProfiles("test")
@DirtiesContext
class HostileUploadsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort private int port;
    @Autowired private Intake intake;
    @Autowired private Imports imports;
    @Autowired private Incoming incoming;
    @Autowired private Releases releases;
    @Autowired private JsonMapper mapper;

    @Value("${amur.home}")
    private Path home;

    @TempDir private Path folder;
    private List<Path> before;
    private List<Releases.Entry> history;

    @BeforeEach
    void look() throws IOException {
        before = files();
        history = releases.history();
    }

    @AfterEach
    void nothingIsWrittenAndNothingIsLeft() throws IOException {
        assertThat(files()).isEqualTo(before);
        assertThat(releases.history()).isEqualTo(history);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(home)) {
            return all.sorted().toList();
        }
    }

    static Stream<HostileFiles.Case> cases() {
        return HostileFiles.all();
    }

    private DryRun examine(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("hostile.csv"), bytes);
        return intake.examine(file, "hostile.csv", Choices.NONE, new Progress());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFileOnDiskIsExamined(HostileFiles.Case hostile) throws IOException {
        try (var run = examine(hostile.bytes())) {
            assertThat(run.faults(Finding.REJECTED, 0, 100).stream().map(Fault::toString))
                    .containsExactlyElementsOf(hostile.faults());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFileFromAScriptIsRefused(HostileFiles.Case hostile) {
        var answer = post("hostile.csv", hostile.bytes());
        assertThat(answer.statusCode()).isEqualTo(422);
        var report = mapper.readTree(answer.body());
        var said = report.at("/rejected").valueStream();
        assertThat(said.map(fault -> mapper.treeToValue(fault, Fault.class).toString()))
                .containsExactlyElementsOf(hostile.faults());
        assertThat(report.at("/outcome").asString()).isEqualTo("refused");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFileFromThePageWaitsWithItsFaults(HostileFiles.Case hostile) {
        var bytes = new ByteArrayInputStream(hostile.bytes());
        var file = imports.receive("hostile.csv", "tester", bytes, Choices.NONE);
        await().until(() -> !file.working());
        assertThat(file.state()).as(file.failure()).isEqualTo(Import.State.EXAMINED);
        assertThat(file.run().orElseThrow().faults()).isEqualTo(hostile.faults().size());
        imports.forget(file);
    }

    private HttpResponse<String> post(String name, byte[] bytes) {
        var address = "http://localhost:%d/api/imports?name=%s";
        var query = URLEncoder.encode(name, StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create(address.formatted(port, query)))
                        .header("Authorization", "Bearer token-of-the-test")
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The reader alone is given 32 MB of heap for it in `LittleMemoryTest`.
    @Test
    @Timeout(120)
    void aLineOfAHundredMegabytesIsPassedOver() throws IOException {
        var file = folder.resolve("long.csv");
        try (var out = Files.newOutputStream(file)) {
            out.write((HostileFiles.HEADER + HostileFiles.row("2161-01", "5", "")).getBytes());
            var piece = "x".repeat(1_000_000).getBytes();
            for (var i = 0; i < 100; i++) {
                out.write(piece);
            }
            out.write(("\n" + HostileFiles.row("2161-02", "5", "")).getBytes());
        }
        try (var run = intake.examine(file, "long.csv", Choices.NONE, new Progress())) {
            assertThat(run.count(Finding.ADDED)).isEqualTo(2);
            assertThat(run.faults(Finding.REJECTED, 0, 9))
                    .singleElement()
                    .hasToString(
                            "line 3: a cell has more than 100,000 characters; no figure needs as many, look for a missing line break or quotation mark");
        }
    }

    @Test
    void aFormulaAndMarkupInATextCellAreText() throws IOException {
        var rows =
                HostileFiles.row("2161-01", "5", "\"=cmd|'/C calc'!A0\"")
                        + HostileFiles.row("2161-02", "5", "<img src=x onerror=alert(1)>");
        try (var run = examine((HostileFiles.HEADER + rows).getBytes())) {
            assertThat(run.faults()).isZero();
            assertThat(run.changes(Finding.ADDED, 0, 9))
                    .extracting(change -> change.observation().citation().locator())
                    .containsExactly("=cmd|'/C calc'!A0", "<img src=x onerror=alert(1)>");
        }
    }

    @Test
    void thousandsOfFaultsComeFromDiskPageByPage() throws IOException {
        var text = new StringBuilder(HostileFiles.HEADER);
        IntStream.range(0, 20_000)
                .forEach(i -> text.append(HostileFiles.row("2161-01", "x" + i, "")));
        var answer = post("faults.csv", text.toString().getBytes());
        assertThat(mapper.readTree(answer.body()).at("/rejected").size()).isEqualTo(100);
        assertThat(mapper.readTree(answer.body()).at("/counts/rejected").asInt()).isEqualTo(20_000);
        try (var run = examine(text.toString().getBytes())) {
            assertThat(run.count(Finding.REJECTED)).isEqualTo(20_000);
            for (var from : List.of(0, 99, 100, 12_345, 19_997)) {
                assertThat(run.faults(Finding.REJECTED, from, 3))
                        .extracting(Fault::line)
                        .containsExactly(from + 2L, from + 3L, from + 4L);
            }
            assertThat(run.faults(Finding.REJECTED, 19_998, 50)).hasSize(2);
            assertThat(run.faults(Finding.REJECTED, 20_000, 50)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../x.csv|x.csv",
                "..\\..\\x.csv|x.csv",
                "/etc/passwd|passwd",
                "a\u0000b.csv|ab.csv",
                "CON|CON",
                "nul.csv|nul.csv",
                "prices\u202Evsc.exe|pricesvsc.exe",
                ".|unnamed.csv"
            })
    void aNameIsOnlyAName(String given, String kept) {
        assertThat(name(given)).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(name("y".repeat(300) + ".csv")).isEqualTo("y".repeat(116) + ".csv");
        assertThat(name("🛢".repeat(150) + "1.csv")).isEqualTo("🛢".repeat(57) + "1.csv");
    }

    private String name(String given) {
        var answer = post(given, new byte[0]);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Objects.requireNonNull(mapper.readTree(answer.body()).at("/name").asString());
    }
}
