package amur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import amur.csv.Mapping;
import amur.shell.Word;
import amur.store.Releases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.ActiveProfiles;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/// Files by the command line.
@SpringBootTest
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class ImportWordTest {

    private static final String HEADER =
            "reporter,partner,flow,commodity,measure,unit,period,amount,status,source\n";

    @Autowired private List<Word> words;
    @Autowired private Incoming incoming;
    @Autowired private Releases releases;
    @Autowired private Mappings mappings;
    @Autowired private JsonMapper mapper;
    @TempDir private Path folder;

    private CommandLine word;
    private int before;

    @BeforeEach
    void count() {
        before = incoming.left().size();
    }

    /// One for all tests: it sets the options that are not given back to what they were before.
    @BeforeAll
    void find() {
        word =
                words.stream()
                        .map(CommandLine::new)
                        .filter(line -> line.getCommandName().equals("import"))
                        .findFirst()
                        .orElseThrow();
        word.setExecutionExceptionHandler(
                (e, command, parsed) -> {
                    System.err.println(e.getMessage());
                    return 1;
                });
    }

    private int run(Object... given) {
        var code =
                word.execute(List.of(given).stream().map(String::valueOf).toArray(String[]::new));
        assertThat(incoming.left()).as("no scratch is left").hasSize(before);
        return code;
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String row(String period, String amount) {
        return "CHN,RUS,import,lng,quantity,t,%s,%s,reported,interfax-2019-04-25\n"
                .formatted(period, amount);
    }

    @Test
    void aDryRunWritesNothingAndTheFileThenGoesInOnce(CapturedOutput said) {
        var file = file("a.csv", HEADER + row("2061-01", "5"));
        assertThat(run(file, "--dry-run")).isZero();
        assertThat(said.getOut()).contains("a dry run, nothing was written");
        assertThat(run(file)).isZero();
        assertThat(said.getOut()).contains("1 added").contains("; written");
        assertThat(run(file)).isZero();
        assertThat(said.getOut()).contains("; known already");
    }

    @Test
    void aFileThatWasUndoneIsSaidToBeAndPutBackWithRedo(CapturedOutput said) {
        var file = file("back.csv", HEADER + row("2071-01", "5"));
        assertThat(run(file)).isZero();
        var release = releases.history().getFirst().release();
        releases.withdraw(release.id(), "somebody");
        assertThat(run(file)).isEqualTo(1);
        assertThat(said.getOut())
                .containsPattern("imported on [\\d-]{10} by command line and undone on [\\d-]{10}")
                .contains("by somebody; nothing was written, import it with --redo");
        assertThat(run(file, "--redo", "--dry-run")).isZero();
        assertThat(releases.withdrawal(release.id())).isPresent();
        assertThat(run(file, "--redo")).isZero();
        assertThat(said.getOut()).contains("; it is put back");
        assertThat(releases.withdrawal(release.id())).isEmpty();
    }

    /// Said once, not of every row.
    @Test
    void aSourceThatNobodyKnowsIsSaidWithThoseThatComeClose(CapturedOutput said) {
        var bare = (HEADER + row("2072-01", "5") + row("2072-02", "6"));
        var file =
                file("bare.csv", bare.replace(",source", "").replace(",interfax-2019-04-25", ""));
        assertThat(run(file, "--source", "interfax-2019-04-26")).isEqualTo(1);
        assertThat(said.getErr())
                .containsOnlyOnce("\"interfax-2019-04-26\" is no known source; close to it: ")
                .contains("interfax-2019-04-25")
                .doesNotContain("line 2");
        assertThat(run(file, "--source", "interfax-2019-04-25", "--dry-run")).isZero();
        var described =
                file(
                        "described.csv",
                        bare.replace(",source", ",publisher,address,published")
                                .replace(
                                        ",interfax-2019-04-25",
                                        ",A publisher,https://example.org/new,2026-05-01"));
        assertThat(run(described, "--source", "word-test-new", "--dry-run")).isZero();
    }

    @Test
    void whatComesCloseIsFew() {
        var known = List.of("gacc-2025-01", "gacc-2025-02", "rosstat-2020", "x");
        assertThat(NamedSource.near("gacc", known)).containsExactly("gacc-2025-01", "gacc-2025-02");
        assertThat(NamedSource.near("rostat-2020", known)).containsExactly("rosstat-2020");
        assertThat(NamedSource.near("nothing-alike", known)).isEmpty();
    }

    @Test
    void aFileWithAFaultIsOnlyTakenInPart(CapturedOutput said) {
        var file = file("b.csv", HEADER + row("2062-01", "5") + row("2062-02", "x"));
        assertThat(run(file)).isEqualTo(1);
        assertThat(said.getErr()).contains("b.csv: line 3: column \"amount\": \"x\" is no number");
        assertThat(run(file, "--dry-run")).isEqualTo(1);
        assertThat(run(file, "--dry-run", "--partial")).isZero();
        assertThat(run(file, "--partial")).isZero();
        assertThat(said.getOut()).contains("1 added").contains("; written");
    }

    @Test
    void whatIsNoFileIsSaidInASentenceAndTheOthersGoOn(CapturedOutput said) {
        var good = file("c.csv", HEADER + row("2063-01", "5"));
        assertThat(run(folder.resolve("none.csv"), folder, good)).isEqualTo(1);
        assertThat(said.getErr())
                .contains("none.csv: there is no such file; check the path")
                .contains(folder + " is a folder; name the files in it");
        assertThat(said.getOut()).contains("c.csv: 1 added").contains("; written");
    }

    @Test
    void faultsBeyondAThousandAreCounted(CapturedOutput said) {
        var rows = new StringBuilder(HEADER);
        for (var i = 0; i < 1100; i++) {
            rows.append(row("2064-01", "x" + i));
        }
        assertThat(run(file("d.csv", rows.toString()))).isEqualTo(1);
        assertThat(said.getErr().lines().filter(line -> line.contains("is no number")))
                .hasSize(1000);
        assertThat(said.getErr()).contains("d.csv: 100 more rejected");
    }

    @Test
    void aMappingThatDoesNotExistIsAnsweredWithThoseThatDo(CapturedOutput said) {
        mappings.save(
                "two columns",
                Mapping.parse(
                        "kind,name,role,fixed\nlayout,saved,,\nconstant,reporter,CHN,\nconstant,partner,RUS,\nconstant,flow,import,\nconstant,commodity,lng,\nconstant,unit,t,\nconstant,status,reported,\ncolumn,when,period,\ncolumn,much,amount,\n"));
        var file = file("e.csv", "when,much\n2065-01,5\n");
        assertThat(run(file, "--mapping", "nobody")).isEqualTo(1);
        assertThat(said.getErr())
                .contains("there is no mapping \"nobody\"; there are: ")
                .contains("two columns");
        assertThat(run(file, "--mapping", "two columns")).isEqualTo(1);
        assertThat(said.getErr()).contains("does not say where its figures come from");
        assertThat(run(file, "--mapping", "two columns", "--source", "interfax-2019-04-25"))
                .isZero();
    }

    @Test
    void theReportIsAlsoJson(CapturedOutput said) throws Exception {
        run(file("f.csv", HEADER + row("2066-01", "1000000000")));
        var again = file("g.csv", HEADER + row("2066-01", "1e3") + row("2066-02", "0.00000001"));
        assertThat(run(again, "--json", "--dry-run")).isEqualTo(1);
        var line = said.getOut().lines().filter(text -> text.startsWith("{")).findFirst();
        var report = mapper.readTree(line.orElseThrow());
        assertThat(report.at("/outcome").asString()).isEqualTo("dry_run");
        assertThat(report.at("/counts/rejected").asInt()).isEqualTo(1);
        assertThat(report.at("/rejected/0/line").asInt()).isEqualTo(2);
        assertThat(report.at("/reading/encoding").asString()).isEqualTo("UTF-8");
        assertThat(report.at("/release").isNull()).isTrue();
    }
}
