package amur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amur.csv.Choices;
import amur.csv.Fault;
import amur.store.Releases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
        properties = {Script.TOKEN, "amur.home=target/test-home-hostile"})
@ActiveProfiles("test")
@DirtiesContext
class HostileUploadsTest {

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
        imports.open().forEach(imports::forget);
        before = files();
        history = releases.history();
    }

    @AfterEach
    void nothingIsWrittenAndNothingIsLeft() throws IOException {
        assertThat(files()).isEqualTo(before);
        assertThat(incoming.left()).isEmpty();
        assertThat(releases.history()).isEqualTo(history);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).sorted().toList();
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
        var answer = post(hostile.bytes());
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
        await().until(() -> !file.state().working());
        assertThat(file.state()).as(file.failure()).isEqualTo(Import.State.EXAMINED);
        assertThat(file.run().orElseThrow().faults()).isEqualTo(hostile.faults().size());
        imports.forget(file);
    }

    private HttpResponse<String> post(byte[] bytes) {
        return new Script(port).send("hostile.csv", bytes);
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
        var answer = post(text.toString().getBytes());
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
}
