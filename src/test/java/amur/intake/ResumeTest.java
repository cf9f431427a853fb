package amur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amur.csv.Choices;
import amur.csv.Delimiter;
import amur.csv.Encoding;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/// A process that was killed is followed by another one, which finds every file that had arrived.
@SpringBootTest(properties = "amur.home=target/test-home-resumed")
@ActiveProfiles("test")
@DirtiesContext
class ResumeTest {

    private static final String FILE =
            """
            reporter;partner;flow;commodity;measure;unit;period;amount;status;source;locator
            CHN;RUS;import;lng;quantity;t;2151-01;5;reported;interfax-2019-04-25;страница 1
            """;

    private static final Choices DECIDED =
            Choices.NONE
                    .with(Encoding.WINDOWS_1251)
                    .with(Delimiter.SEMICOLON)
                    .from("interfax-2019-04-25");

    @Autowired private Imports imports;
    @Autowired private Intake intake;
    @Autowired private Incoming incoming;
    @Autowired private Clock clock;

    @Value("${amur.home}")
    private Path home;

    @AfterEach
    void forget() {
        imports.open().forEach(imports::forget);
        assertThat(incoming.left()).isEmpty();
    }

    private Import receive(Choices choices) {
        var bytes = FILE.getBytes(Charset.forName("windows-1251"));
        return imports.receive("тест.csv", "tester", new ByteArrayInputStream(bytes), choices);
    }

    private static void examined(Import file) {
        await().until(() -> !file.state().working());
        assertThat(file.state()).as(file.failure()).isEqualTo(Import.State.EXAMINED);
    }

    /// What the next process makes of the folder.
    private Import afterTheRestart(Import before) {
        var next = new Imports(intake, new Incoming(home, 1), clock);
        next.resume();
        assertThat(next.open()).hasSize(1);
        return next.of(before.id()).orElseThrow();
    }

    @Test
    void aFileThatWaitsIsFoundAgainWithItsDryRun() {
        var before = receive(DECIDED);
        examined(before);
        var after = afterTheRestart(before);
        examined(after);
        assertThat(after.file()).isEqualTo(before.file());
        assertThat(after.by()).isEqualTo("tester");
        assertThat(after.since()).isEqualTo(before.since());
        assertThat(after.run().orElseThrow().count(Finding.ADDED)).isEqualTo(1);
        after.close();
    }

    @Test
    void whatWasDecidedBeforeHoldsAfterwards() {
        var before = receive(Choices.NONE);
        examined(before);
        before.examine(DECIDED.with(before.run().orElseThrow().plan().mapping()));
        examined(before);
        var after = afterTheRestart(before);
        assertThat(after.choices()).isEqualTo(before.choices()).isNotEqualTo(Choices.NONE);
        examined(after);
        assertThat(after.run().orElseThrow().choices()).isEqualTo(before.choices());
        after.close();
    }

    /// Nobody had begun to read it, or somebody was just reading it: its folder looks the same.
    @Test
    void aFileThatHadOnlyArrivedIsRead() {
        var folder = incoming.folder();
        var bytes = FILE.getBytes(Charset.forName("windows-1251"));
        var file = incoming.receive(folder, "тест.csv", new ByteArrayInputStream(bytes));
        new Arrival("tester", clock.instant(), file, folder).note(DECIDED);
        imports.resume();
        imports.resume();
        assertThat(imports.open()).hasSize(1);
        var found = imports.open().getFirst();
        examined(found);
        assertThat(found.choices()).isEqualTo(DECIDED);
    }

    @Test
    void whatHadNotArrivedWholeIsRemovedAndAnotherProcessIsNotDisturbed() throws Exception {
        var half = incoming.folder();
        Files.writeString(half.resolve("file.part"), "reporter;partner");
        var unnoted = incoming.folder();
        Files.writeString(unnoted.resolve(Incoming.FILE), FILE);
        Files.writeString(unnoted.resolve(Incoming.NOTE + ".part"), "name=");
        imports.resume();
        assertThat(imports.open()).as("it may be on its way in").isEmpty();
        assertThat(new Incoming(home, 1).left()).isEmpty();
    }
}
