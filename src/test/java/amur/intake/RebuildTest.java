package amur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amur.Application;
import amur.csv.Choices;
import amur.csv.Encoding;
import amur.store.Journal;
import amur.store.KeptFiles;
import amur.store.Observations;
import amur.store.Query;
import amur.store.Rebuild;
import amur.store.Releases;
import amur.store.UnusableDatabase;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Recorded;
import amur.trade.Release;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/// The journal and the kept files are enough to make the database anew. Real files, real H2.
class RebuildTest {

    private static final String VAADIN =
            "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    private static final String HEADER =
            "reporter,partner,flow,commodity,measure,unit,period,amount,status,source,locator\n";

    @TempDir private Path home;

    private ConfigurableApplicationContext start(String... options) {
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var all = new ArrayList<>(List.of(options));
        all.add("--amur.home=" + home);
        all.add("--spring.autoconfigure.exclude=" + VAADIN);
        return application.run(all.toArray(String[]::new));
    }

    private static Release load(ConfigurableApplicationContext amur, String text, Choices choices) {
        var incoming = amur.getBean(Incoming.class);
        var intake = amur.getBean(Intake.class);
        var bytes = text.getBytes(Charset.forName("windows-1251"));
        var file =
                incoming.receive(incoming.folder(), "sample.csv", new ByteArrayInputStream(bytes));
        try (var run = intake.examine(file, choices, new Progress())) {
            return intake.commit(run, "tester", new Progress()).orElseThrow();
        }
    }

    private static String row(String period, String amount) {
        return "CHN,RUS,import,lng,quantity,t,%s,%s,reported,interfax-2019-04-25,т\n"
                .formatted(period, amount);
    }

    /// What speaks, as known at a moment, without the keys that the database gives.
    private static List<String> answers(ConfigurableApplicationContext amur, Instant known) {
        var query =
                new Query(
                        Area.CHINA,
                        Set.of(Area.RUSSIA),
                        Flow.IMPORT,
                        Set.of(Commodity.values()),
                        Set.of(Measure.values()),
                        known);
        return amur.getBean(Observations.class).find(query).stream()
                .map(RebuildTest::text)
                .toList();
    }

    private static String text(Recorded held) {
        return "%s %s %s line %d"
                .formatted(
                        held.observation(),
                        held.release().digest(),
                        held.release().recorded(),
                        held.line());
    }

    @Test
    void theRebuiltDatabaseGivesTheSameAnswersThenAndNow() {
        Instant middle;
        List<String> now;
        List<String> then;
        List<Releases.Entry> history;
        try (var amur = start()) {
            var cyrillic = Choices.NONE.with(Encoding.WINDOWS_1251);
            var first = load(amur, HEADER + row("2031-01", "5") + row("2031-02", "6"), cyrillic);
            middle = load(amur, HEADER + row("2031-01", "7"), cyrillic).recorded();
            amur.getBean(Releases.class).withdraw(first.id(), "tester");
            now = answers(amur, Instant.parse("2100-01-01T00:00:00Z"));
            then = answers(amur, middle);
            history = amur.getBean(Releases.class).history();
        }
        assertThat(now).hasSizeGreaterThan(100).isNotEqualTo(then);
        try (var rebuilt = start("--amur.database=rebuilt", "--amur.rebuild=true")) {
            rebuilt.getBean(Rebuild.class).run(event -> {});
            assertThat(answers(rebuilt, Instant.parse("2100-01-01T00:00:00Z"))).isEqualTo(now);
            assertThat(answers(rebuilt, middle)).isEqualTo(then);
            assertThat(rebuilt.getBean(Releases.class).history()).isEqualTo(history);
        }
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        String digest;
        try (var amur = start()) {
            digest =
                    load(
                                    amur,
                                    HEADER + row("2031-01", "5"),
                                    Choices.NONE.with(Encoding.WINDOWS_1251))
                            .digest();
            Files.delete(amur.getBean(KeptFiles.class).of(digest));
        }
        try (var rebuilt = start("--amur.database=rebuilt", "--amur.rebuild=true")) {
            var rebuild = rebuilt.getBean(Rebuild.class);
            assertThatThrownBy(() -> rebuild.run(event -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(digest)
                    .hasMessageContaining("sample.csv");
        }
    }

    /// As when the database file is gone, or the settings name another database.
    @Test
    void anEmptyDatabaseIsNotTakenForTheOneOfTheJournal() throws Exception {
        start().close();
        var journal = Files.readString(home.resolve("journal"));
        Files.delete(home.resolve("amur.mv.db"));
        assertThatThrownBy(this::start)
                .satisfies(
                        failure ->
                                assertThat(UnusableDatabase.sentence(failure).orElseThrow())
                                        .startsWith("the database is empty, but the journal tells")
                                        .contains("./amur rebuild"));
        assertThat(home.resolve("journal")).hasContent(journal);
        try (var rebuilt = start("--amur.rebuild=true")) {
            assertThat(rebuilt.getBean(Rebuild.class).run(event -> {})).isPositive();
        }
        start().close();
        assertThat(home.resolve("journal")).hasContent(journal);
    }

    @Test
    void aDatabaseThatHoldsFilesIsNotMadeAnew() {
        start().close();
        try (var full = start("--amur.rebuild=true")) {
            assertThatThrownBy(() -> full.getBean(Rebuild.class).run(event -> {}))
                    .isInstanceOf(UnusableDatabase.class)
                    .hasMessageContaining("only an empty one can be made anew; create one");
        }
    }

    @Test
    void aLineThatWasNeverCommittedOrNotFinishedGoesAtTheNextStart() throws Exception {
        List<Journal.Entry> before;
        try (var amur = start()) {
            before = amur.getBean(Journal.class).entries();
        }
        for (var left :
                List.of("%s\tlost.csv\ttester\t\t5\n".formatted("a".repeat(64)), "2026-0")) {
            Files.writeString(
                    home.resolve("journal"),
                    "2026-01-01T00:00:00Z\trelease\t" + left,
                    StandardOpenOption.APPEND);
            try (var amur = start()) {
                assertThat(amur.getBean(Journal.class).entries()).isEqualTo(before).isNotEmpty();
            }
            assertThat(home.resolve("journal")).content().endsWith("\n");
        }
    }

    /// Killed between the commit and the name; the next process finishes it.
    @Test
    void aFileThatWasCommittedButNotYetNamedIsNamedAtTheNextStart() throws Exception {
        Path kept;
        try (var amur = start()) {
            var cyrillic = Choices.NONE.with(Encoding.WINDOWS_1251);
            var release = load(amur, HEADER + row("2031-01", "5"), cyrillic);
            kept = amur.getBean(KeptFiles.class).of(release.digest());
            Files.move(kept, kept.resolveSibling("incoming-%s-1.csv".formatted(release.digest())));
        }
        start().close();
        assertThat(kept).exists();
    }
}
