package amur.article.claim;

import static amur.article.ClaimsHome.article;
import static amur.article.ClaimsHome.candidate;
import static amur.article.ClaimsHome.trade;
import static org.assertj.core.api.Assertions.assertThat;

import amur.article.ClaimsHome;
import amur.article.ClaimsHome.Desk;
import amur.article.claim.Verdict.Kind;
import amur.article.extraction.Candidate;
import amur.store.Change;
import amur.store.Releases;
import amur.trade.Commodity;
import amur.trade.Measure;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/// A later import may put a claim in another light, and is named.
@SpringBootTest(
        classes = ClaimsHome.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "amur.home=target/claims-home")
@ActiveProfiles("test")
class MovedClaimsTest {

    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");
    private static final SeriesKey COAL = trade(Commodity.COAL, Measure.VALUE);

    @Autowired private Desk desk;
    @Autowired private MovedClaims moved;
    @Autowired private Releases releases;

    @BeforeEach
    void empty() {
        desk.empty();
    }

    private void accept() {
        desk.accept(
                article("$1"),
                candidate(
                        "$1",
                        "$1",
                        Candidate.Kind.VALUE,
                        "35000000",
                        "1000000",
                        "USD",
                        Commodity.COAL,
                        "2023-05"));
    }

    @Test
    void aRevisionThatChangesAVerdictIsNamed() {
        desk.report(COAL, Unit.USD, "2023-05=35111111");
        accept();
        assertThat(moved.latest(END)).isEmpty();
        var release = desk.report(COAL, Unit.USD, "2023-05=45111111");
        var change = moved.latest(END).getFirst();
        assertThat(change.before().kind()).isEqualTo(Kind.CONFIRMED);
        assertThat(change.after().kind()).isEqualTo(Kind.CONTRADICTED);
        assertThat(change.release().id()).isEqualTo(release);
        assertThat(change.way()).isEqualTo(Change.Way.PUBLISHED);
    }

    @Test
    void soIsItsUndoing() {
        desk.report(COAL, Unit.USD, "2023-05=35111111");
        accept();
        var release = desk.report(COAL, Unit.USD, "2023-05=45111111");
        desk.undo(release);
        var change = moved.latest(END).getFirst();
        assertThat(change.way()).isEqualTo(Change.Way.WITHDRAWN);
        assertThat(change.after().kind()).isEqualTo(Kind.CONFIRMED);
        assertThat(moved.latest(END)).hasSize(1);
    }

    @Test
    void whatChangesNoVerdictIsNotNamed() {
        desk.report(COAL, Unit.USD, "2023-05=35111111");
        accept();
        desk.report(COAL, Unit.USD, "2023-05=35211111");
        assertThat(moved.latest(END)).isEmpty();
    }

    @Test
    void whatCameBeforeTheClaimChangedNothing() {
        desk.report(COAL, Unit.USD, "2023-05=45111111");
        desk.report(COAL, Unit.USD, "2023-05=35111111");
        accept();
        assertThat(moved.latest(END)).isEmpty();
    }
}
