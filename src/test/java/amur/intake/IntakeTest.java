package amur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amur.csv.Choices;
import amur.csv.CsvReader;
import amur.store.OutdatedException;
import amur.store.Releases;
import amur.trade.Period;
import amur.trade.Release;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Files against the bundled data, on real H2. The context is new for this class and every test
/// uses months of its own.
@SpringBootTest
@ActiveProfiles("test")
@DirtiesContext
class IntakeTest {

    private static final String HEADER =
            "reporter,partner,flow,commodity,measure,unit,period,amount,status,source,locator,publisher,address,published\n";

    @Autowired private Intake intake;
    @Autowired private Incoming incoming;
    @Autowired private BundledData bundled;
    @Autowired private Releases releases;
    @Autowired private ConfigurableTransactionManager transactions;

    @Value("${amur.home}")
    private Path home;

    private static String row(String period, String amount) {
        return "CHN,RUS,import,lng,quantity,t,%s,%s,reported,intake-test,,Intake test,https://example.org/intake,2026-05-01\n"
                .formatted(period, amount);
    }

    private DryRun examine(String rows) {
        var text = new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8));
        var file = incoming.receive(incoming.folder(), "sample.csv", text);
        return intake.examine(file, Choices.NONE, new Progress());
    }

    private Optional<Release> commit(DryRun run, String by) {
        return intake.commit(run, by, new Progress());
    }

    @Test
    void whatTheDryRunSaysIsWhatIsWritten() {
        var first = examine(row("2031-01", "5") + row("2031-02", "6"));
        assertThat(first.count(Finding.ADDED)).isEqualTo(2);
        assertThat(examine(row("2031-01", "5")).count(Finding.ADDED))
                .as("nothing is written yet")
                .isEqualTo(1);
        commit(first, "tester");
        var second = examine(row("2031-01", "5.0") + row("2031-02", "7") + row("2031-03", "8"));
        assertThat(second.count(Finding.UNCHANGED)).isEqualTo(1);
        assertThat(second.count(Finding.ADDED)).isEqualTo(1);
        assertThat(second.changes(Finding.REVISED, 0, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.difference()).contains(new BigDecimal("1")))
                .satisfies(
                        change ->
                                assertThat(change.before().orElseThrow().release().name())
                                        .isEqualTo("sample.csv"));
    }

    @Test
    void theSameFileIsKnownAndChangesNothing() {
        var run = examine(row("2032-01", "5"));
        var again = examine(row("2032-01", "5"));
        assertThat(commit(run, "tester")).isPresent();
        assertThat(commit(again, "another")).isEmpty();
        assertThat(examine(row("2032-01", "5")).known()).isPresent();
        assertThat(examine(row("2032-01", "5")).changesAnything()).isFalse();
    }

    @Test
    void aDryRunThatTheDataHaveOvertakenIsNotCommitted() {
        var overtaken = examine(row("2035-01", "5"));
        commit(examine(row("2035-02", "6")), "another");
        assertThatThrownBy(() -> commit(overtaken, "tester"))
                .isInstanceOf(OutdatedException.class)
                .hasMessageContaining("look at it again");
        assertThat(examine(row("2035-01", "5") + row("2035-03", "1")).count(Finding.ADDED))
                .isEqualTo(2);
    }

    @Test
    void aCancelledDryRunWritesNothingAndLeavesNothing() {
        var text = new ByteArrayInputStream((HEADER + row("2036-01", "5")).getBytes());
        var file = incoming.receive(incoming.folder(), "sample.csv", text);
        var progress = new Progress();
        progress.cancel();
        var before = incoming.left().size();
        assertThatThrownBy(() -> intake.examine(file, Choices.NONE, progress))
                .isInstanceOf(CancellationException.class);
        assertThat(incoming.left()).hasSize(before);
    }

    @Test
    void aCancelledCommitLeavesEverythingAsItWas() {
        var run = examine(row("2037-01", "5"));
        var progress = new Progress();
        progress.cancel();
        assertThatThrownBy(() -> intake.commit(run, "tester", progress))
                .isInstanceOf(CancellationException.class);
        assertThat(examine(row("2037-01", "5")).count(Finding.ADDED)).isEqualTo(1);
        assertThat(commit(run, "tester")).isPresent();
    }

    /// A disk that fills up while a transaction ends lets it fail, though it may have come through.
    @Test
    void aCommitThatFailsAfterItCameThroughLosesNoFile() throws IOException {
        var run = examine(row("2037-02", "5"));
        var usual = List.copyOf(transactions.getTransactionExecutionListeners());
        transactions.setTransactionExecutionListeners(List.of(failing()));
        try {
            assertThatThrownBy(() -> commit(run, "tester")).hasMessageContaining("no room");
        } finally {
            transactions.setTransactionExecutionListeners(usual);
        }
        var digest = run.file().digest();
        assertThat(releases.byDigest(digest)).isPresent();
        try (var kept = Files.list(home.resolve("files"))) {
            assertThat(kept)
                    .anySatisfy(file -> assertThat(file.getFileName().toString()).contains(digest));
        }
    }

    private static TransactionExecutionListener failing() {
        return new TransactionExecutionListener() {
            @Override
            public void afterCommit(
                    TransactionExecution transaction, @Nullable Throwable commitFailure) {
                throw new IllegalStateException("no room");
            }
        };
    }

    @Test
    void theSameCellTwiceCountsOnceIfBothSayTheSameAndNotAtAllOtherwise() {
        var run =
                examine(
                        row("2038-01", "5")
                                + row("2038-01", "5.00")
                                + row("2038-02", "1")
                                + row("2038-02", "2"));
        assertThat(run.count(Finding.ADDED)).isEqualTo(1);
        assertThat(run.count(Finding.REPEATED)).isEqualTo(1);
        assertThat(run.faults(Finding.CONFLICTING, 0, 10))
                .singleElement()
                .hasToString(
                        "line 5: says 2 t of CHN import lng quantity in 2038-02, line 4 says 1 t; keep one of the two, neither is taken");
    }

    @Test
    void aPriceThatIsUnusualAndAJumpByAPowerOfTenAreWorthALook() {
        var value = row("2039-01", "100000000").replace("quantity,t", "value,USD");
        var run = examine(row("2039-01", "500") + value);
        assertThat(run.changes(Finding.IMPLAUSIBLE, 0, 10))
                .hasSize(2)
                .allSatisfy(change -> assertThat(change.remark()).contains("imply 200000 USD/t"));
        var jump = examine(row("2040-01", "500") + row("2040-02", "5100") + row("2040-03", "520"));
        assertThat(jump.changes(Finding.IMPLAUSIBLE, 0, 10))
                .singleElement()
                .satisfies(
                        change ->
                                assertThat(change.remark())
                                        .isEqualTo(
                                                "about 10 times the amount of 2040-01; check unit and scale"));
        assertThat(run.changesAnything()).as("it is taken all the same").isTrue();
    }

    @Test
    void aFileOfManyRunsComesInOrderAndCompletely() {
        var rows = new StringBuilder();
        for (var i = 0; i < 300; i++) {
            rows.append(row("%d-%02d".formatted(2100 + i % 25, i / 25 + 1), String.valueOf(i + 1)));
        }
        var order = new SeriesOrder();
        try (var sorted = new SortedRows(incoming.folder(), order, 7)) {
            CsvReader.read((HEADER + rows).getBytes(StandardCharsets.UTF_8))
                    .rows()
                    .forEach(
                            row ->
                                    sorted.add(
                                            new StagedRow(
                                                    order.number(row.observation()),
                                                    row.line(),
                                                    row.observation())));
            var periods = new ArrayList<Period>();
            sorted.inOrder().forEachRemaining(row -> periods.add(row.observation().period()));
            assertThat(periods).hasSize(300).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void theAcceptedFileIsKeptUnderItsDigest() throws Exception {
        var run = examine(row("2033-01", "5"));
        commit(run, "tester");
        assertThat(home.resolve("files").resolve(run.file().digest() + ".csv"))
                .hasSameBinaryContentAs(run.file().path());
    }

    @Test
    void anImportThatFailsKeepsNoFile() throws Exception {
        var overtaken = examine(row("2033-02", "5"));
        var cancelled = examine(row("2033-03", "5"));
        commit(examine(row("2033-04", "6")), "another");
        var before = kept();
        assertThatThrownBy(() -> commit(overtaken, "tester")).isInstanceOf(OutdatedException.class);
        var progress = new Progress();
        progress.cancel();
        assertThatThrownBy(() -> intake.commit(cancelled, "tester", progress))
                .isInstanceOf(RuntimeException.class);
        assertThat(commit(examine(row("2033-04", "6")), "tester")).isEmpty();
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aDiskWithoutRoomForAFileIsToldBeforeAnythingIsWritten() throws Exception {
        var file = examine(row("2033-05", "5")).file();
        var huge = new IncomingFile(file.name(), file.digest(), file.path(), 1L << 60);
        var before = kept();
        try (var run = intake.examine(huge, Choices.NONE, new Progress())) {
            assertThatThrownBy(() -> commit(run, "tester"))
                    .hasMessageMatching(
                            "the disk .+ is nearly full: [\\d,]+ MB are free, 1,099,511,627,[\\d]+ MB are needed to write the file; nothing was written, make room and try again");
        }
        assertThat(kept()).isEqualTo(before);
        assertThat(releases.byDigest(file.digest())).isEmpty();
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.list(home.resolve("files"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void anUnknownSourceIsRefusedWithTheRemedy() {
        var run = examine("CHN,RUS,import,lng,quantity,t,2034-01,5,reported,nobody-knows,,,,\n");
        assertThat(run.size()).isZero();
        assertThat(run.faults(Finding.REJECTED, 0, 10))
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
