package amur.article.claim;

import static amur.article.ClaimsHome.article;
import static amur.article.ClaimsHome.baseOf;
import static amur.article.ClaimsHome.candidate;
import static org.assertj.core.api.Assertions.assertThat;

import amur.article.ClaimsHome;
import amur.article.ClaimsHome.Desk;
import amur.article.claim.Retellings.Part;
import amur.article.extraction.Candidate;
import amur.trade.Commodity;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/// Six articles that quote one agency tell one figure.
@SpringBootTest(
        classes = ClaimsHome.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "amur.home=target/claims-home")
@ActiveProfiles("test")
class RetellingsTest {

    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    private static final String FULL =
            "Bloomberg: $68.4 billion in March to November, against $41 billion.";

    @Autowired private Desk desk;
    @Autowired private Retellings retellings;

    @BeforeEach
    void empty() {
        desk.empty();
        desk.accept(
                article(FULL),
                energy(FULL, "$68.4 billion", "68400000000", "100000000", "2022-03/2022-11"),
                baseOf(
                        energy(FULL, "$41 billion", "41000000000", "1000000000", "2021-03/2021-11"),
                        0));
    }

    private static Candidate energy(
            String body, String words, String value, String step, String period) {
        return candidate(
                body,
                words,
                Candidate.Kind.VALUE,
                value,
                step,
                "USD",
                Commodity.ENERGY_TOTAL,
                period);
    }

    @Test
    void aRetellingNamesWhatItDroppedAndChanged() {
        var body = "Nearly $68 billion this year, Bloomberg News says.";
        desk.accept(
                article(body),
                energy(body, "$68 billion", "68000000000", "1000000000", "2022-01/2022-11"));
        var groups = retellings.groups(END);
        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().origin()).containsExactly("Bloomberg");
        assertThat(groups.getFirst().fullest().quantity().amount())
                .isEqualByComparingTo("68400000000");
        var told = groups.getFirst().others().getFirst();
        assertThat(told.dropped()).containsExactly(Part.BASE);
        assertThat(told.changed()).containsExactly(Part.WINDOW, Part.HEDGE, Part.ROUNDING);
    }

    @Test
    void anotherAgencyTellsAnotherFigure() {
        var body = "Reuters: $68.4 billion in March to November.";
        desk.accept(
                article(body),
                energy(body, "$68.4 billion", "68400000000", "100000000", "2022-03/2022-11"));
        assertThat(retellings.groups(END)).isEmpty();
    }

    @Test
    void anotherNumberIsNoRetelling() {
        var body = "Bloomberg: $60 billion in March to November.";
        desk.accept(
                article(body),
                energy(body, "$60 billion", "60000000000", "1000000000", "2022-03/2022-11"));
        assertThat(retellings.groups(END)).isEmpty();
    }

    @Test
    void theSameNumberOfOtherYearsIsNoRetelling() {
        var body = "Bloomberg: $68.4 billion in March to November.";
        desk.accept(
                article(body),
                energy(body, "$68.4 billion", "68400000000", "100000000", "2019-03/2019-11"));
        assertThat(retellings.groups(END)).isEmpty();
    }
}
