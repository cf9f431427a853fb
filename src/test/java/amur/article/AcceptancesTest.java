package amur.article;

import static amur.article.ClaimsHome.article;
import static amur.article.ClaimsHome.baseOf;
import static amur.article.ClaimsHome.candidate;
import static amur.article.ClaimsHome.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amur.article.ClaimsHome.Desk;
import amur.article.extraction.Candidate;
import amur.article.extraction.Candidate.Change;
import amur.article.extraction.Candidate.Kind;
import amur.store.Journal;
import amur.store.KeptFiles;
import amur.store.Releases;
import amur.store.Sources;
import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.Period;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/// What a person accepts becomes a release like any other.
@SpringBootTest(
        classes = ClaimsHome.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "amur.home=target/claims-home")
@ActiveProfiles("test")
class AcceptancesTest {

    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    private static final String BODY =
            """
            Trade goes on. China's purchases came to more than $90.5 billion in 2023,
            against $80 billion a year earlier, Bloomberg reported. They rose 13% on the year.

            Nothing else happened.
            """;

    @Autowired private Desk desk;
    @Autowired private Acceptances acceptances;
    @Autowired private Articles articles;
    @Autowired private Releases releases;
    @Autowired private Sources sources;
    @Autowired private Journal journal;
    @Autowired private KeptFiles kept;

    @BeforeEach
    void empty() {
        desk.empty();
    }

    private static Candidate now() {
        return candidate(
                BODY,
                "$90.5 billion",
                Kind.VALUE,
                "90500000000",
                "100000000",
                "USD",
                Commodity.ENERGY_TOTAL,
                "2023");
    }

    private static Candidate before() {
        return baseOf(
                candidate(
                        BODY,
                        "$80 billion",
                        Kind.VALUE,
                        "80000000000",
                        "1000000000",
                        "USD",
                        Commodity.ENERGY_TOTAL,
                        "2022"),
                0);
    }

    private static Candidate growth() {
        return changed(
                candidate(
                        BODY,
                        "13%",
                        Kind.GROWTH,
                        "13",
                        "1",
                        "percent",
                        Commodity.ENERGY_TOTAL,
                        "2023"),
                Change.UP);
    }

    private Figure only(String id) {
        return articles.figure(id, END).orElseThrow();
    }

    @Test
    void anAcceptedFigureKeepsItsSentenceItsPlaceAndItsTerms() {
        var outcome = desk.accept(article(BODY), now(), before(), growth());
        var figure = only(outcome.figures().getFirst());
        assertThat(figure.quote().words())
                .isEqualTo(
                        "China's purchases came to more than $90.5 billion in 2023, "
                                + "against $80 billion a year earlier, Bloomberg reported.");
        assertThat(figure.quote().words().substring(figure.quote().offset()))
                .startsWith("$90.5 billion");
        assertThat(BODY.substring(figure.quote().start(), figure.quote().end()))
                .isEqualTo("$90.5 billion");
        assertThat(figure.quote().article()).isEqualTo(Fingerprint.of(BODY));
        assertThat(figure.quote().kept()).isEmpty();
        assertThat(figure.terms().hedge()).isEqualTo(Hedge.MORE_THAN);
        assertThat(figure.base()).contains(outcome.figures().get(1));
        assertThat(figure.cited()).isEqualTo("Bloomberg");
        assertThat(figure.key().measure()).isEqualTo(Measure.VALUE);
        var growth = only(outcome.figures().get(2));
        assertThat(growth.key().measure()).isEqualTo(Measure.VALUE_GROWTH);
        assertThat(growth.terms().change()).contains(Change.UP);
        assertThat(growth.terms().against()).isEmpty();
    }

    @Test
    void theArticleBecomesASourceWithTheAgencyAsItsOrigin() {
        var figure = only(desk.accept(article(BODY), now()).figures().getFirst());
        var source = sources.all().get(figure.source());
        assertThat(source.id()).isEqualTo("sample-gazette-2023-12-20");
        assertThat(source.publisher()).isEqualTo("Sample Gazette");
        assertThat(source.origin()).isEqualTo("Bloomberg");
        assertThat(source.note()).isEqualTo("Sample headline");
        assertThat(source.published()).isEqualTo("2023-12-20");
    }

    @Test
    void aSourceOfTheCatalogueStaysAsItIsDescribedThere() {
        desk.describe(Desk.source("older-entry", "Sample Gazette", "Reuters"));
        var text = article(BODY);
        var same =
                new PressText(
                        text.title(),
                        text.publisher(),
                        text.published(),
                        "http://www.example.org/older-entry/#top",
                        BODY);
        var figure = only(desk.accept(same, now()).figures().getFirst());
        assertThat(figure.source()).isEqualTo("older-entry");
        assertThat(sources.all().get("older-entry").origin()).isEqualTo("Reuters");
    }

    @Test
    void aSecondArticleOfOneDayIsASourceOfItsOwn() {
        var first = desk.accept(article(BODY), now());
        var other = BODY.replace("Nothing", "Something");
        var second = desk.accept(article(other), now());
        assertThat(only(first.figures().getFirst()).source())
                .isNotEqualTo(only(second.figures().getFirst()).source());
    }

    @Test
    void itIsAReleaseWithAKeptFileAndALineInTheJournal() throws Exception {
        var outcome = desk.accept(article(BODY), now(), before());
        var entry = releases.history().getFirst();
        assertThat(entry.release().id()).isEqualTo(outcome.release());
        assertThat(entry.observations()).isZero();
        assertThat(entry.figures()).isEqualTo(2);
        assertThat(Files.readString(kept.of(entry.release().digest())))
                .contains("Bloomberg reported.")
                .doesNotContain("Nothing else happened");
        var line = journal.entries().getLast();
        assertThat(line.what()).isEqualTo(Journal.What.FIGURES);
        assertThat(line.rows()).isEqualTo(2);
    }

