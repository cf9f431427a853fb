package amur.article;

import amur.analysis.Conversions;
import amur.analysis.Preferences;
import amur.article.claim.Claims;
import amur.article.claim.MovedClaims;
import amur.article.claim.Retellings;
import amur.article.extraction.Candidate;
import amur.article.extraction.Candidate.Change;
import amur.article.extraction.Candidate.Kind;
import amur.article.extraction.Window;
import amur.csv.Catalogues;
import amur.store.Publication;
import amur.store.Releases;
import amur.store.Sources;
import amur.trade.Area;
import amur.trade.Citation;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.SeriesKey;
import amur.trade.Source;
import amur.trade.Status;
import amur.trade.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Store and articles with the real migrations and registries, a clock that a test turns, and few
/// words to say what customs and the press say. Everything in it is synthetic.
@ComponentScan(
        basePackages = "amur.store",
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "amur\\.store\\..*Test.*"))
@Import({
    Articles.class,
    FigureReleases.class,
    Acceptances.class,
    Claims.class,
    MovedClaims.class,
    Retellings.class
})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
public class ClaimsHome {

    /// Of customs, printed by nobody else.
    public static final String CUSTOMS = "sample-customs";

    public static final String BLOOMBERG = "sample-bloomberg";

    @Bean
    public Hand hand() {
        return new Hand();
    }

    @Bean
    Conversions conversions() throws IOException {
        return new Conversions(
                Catalogues.conversions(
                        new ClassPathResource("data/conversions.csv").getInputStream()),
                Catalogues.rates(new ClassPathResource("data/rates.csv").getInputStream()));
    }

    @Bean
    Preferences preferences() {
        return new Preferences(List.of());
    }

    @Bean
    public Desk desk(
            Releases releases,
            Sources sources,
            Acceptances acceptances,
            JdbcClient db,
            Hand clock) {
        return new Desk(releases, sources, acceptances, db, clock);
    }

    /// A clock that moves only when a test turns it.
    public static final class Hand extends Clock {

        private Instant at = Instant.parse("2024-01-01T00:00:00Z");

        public void turn() {
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

    /// What customs and agencies report, and what is accepted of articles.
    public static final class Desk {

        private final Releases releases;
        private final Sources sources;
        private final Acceptances acceptances;
        private final JdbcClient db;
        private final Hand clock;
        private int files;

        Desk(
                Releases releases,
                Sources sources,
                Acceptances acceptances,
                JdbcClient db,
                Hand clock) {
            this.releases = releases;
            this.sources = sources;
            this.acceptances = acceptances;
            this.db = db;
            this.clock = clock;
        }

        public void empty() {
            List.of(
                            "figure",
                            "extent",
                            "observation",
                            "restoration",
                            "withdrawal",
                            "release",
                            "series",
                            "source")
                    .forEach(table -> db.sql("delete from " + table).update());
            sources.describe(
                    List.of(
                            source(CUSTOMS, "China Customs Office", ""),
                            source(BLOOMBERG, "Sample Post", "Bloomberg")));
        }

        public static Source source(String id, String publisher, String origin) {
            return new Source(
                    id,
                    publisher,
                    origin,
                    "https://example.org/" + id,
                    "2023-12-01",
                    "A",
                    "facts only",
                    "");
        }

        public void describe(Source source) {
            sources.describe(List.of(source));
        }

        /// Rows such as `2023-01=5.5`.
        public long report(SeriesKey key, Unit unit, String... cells) {
            return report(CUSTOMS, Status.REPORTED, "", key, unit, cells);
        }

        public long report(
                String source,
                Status status,
                String caveat,
                SeriesKey key,
                Unit unit,
                String... cells) {
            clock.turn();
            var lines =
                    Arrays.stream(cells)
                            .map(cell -> cell.split("="))
                            .map(
                                    cell ->
                                            new Observation(
                                                    key,
                                                    unit,
                                                    Period.parse(cell[0]),
                                                    cell.length == 1
                                                            ? Optional.empty()
                                                            : Optional.of(new BigDecimal(cell[1])),
                                                    status,
                                                    new Citation(source, "table", caveat)))
                            .map(said -> new Releases.Line(2, said))
                            .toList();
            var digest = "%064x".formatted(++files + System.identityHashCode(this) * 1000L);
            return releases.publish(Publication.of("file.csv", digest, "tester"), lines)
                    .orElseThrow()
                    .id();
        }

        public void undo(long release) {
            clock.turn();
            releases.withdraw(release, "tester");
        }

        public Acceptances.Outcome accept(PressText article, Candidate... accepted) {
            clock.turn();
            return acceptances.accept(new Review(article, List.of(accepted), false, "tester"));
        }
    }

    public static SeriesKey trade(Commodity commodity, Measure measure) {
        return new SeriesKey(Area.CHINA, Area.RUSSIA, Flow.IMPORT, commodity, measure);
    }

    public static PressText article(String body) {
        return new PressText(
                "Sample headline",
                "Sample Gazette",
                Optional.of(LocalDate.parse("2023-12-20")),
                "https://gazette.example/" + Integer.toHexString(body.hashCode()),
                body);
    }

    /// A figure of a body as the extraction would find it, for trade from Russia to China.
    ///
    /// @param words those of the number, once in the body
    public static Candidate candidate(
            String body,
            String words,
            Kind kind,
            String value,
            String step,
            String unit,
            Commodity commodity,
            String period) {
        var start = body.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words + " is not in " + body);
        }
        var months = Period.parse(period);
        return new Candidate(
                start,
                start + words.length(),
                Optional.of(new BigDecimal(value)),
                Optional.of(new BigDecimal(step)),
                unit,
                false,
                kind,
                Optional.of(commodity),
                Optional.of(Area.RUSSIA),
                Optional.of(Area.CHINA),
                Optional.of(new Window(months.start().atDay(1), months.end().atEndOfMonth())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                1,
                List.of());
    }

    public static Candidate changed(Candidate said, Change change) {
        return new Candidate(
                said.start(),
                said.end(),
                said.value(),
                said.step(),
                said.unit(),
                said.approximate(),
                said.measure(),
                said.commodity(),
                said.exporter(),
                said.importer(),
                said.period(),
                said.comparisonOf(),
                Optional.of(change),
                said.per(),
                said.currencies(),
                said.certainty(),
                said.because());
    }

    public static Candidate baseOf(Candidate said, int of) {
        return new Candidate(
                said.start(),
                said.end(),
                said.value(),
                said.step(),
                said.unit(),
                said.approximate(),
                said.measure(),
                said.commodity(),
                said.exporter(),
                said.importer(),
                said.period(),
                Optional.of(of),
                said.change(),
                said.per(),
                said.currencies(),
                said.certainty(),
                said.because());
    }

    public static Candidate per(Candidate said, String time) {
        return new Candidate(
                said.start(),
                said.end(),
                said.value(),
                said.step(),
                said.unit(),
                said.approximate(),
                said.measure(),
                said.commodity(),
                said.exporter(),
                said.importer(),
                said.period(),
                said.comparisonOf(),
                said.change(),
                Optional.of(time),
                said.currencies(),
                said.certainty(),
                said.because());
    }
}
