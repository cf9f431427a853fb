package amur.store;

import static amur.trade.Samples.CRUDE_QUANTITY;
import static amur.trade.Samples.CRUDE_VALUE;
import static amur.trade.Samples.SOURCE;
import static amur.trade.Samples.observation;
import static org.assertj.core.api.Assertions.assertThat;

import amur.store.Change.Kind;
import amur.trade.Citation;
import amur.trade.Measure;
import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.Samples;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/// What became different between two moments, against real H2.
@SpringBootTest(
        classes = StoreTest.Store.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ActiveProfiles("test")
class ChangesTest {

    @Autowired private Changes changes;
    @Autowired private Releases releases;
    @Autowired private Sources sources;
    @Autowired private JdbcClient db;
    @Autowired private StoreTest.Hand clock;

    @BeforeEach
    void empty() {
        List.of("extent", "observation", "restoration", "withdrawal", "release", "series", "source")
                .forEach(table -> db.sql("delete from " + table).update());
        sources.describe(List.of(Samples.source(SOURCE, "A", "2024-01-01")));
    }

    private long publish(String name, Observation... said) {
        clock.turn();
        var lines = Arrays.stream(said).map(one -> new Releases.Line(2, one)).toList();
        var digest = "%064x".formatted(name.hashCode());
        return releases.publish(Publication.of(name, digest, "tester"), lines).orElseThrow().id();
    }

    private void withdraw(long release) {
        clock.turn();
        releases.withdraw(release, "tester");
    }

    private void restore(long release) {
        clock.turn();
        releases.restore(release, "tester");
    }

    private List<Change> since(Instant before) {
        return changes.between(before, clock.instant()).toList();
    }

    private static Observation tonnes(String period, String amount) {
        return observation(CRUDE_QUANTITY, Unit.TONNE, period, amount);
    }

    private static Observation tonnes(String period, String amount, Status status) {
        return observation(CRUDE_QUANTITY, Unit.TONNE, period, amount, status, SOURCE, "");
    }

    /// `2024-03: 10 -> 11, PUBLISHED b`.
    private static String words(Change change) {
        return "%s: %s -> %s, %s %s"
                .formatted(
                        change.cell().period(),
                        amount(change.before()),
                        amount(change.after()),
                        change.cause().way(),
                        change.cause().release().name());
    }

    private static String amount(Optional<amur.trade.Recorded> recorded) {
        return recorded.map(
                        one ->
                                one.observation()
                                        .amount()
                                        .map(BigDecimal::toPlainString)
                                        .orElse("withheld"))
                .orElse("none");
    }

    @Test
    void aRevisionAnAdditionAndNothingElse() {
        publish("a", tonnes("2024-03", "10"), tonnes("2024-04", "5"));
        var before = clock.instant();
        publish("b", tonnes("2024-03", "12"), tonnes("2024-04", "5.0"), tonnes("2024-05", "7"));
        assertThat(since(before))
                .extracting(ChangesTest::words)
                .containsExactly(
                        "2024-05: none -> 7, PUBLISHED b", "2024-03: 10 -> 12, PUBLISHED b");
        assertThat(since(before))
                .extracting(Change::kind)
                .containsExactly(Kind.ADDED, Kind.REVISED);
        var revised = since(before).getLast();
        assertThat(revised.difference()).contains(new BigDecimal("2"));
        assertThat(revised.percent()).contains(new BigDecimal("20.00"));
        assertThat(revised.cause().at()).isEqualTo(clock.instant());
    }

    @Test
    void betweenAMomentAndItselfNothingChanges() {
        publish("a", tonnes("2024-03", "10"));
        assertThat(since(clock.instant())).isEmpty();
    }

    @Test
    void aWithdrawalBringsBackWhatWasAndTakesAwayTheRest() {
        publish("a", tonnes("2024-03", "10"));
        var second = publish("b", tonnes("2024-03", "11"), tonnes("2024-04", "12"));
        var before = clock.instant();
        withdraw(second);
        assertThat(since(before))
                .extracting(ChangesTest::words)
                .containsExactly(
                        "2024-04: 12 -> none, WITHDRAWN b", "2024-03: 11 -> 10, WITHDRAWN b");
        assertThat(since(before)).extracting(Change::kind).contains(Kind.REMOVED);
        assertThat(since(before).getFirst().cause().at()).isEqualTo(clock.instant());
    }

    @Test
    void aRestorationIsACauseOfItsOwn() {
        publish("a", tonnes("2024-03", "10"));
        var second = publish("b", tonnes("2024-03", "11"));
        withdraw(second);
        var before = clock.instant();
        restore(second);
        assertThat(since(before))
                .extracting(ChangesTest::words)
                .containsExactly("2024-03: 10 -> 11, RESTORED b");
    }

    @Test
    void whatCameAndWentInBetweenChangedNothing() {
        publish("a", tonnes("2024-03", "10"));
        var before = clock.instant();
        withdraw(publish("b", tonnes("2024-03", "11")));
        var third = publish("c", tonnes("2024-03", "10.0"));
        withdraw(third);
        restore(third);
        assertThat(since(before)).isEmpty();
    }

    @Test
    void theLatestReleaseIsTheCauseAndACellIsToldOnce() {
        var first = publish("a", tonnes("2024-03", "10"), tonnes("2024-04", "5"));
        var before = clock.instant();
        publish("b", tonnes("2024-03", "11"), tonnes("2024-05", "6"));
        publish("c", tonnes("2024-03", "12"));
        withdraw(first);
        assertThat(since(before))
                .extracting(ChangesTest::words)
                .containsExactly(
                        "2024-04: 5 -> none, WITHDRAWN a",
                        "2024-03: 10 -> 12, PUBLISHED c",
                        "2024-05: none -> 6, PUBLISHED b");
    }

    @Test
    void whatIsKnownLaterIsNotToldEarlier() {
        publish("a", tonnes("2024-03", "10"));
        var before = clock.instant();
        publish("b", tonnes("2024-03", "11"));
        var after = clock.instant();
        publish("c", tonnes("2024-03", "12"));
        assertThat(changes.between(before, after))
                .extracting(ChangesTest::words)
                .containsExactly("2024-03: 10 -> 11, PUBLISHED b");
    }

    @Test
    void theSameNumberHeldLessFirmlyIsARevision() {
        publish("a", tonnes("2024-03", "10", Status.ESTIMATED));
        var before = clock.instant();
        publish("b", tonnes("2024-03", "10"));
        assertThat(since(before).getFirst().difference()).contains(BigDecimal.ZERO);
    }

    @Test
    void whatIsWithheldHasNoDifference() {
        publish("a", tonnes("2024-03", "10"));
        var before = clock.instant();
        publish(
                "b",
                new Observation(
                        CRUDE_QUANTITY,
                        Unit.TONNE,
                        Period.parse("2024-03"),
                        Optional.empty(),
                        Status.WITHHELD,
                        new Citation(SOURCE, "", "")));
        var change = since(before).getFirst();
        assertThat(words(change)).isEqualTo("2024-03: 10 -> withheld, PUBLISHED b");
        assertThat(change.difference()).isEmpty();
        assertThat(change.percent()).isEmpty();
    }

    @Test
    void aShareHasADifferenceAndNoPercentage() {
        var share = CRUDE_VALUE.of(Measure.SHARE);
        publish("a", observation(share, Unit.PERCENT, "2024-03", "20"));
        var before = clock.instant();
        publish("b", observation(share, Unit.PERCENT, "2024-03", "22"));
        var change = since(before).getFirst();
        assertThat(change.difference()).contains(new BigDecimal("2"));
        assertThat(change.percent()).isEmpty();
    }

    @Test
    void theLatestReleaseIsTheLatestByThen() {
        assertThat(releases.latest(clock.instant())).isEmpty();
        publish("a", tonnes("2024-03", "10"));
        var first = clock.instant();
        publish("b", tonnes("2024-03", "11"));
        assertThat(releases.latest(first)).contains(first);
        assertThat(releases.latest(clock.instant())).contains(clock.instant());
        assertThat(sources.speaking(first)).isEqualTo(1);
        assertThat(sources.speaking(Instant.EPOCH)).isZero();
    }
}
