package amur.store;

import static amur.trade.Samples.CRUDE_QUANTITY;
import static amur.trade.Samples.CRUDE_VALUE;
import static amur.trade.Samples.SOURCE;
import static amur.trade.Samples.observation;
import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Observation;
import amur.trade.Samples;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/// Real H2 with the real migrations; a clock that a test turns.
@SpringBootTest(
        classes = StoreTest.Store.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ActiveProfiles("test")
class StoreTest {

    @Configuration
    @ComponentScan("amur.store")
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Store {

        @Bean
        Hand hand() {
            return new Hand();
        }
    }

    /// A clock that moves only when a test turns it.
    static final class Hand extends Clock {

        private Instant at = Instant.parse("2024-01-01T00:00:00Z");

        void turn() {
            at = at.plus(Duration.ofDays(1));
        }

        @Override
        public Instant instant() {
            return at;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Autowired private Releases releases;
    @Autowired private Observations observations;
    @Autowired private Sources sources;
    @Autowired private SeriesCatalogue catalogue;
    @Autowired private JdbcClient db;
    @Autowired private Hand clock;

    @BeforeEach
    void empty() {
        List.of("extent", "observation", "restoration", "withdrawal", "release", "series", "source")
                .forEach(table -> db.sql("delete from " + table).update());
        sources.describe(List.of(Samples.source(SOURCE, "A", "2024-01-01")));
    }

    private long publish(String digest, Observation... said) {
        clock.turn();
        var lines = java.util.Arrays.stream(said).map(o -> new Releases.Line(2, o)).toList();
        return releases.publish(Publication.of("file.csv", digest.repeat(64), "tester"), lines)
                .orElseThrow()
                .id();
    }

    private List<BigDecimal> amounts(Instant known) {
        var query =
                new Query(
                        Area.CHINA,
                        Set.of(Area.RUSSIA),
                        Flow.IMPORT,
                        Set.of(Commodity.CRUDE_OIL),
                        Set.of(Measure.QUANTITY, Measure.VALUE),
                        known);
        return observations.find(query).stream()
                .map(r -> r.observation().amount().orElseThrow())
                .toList();
    }

    private static Observation tonnes(String period, String amount) {
        return observation(CRUDE_QUANTITY, Unit.TONNE, period, amount);
    }

    @Test
    void theLatestReleaseSpeaksAndTheEarlierStaysReadable() {
        publish("a", tonnes("2024-03", "10"));
        var between = clock.instant();
        publish("b", tonnes("2024-03", "11"));
        assertThat(amounts(clock.instant())).containsExactly(new BigDecimal("11"));
        assertThat(amounts(between)).containsExactly(new BigDecimal("10"));
        assertThat(observations.history(tonnes("2024-03", "1").cell()))
                .extracting(r -> r.observation().amount().orElseThrow())
                .containsExactly(new BigDecimal("11"), new BigDecimal("10"));
    }

    @Test
    void amountsKeepTheirDigits() {
        publish(
                "a",
                tonnes("2024-03", "6.30"),
                observation(CRUDE_VALUE, Unit.USD, "2024-03", "35000000000"));
        assertThat(amounts(clock.instant()))
                .containsExactly(new BigDecimal("6.30"), new BigDecimal("35000000000"));
    }

    @Test
    void undoingBringsBackWhatWasAndRedoingTheRest() {
        publish("a", tonnes("2024-03", "10"));
        var second = publish("b", tonnes("2024-03", "11"), tonnes("2024-04", "12"));
        var then = clock.instant();
        clock.turn();
        assertThat(releases.withdraw(second, "tester")).isTrue();
        assertThat(amounts(clock.instant())).containsExactly(new BigDecimal("10"));
        assertThat(amounts(then)).as("as known before it was undone").hasSize(2);
        assertThat(releases.withdraw(second, "tester")).as("twice").isFalse();
        clock.turn();
        assertThat(releases.restore(second, "tester")).isTrue();
        assertThat(amounts(clock.instant()))
                .containsExactly(new BigDecimal("11"), new BigDecimal("12"));
        assertThat(releases.history()).extracting(Releases.Entry::withdrawn).containsOnly(false);
    }

    @Test
    void theSameFileFromTwoPeopleAtOnceGoesInOnce() throws Exception {
        var start = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(4)) {
            var done =
                    java.util.stream.IntStream.range(0, 4)
                            .mapToObj(
                                    i ->
                                            people.submit(
                                                    () -> {
                                                        start.await();
                                                        return releases.publish(
                                                                Publication.of(
                                                                        "file.csv",
                                                                        "c".repeat(64),
                                                                        "person " + i),
                                                                List.of(
                                                                        new Releases.Line(
                                                                                2,
                                                                                tonnes(
                                                                                        "2024-03",
                                                                                        "10"))));
                                                    }))
                            .toList();
            start.countDown();
            var published = 0;
            for (var each : done) {
                try {
                    published += each.get().isPresent() ? 1 : 0;
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e).hasRootCauseInstanceOf(java.sql.SQLException.class);
                }
            }
            assertThat(published).isEqualTo(1);
        }
        assertThat(releases.history()).hasSize(1);
        assertThat(amounts(clock.instant())).containsExactly(new BigDecimal("10"));
    }

    @Test
    void theCatalogueKnowsTheExtentOfASeries() {
        publish("a", tonnes("2024-03", "10"), tonnes("2023", "100"));
        var entry = catalogue.entries(clock.instant()).getFirst();
        assertThat(entry.observations()).isEqualTo(2);
        assertThat(entry.extent()).hasToString("2023-01/2024-03");
    }

    @Test
    void aSourceIsDescribedOnceAndCorrectedInPlace() {
        var corrected = Samples.source(SOURCE, "B", "2024-01-02");
        assertThat(sources.describe(List.of(corrected, Samples.source("another-one", "C", "2024"))))
                .isEqualTo(2);
        assertThat(sources.describe(List.of(corrected))).isZero();
        assertThat(sources.all()).containsEntry(SOURCE, corrected).hasSize(2);
    }
}
