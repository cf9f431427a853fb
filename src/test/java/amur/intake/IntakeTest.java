package amur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import amur.intake.Change.Kind;
import amur.store.Releases;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/// Files against the bundled data, on real H2. The context is new for this class and every test
/// uses months of its own.
@SpringBootTest
@ActiveProfiles("test")
@DirtiesContext
class IntakeTest {

    private static final String HEADER =
            "reporter,partner,flow,commodity,measure,unit,period,amount,status,source,locator,publisher,address,published\n";

    @Autowired private Intake intake;
    @Autowired private BundledData bundled;
    @Autowired private Releases releases;

    @Value("${amur.home}")
    private Path home;

    private static String row(String period, String amount) {
        return "CHN,RUS,import,lng,quantity,t,%s,%s,reported,intake-test,,Intake test,https://example.org/intake,2026-05-01\n"
                .formatted(period, amount);
    }

    private DryRun examine(String rows) {
        return intake.examine("sample.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatTheDryRunSaysIsWhatIsWritten() {
        var first = examine(row("2031-01", "5") + row("2031-02", "6"));
        assertThat(first.count(Kind.ADDED)).isEqualTo(2);
        assertThat(examine(row("2031-01", "5")).count(Kind.ADDED))
                .as("nothing is written yet")
                .isEqualTo(1);
        intake.commit(first, "tester");
        var second = examine(row("2031-01", "5.0") + row("2031-02", "7") + row("2031-03", "8"));
        assertThat(second.count(Kind.UNCHANGED)).isEqualTo(1);
        assertThat(second.count(Kind.REVISED)).isEqualTo(1);
        assertThat(second.count(Kind.ADDED)).isEqualTo(1);
    }

    @Test
    void theSameFileIsKnownAndChangesNothing() {
        var run = examine(row("2032-01", "5"));
        assertThat(intake.commit(run, "tester")).isPresent();
        assertThat(intake.commit(run, "another")).isEmpty();
        assertThat(examine(row("2032-01", "5")).known()).isPresent();
        assertThat(examine(row("2032-01", "5")).changesAnything()).isFalse();
    }

    @Test
    void theAcceptedFileIsKeptUnderItsDigest() throws Exception {
        var run = examine(row("2033-01", "5"));
        intake.commit(run, "tester");
        assertThat(Files.readAllBytes(home.resolve("files").resolve(run.digest() + ".csv")))
                .isEqualTo(run.file());
    }

    @Test
    void anUnknownSourceIsRefusedWithTheRemedy() {
        var run = examine("CHN,RUS,import,lng,quantity,t,2034-01,5,reported,nobody-knows,,,,\n");
        assertThat(run.changes()).isEmpty();
        assertThat(run.faults())
                .singleElement()
                .hasToString(
                        "line 2: column \"source\": \"nobody-knows\" is no known source; describe it in the columns publisher, address and published");
    }

    @Test
    void aSecondStartLoadsNothing() {
        var before = releases.history().size();
        bundled.afterSingletonsInstantiated();
        assertThat(releases.history()).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\\\temp\\\\a.csv, a.csv",
        "'', unnamed.csv",
        ".., unnamed.csv",
        "a\u0000\u202Eb.csv, ab.csv"
    })
    void hostileNamesBecomeHarmless(String given, String kept) {
        assertThat(FileName.harmless(given)).isEqualTo(kept);
    }
}
