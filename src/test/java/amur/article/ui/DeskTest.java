package amur.article.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import amur.article.CandidateSamples;
import amur.article.extraction.Candidate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What was decided of the candidates of an article, and what is to be published of it.
class DeskTest {

    private final Desk desk =
            new Desk(CandidateSamples.ARTICLE, CandidateSamples.candidates().reversed());

    private static Desk desk() {
        return new Desk(CandidateSamples.ARTICLE, CandidateSamples.candidates());
    }

    private static List<Candidate> published(Desk desk) {
        return desk.publishable(any -> true);
    }

    @Test
    void theMostCertainComesFirst() {
        assertThat(desk.order()).containsExactly(2, 1, 0);
        assertThat(desk.current()).isEqualTo(2);
    }

    @Test
    void theNextThatIsOpenComesRoundAndStopsWhenAllAreDecided() {
        desk.decide(2, new Decision.Accepted());
        assertThat(desk.nextOpen()).isEqualTo(1);
        desk.go(0);
        assertThat(desk.nextOpen()).isEqualTo(1);
        desk.decide(0, new Decision.Rejected());
        desk.decide(1, new Decision.Rejected());
        assertThat(desk.nextOpen()).isEqualTo(0);
        assertThat(desk.neighbour(1)).isEqualTo(2);
    }

    @Test
    void decisionsAreTakenBackOneByOne() {
        desk.decide(1, new Decision.Accepted());
        desk.decide(1, new Decision.Rejected());
        assertThat(desk.undo()).contains(1);
        assertThat(desk.decision(1)).contains(new Decision.Accepted());
        assertThat(desk.undo()).contains(1);
        assertThat(desk.decision(1)).isEmpty();
        assertThat(desk.undo()).isEmpty();
    }

    @Test
    void aShareToldAsAFractionIsPublishedInPercent() {
        var third = CandidateSamples.fraction("0.3333333", "0.01");
        var desk = new Desk(CandidateSamples.ARTICLE, List.of(third));
        desk.decide(0, new Decision.Accepted());
        assertThat(published(desk))
                .extracting(
                        c -> c.value().orElseThrow() + " " + c.step().orElseThrow(),
                        Candidate::unit)
                .containsExactly(tuple("33.33333 1", "percent"));
    }

    @Test
    void basesAreCountedInWhatIsPublished() {
        var both = desk();
        both.decide(0, new Decision.Accepted());
        both.decide(1, new Decision.Accepted());
        assertThat(published(both))
                .extracting(Candidate::comparisonOf)
                .containsExactly(Optional.empty(), Optional.of(0));
    }

    @Test
    void aBaseThatIsNotPublishedIsLeftOut() {
        var one = desk();
        one.decide(0, new Decision.Rejected());
        one.decide(1, new Decision.Accepted());
        assertThat(published(one))
                .extracting(Candidate::comparisonOf)
                .containsExactly(Optional.empty());
        var unfit = desk();
        unfit.decide(0, new Decision.Accepted());
        unfit.decide(1, new Decision.Accepted());
        assertThat(unfit.publishable(each -> each.comparisonOf().isPresent()))
                .extracting(Candidate::comparisonOf)
                .containsExactly(Optional.empty());
    }

    @Test
    void aCorrectionIsWhatIsPublished() {
        var one = desk();
        var corrected = CandidateSamples.growth();
        one.decide(2, new Decision.Corrected(corrected));
        assertThat(published(one)).containsExactly(corrected);
        assertThat(one.found(2)).isNotEqualTo(corrected);
    }

    @Test
    void anotherDayKeepsWhatWasDecidedOfWhatStaysTheSame() {
        var one = desk();
        one.decide(0, new Decision.Accepted());
        one.decide(1, new Decision.Accepted());
        var now = List.of(one.found(0), CandidateSamples.growth(), one.found(2));
        one.article(CandidateSamples.ARTICLE, now);
        assertThat(one.accepted()).containsExactly(0);
        one.article(CandidateSamples.ARTICLE, List.of());
        assertThat(one.accepted()).isEmpty();
    }
}