    @Test
    void theSameArticleWithTheSameFiguresIsKnown() {
        var first = desk.accept(article(BODY), now());
        var again = desk.accept(article(BODY), now());
        assertThat(first.known()).isFalse();
        assertThat(again.known()).isTrue();
        assertThat(again.release()).isEqualTo(first.release());
        assertThat(again.figures()).isEqualTo(first.figures());
        assertThat(releases.history()).hasSize(1);
    }

    @Test
    void whatIsTakenBackDoesNotSpeakUntilItIsRestoredOrAcceptedAgain() {
        var outcome = desk.accept(article(BODY), now());
        assertThat(articles.figures(END)).hasSize(1);
        releases.withdraw(outcome.release(), "tester");
        assertThat(articles.figures(END)).isEmpty();
        releases.restore(outcome.release(), "tester");
        assertThat(articles.figures(END)).hasSize(1);
        releases.withdraw(outcome.release(), "tester");
        assertThat(desk.accept(article(BODY), now()).known()).isFalse();
        assertThat(articles.figures(END)).hasSize(1);
    }

    @Test
    void theSameArticleIsRecognisedByItsWordsAndByItsAddress() {
        var text = article(BODY);
        var outcome = desk.accept(text, now());
        var elsewhere =
                new PressText(
                        "",
                        "Other",
                        Optional.empty(),
                        "",
                        BODY.replace("\n", "\r\n  ").replace("Trade", "\u200bTrade"));
        var same = acceptances.earlier(elsewhere).orElseThrow();
        assertThat(same.sameText()).isTrue();
        assertThat(same.release().id()).isEqualTo(outcome.release());
        assertThat(same.figures()).isEqualTo(outcome.figures());
        var updated =
                new PressText(
                        "", "Other", Optional.empty(), text.address() + "?utm_source=x", "New");
        assertThat(acceptances.earlier(updated).orElseThrow().sameText()).isFalse();
        var strange = new PressText("", "Other", Optional.empty(), "https://other.example/", "New");
        assertThat(acceptances.earlier(strange)).isEmpty();
    }

    @Test
    void theArticleIsKeptOnlyIfThePersonSaysSo() throws Exception {
        var review = new Review(article(BODY), List.of(now()), true, "tester");
        var figure = only(acceptances.accept(review).figures().getFirst());
        assertThat(Files.readString(kept.of(figure.quote().kept()))).isEqualTo(BODY);
    }

    @Test
    void aPaymentFactBecomesAnArrangement() {
        var body = "Gas is to be paid in roubles and yuan, Gazprom said.";
        var fact =
                new Candidate(
                        body.indexOf("roubles"),
                        body.indexOf(", Gazprom"),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        false,
                        Kind.PAYMENT_CURRENCY,
                        Optional.of(Commodity.PIPELINE_GAS),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("CNY", "RUB"),
                        1,
                        List.of());
        desk.accept(article(body), fact);
        var arrangement = articles.arrangements(END).getFirst();
        assertThat(arrangement.currencies()).isEqualTo("RUB+CNY");
        assertThat(arrangement.announcedOn()).isEqualTo("2023-12-20");
        assertThat(arrangement.quote().words()).isEqualTo(body);
    }

    @Test
    void whatLacksSomethingIsRefusedAndNamed() {
        var unknown =
                new Candidate(
                        now().start(),
                        now().end(),
                        now().value(),
                        now().step(),
                        "short tons",
                        false,
                        Kind.QUANTITY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        0,
                        List.of());
        assertThat(acceptances.problems(unknown))
                .extracting(Acceptances.Problem::key)
                .containsExactlyInAnyOrder(
                        "claim.problem.commodity",
                        "claim.problem.period",
                        "claim.problem.direction",
                        "claim.problem.unit");
        assertThatThrownBy(() -> desk.accept(article(BODY), unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("$90.5 billion");
        assertThatThrownBy(() -> desk.accept(article(BODY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(releases.history()).isEmpty();
        var nowhere = new PressText("", "Gazette", Optional.empty(), "javascript:alert(1)", BODY);
        assertThat(acceptances.problems(nowhere))
                .extracting(Acceptances.Problem::key)
                .containsExactly("claim.problem.published", "claim.problem.address");
    }

    @Test
    void zeroAndNumbersRoundedToNothingAreRefused() {
        for (var number : List.of("0", "-5")) {
            var said =
                    candidate(
                            BODY, "13%", Kind.SHARE, number, "1", "percent", Commodity.LNG, "2023");
            assertThat(acceptances.problems(said))
                    .extracting(Acceptances.Problem::key)
                    .containsExactly("claim.problem.zero");
        }
        var coarse =
                candidate(BODY, "13%", Kind.SHARE, "13", "20", "percent", Commodity.LNG, "2023");
        assertThat(acceptances.problems(coarse))
                .extracting(Acceptances.Problem::key)
                .containsExactly("claim.problem.coarse");
    }

    @Test
    void growthSinceThePeriodBeforeIsToldFromGrowthOnTheYear() {
        var body = "Crude imports rose 5% month-on-month to 8 million tonnes in March.";
        var rose =
                changed(
                        candidate(
                                body,
                                "5%",
                                Kind.GROWTH,
                                "5",
                                "1",
                                "percent",
                                Commodity.CRUDE_OIL,
                                "2023-03"),
                        Change.UP);
        var figure = only(desk.accept(article(body), rose).figures().getFirst());
        assertThat(figure.terms().against()).contains(Period.parse("2023-02"));
        assertThat(figure.key().measure()).isEqualTo(Measure.QUANTITY_GROWTH);
    }
}
