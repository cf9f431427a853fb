package amur.article;

import static amur.article.ClaimsHome.article;
import static amur.article.ClaimsHome.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import amur.Application;
import amur.article.extraction.Candidate;
import amur.store.Journal;
import amur.store.Rebuild;
import amur.store.Releases;
import amur.store.Sources;
import amur.trade.Commodity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Journal and kept files give the accepted figures again, and figures from before there were
/// releases of them still speak.
class FiguresRebuiltTest {

    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");
    private static final String BODY = "China paid about $35 million for coal in May 2023.";

    @TempDir private Path home;

    private ConfigurableApplicationContext start(String... options) {
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var all = new ArrayList<>(List.of(options));
        all.add("--amur.home=" + home);
        all.add(
                "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                        + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");
        return application.run(all.toArray(String[]::new));
    }

    private static Acceptances.Outcome accept(
            ConfigurableApplicationContext amur, String body, String value) {
        var said =
                candidate(
                        body,
                        "$35 million",
                        Candidate.Kind.VALUE,
                        value,
                        "1000000",
                        "USD",
                        Commodity.COAL,
                        "2023-05");
        return amur.getBean(Acceptances.class)
                .accept(new Review(article(body), List.of(said), true, "tester"));
    }

    @Test
    void theRebuiltDatabaseHasTheSameFiguresThenAndNow() {
        List<Figure> now;
        List<Figure> then;
        Instant middle;
        List<Releases.Entry> history;
        Object sources;
        try (var amur = start()) {
            accept(amur, BODY, "35000000");
            var undone = accept(amur, BODY + " Indeed.", "36000000");
            middle = amur.getBean(Releases.class).history().getFirst().release().recorded();
            amur.getBean(Releases.class).withdraw(undone.release(), "tester");
            now = amur.getBean(Articles.class).figures(END);
            then = amur.getBean(Articles.class).figures(middle);
            history = amur.getBean(Releases.class).history();
            sources = amur.getBean(Sources.class).all();
        }
        assertThat(then).hasSize(now.size() + 1);
        assertThat(history).anySatisfy(entry -> assertThat(entry.figures()).isEqualTo(23));
        try (var rebuilt = start("--amur.database=rebuilt", "--amur.rebuild=true")) {
            rebuilt.getBean(Rebuild.class).run(event -> {});
            assertThat(rebuilt.getBean(Articles.class).figures(END)).isEqualTo(now);
            assertThat(rebuilt.getBean(Articles.class).figures(middle)).isEqualTo(then);
            assertThat(rebuilt.getBean(Releases.class).history()).isEqualTo(history);
            assertThat(rebuilt.getBean(Sources.class).all()).isEqualTo(sources);
        }
    }

    @Test
    void aLineOfFiguresThatWereNeverCommittedGoesAtTheNextStart() throws Exception {
        List<Journal.Entry> before;
        try (var amur = start()) {
            accept(amur, BODY, "35000000");
            before = amur.getBean(Journal.class).entries();
        }
        Files.writeString(
                home.resolve("journal"),
                "2031-01-01T00:00:00Z\tfigures\t%s\tlost.csv\ttester\t\t2\n"
                        .formatted("a".repeat(64)),
                StandardOpenOption.APPEND);
        try (var amur = start()) {
            assertThat(amur.getBean(Journal.class).entries()).isEqualTo(before);
        }
    }

    @Test
    void figuresFromBeforeThereWereReleasesOfThemStillSpeak() {
        var old =
                new DriverManagerDataSource(
                        "jdbc:h2:mem:before-claims;DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure().dataSource(old).target("5").load().migrate();
        var db = JdbcClient.create(old);
        db.sql(
                        """
                        insert into figure values ('old-1', timestamp with time zone
                            '2024-01-01 00:00:00+00', 'figure', 's-1', 'CHN', 'RUS', 'import',
                            'coal', 'value', 'USD', '2023-05', 35000000, 1000000, 'approximate',
                            null, '', '', '', '', '')""")
                .update();
        Flyway.configure().dataSource(old).target("latest").load().migrate();
        var figure = new Articles(db).figure("old-1", END).orElseThrow();
        assertThat(figure.terms().hedge()).isEqualTo(Hedge.ABOUT);
        assertThat(figure.quote()).isEqualTo(Quote.NONE);
    }
}
