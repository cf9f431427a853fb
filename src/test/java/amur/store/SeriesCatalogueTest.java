package amur.store;

import static amur.trade.Samples.SOURCE;
import static amur.trade.Samples.observation;
import static org.assertj.core.api.Assertions.assertThat;

import amur.store.SeriesFilter.Condition;
import amur.store.SeriesFilter.Field;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Observation;
import amur.trade.Samples;
import amur.trade.SeriesKey;
import amur.trade.Status;
import amur.trade.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/// The catalogue by pages, by words and by moments, on real H2.
@SpringBootTest(
        classes = StoreTest.Store.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ActiveProfiles("test")
class SeriesCatalogueTest {

    private static final String OTHER = "other-source";

    @Autowired private Releases releases;
    @Autowired private Sources sources;
    @Autowired private SeriesCatalogue catalogue;
    @Autowired private JdbcClient db;
    @Autowired private StoreTest.Hand clock;

    @BeforeEach
    void empty() {
        List.of("extent", "observation", "restoration", "withdrawal", "release", "series", "source")
                .forEach(table -> db.sql("delete from " + table).update());
        sources.describe(
                List.of(
                        Samples.source(SOURCE, "A", "2024-01-01"),
                        Samples.source(OTHER, "B", "2024-01-01")));
    }

    private long publish(String digest, Stream<Observation> said) {
        clock.turn();
        var lines = said.map(o -> new Releases.Line(2, o)).toList();
        return releases.publish(Publication.of("file.csv", digest.repeat(64), "tester"), lines)
                .orElseThrow()
                .id();
    }

    private static SeriesKey key(String partner, Commodity commodity) {
        return new SeriesKey(
                Area.CHINA, new Area(partner), Flow.IMPORT, commodity, Measure.QUANTITY);
    }

    private static Observation said(SeriesKey key, String period, String source) {
        return observation(key, Unit.TONNE, period, "1", Status.REPORTED, source, "");
    }

    /// Four partners and every fuel, each for two months.
    private static Stream<Observation> all(String source) {
        return Stream.of("AAA", "BBB", "RUS", "WLD")
                .flatMap(partner -> Commodity.energy().stream().map(c -> key(partner, c)))
                .flatMap(
                        key ->
                                Stream.of("2024-02", "2024-05")
                                        .map(period -> said(key, period, source)));
    }

    private SeriesCatalogue.Page page(SeriesFilter wanted, Instant known) {
        return catalogue.page(wanted, known, 0, 1000);
    }

    @Test
    void thePagesTogetherAreTheWholeCatalogue() {
        publish("a", all(SOURCE));
        publish("b", all(OTHER).limit(20));
        publish("c", all(SOURCE).skip(7));
        var whole = catalogue.entries(clock.instant());
        var pages = new ArrayList<SeriesCatalogue.Entry>();
        for (var offset = 0; offset < 40; offset += 5) {
            var page = catalogue.page(SeriesFilter.ALL, clock.instant(), offset, 5);
            assertThat(page.total()).isEqualTo(36);
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(5);
            pages.addAll(page.entries());
        }
        assertThat(whole).hasSize(36);
        assertThat(pages).isEqualTo(whole);
        assertThat(catalogue.observations(clock.instant()))
                .isEqualTo(whole.stream().mapToInt(SeriesCatalogue.Entry::observations).sum())
                .isEqualTo(72 + 20 + 65);
    }

    @Test
    void aSeriesOfSeveralSourcesIsOneEntry() {
        publish("a", all(SOURCE).limit(2));
        publish("b", all(OTHER).limit(1));
        var page = page(SeriesFilter.ALL, clock.instant());
        assertThat(page.total()).isEqualTo(1);
        var entry = page.entries().getFirst();
        assertThat(entry.sources()).isEqualTo(2);
        assertThat(entry.observations()).isEqualTo(3);
        assertThat(entry.extent()).hasToString("2024-02/2024-05");
        assertThat(entry.recorded()).isEqualTo(clock.instant());
    }

    @Test
    void everyConditionMustFitAndOneOfItsFieldsIsEnough() {
        publish("a", all(SOURCE));
        var wanted =
                SeriesFilter.of(
                        new Condition(
                                Map.of(
                                        Field.COMMODITY,
                                        Set.of("coal", "lng"),
                                        Field.PARTNER,
                                        Set.of("RUS"))),
                        new Condition(Map.of(Field.PARTNER, Set.of("RUS", "BBB"))));
        var page = catalogue.page(wanted, clock.instant(), 1, 3);
        assertThat(page.total()).isEqualTo(2 + Commodity.energy().size());
        assertThat(page.entries())
                .isEqualTo(catalogue.entries(wanted, clock.instant()).subList(1, 4))
                .first()
                .extracting(entry -> entry.key().toString())
                .isEqualTo(key("BBB", Commodity.LNG).toString());
    }

    @Test
    void aConditionThatNothingFitsLeavesNothing() {
        publish("a", all(SOURCE));
        var nothing = SeriesFilter.of(new Condition(Map.of()));
        assertThat(page(nothing, clock.instant()).total()).isZero();
        assertThat(page(nothing, clock.instant()).entries()).isEmpty();
        assertThat(catalogue.entries(nothing, clock.instant())).isEmpty();
    }

    @Test
    void whatOnlyAWithdrawnReleaseSaidIsGoneUntilItIsRestored() {
        var before = clock.instant();
        publish("a", all(SOURCE).limit(10));
        var wide = publish("b", all(SOURCE));
        var then = clock.instant();
        clock.turn();
        releases.withdraw(wide, "tester");
        var withdrawn = clock.instant();
        clock.turn();
        releases.restore(wide, "tester");
        assertThat(page(SeriesFilter.ALL, before).total()).isZero();
        assertThat(page(SeriesFilter.ALL, then).total()).isEqualTo(36);
        assertThat(page(SeriesFilter.ALL, withdrawn).total()).isEqualTo(5);
        assertThat(page(SeriesFilter.ALL, clock.instant()).total()).isEqualTo(36);
        assertThat(page(SeriesFilter.ALL, withdrawn).entries())
                .isEqualTo(catalogue.entries(withdrawn))
                .extracting(SeriesCatalogue.Entry::observations)
                .containsOnly(2);
        for (var known : List.of(before, then, withdrawn, clock.instant())) {
            assertThat(page(SeriesFilter.ALL, known).entries())
                    .isEqualTo(catalogue.entries(known))
                    .hasSize(page(SeriesFilter.ALL, known).total());
        }
    }

    @Test
    void aSourceThatIsTakenBackIsNotCounted() {
        publish("a", all(SOURCE).limit(2));
        var other = publish("b", all(OTHER).limit(4));
        releases.withdraw(other, "tester");
        var page = page(SeriesFilter.ALL, clock.instant());
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.entries().getFirst().sources()).isEqualTo(1);
        assertThat(page.entries().getFirst().observations()).isEqualTo(2);
    }

    @Test
    void extentsSayWhatTheObservationsSay() {
        publish("a", all(SOURCE));
        publish("b", all(OTHER).skip(11));
        assertThat(
                        db.sql(
                                        """
                                        select series_id, release_id, observations, first_start, last_month
                                        from extent order by series_id, release_id""")
                                .query()
                                .listOfRows())
                .isEqualTo(
                        db.sql(
                                        """
                                        select series_id, release_id,
                                            cast(count(*) as integer) as observations,
                                            min(period_start) as first_start,
                                            cast(max(period_start + (months - 1) * interval '1' month) as date) as last_month
                                        from extent e
                                            join observation o on o.id between e.first_id and e.last_id
                                        group by series_id, release_id
                                        order by series_id, release_id""")
                                .query()
                                .listOfRows())
                .isNotEmpty();
    }
}
