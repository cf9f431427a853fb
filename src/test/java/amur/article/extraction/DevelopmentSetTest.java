package amur.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// The extraction does not get worse on the texts from which it was learnt. The floors are what it
/// reached; whoever makes it better raises them.
class DevelopmentSetTest {

    @Test
    void englishDoesNotFall() {
        var score = Score.of(Gold.of("en"));
        assertThat(score.detection()).as("detection: " + score).isGreaterThan(0.97);
        assertThat(score.wholeRecords()).as("whole records: " + score).isGreaterThan(0.88);
        assertThat(score.direction()).as("direction: " + score).isGreaterThan(0.94);
        assertThat(score.periods()).as("period: " + score).isGreaterThan(0.92);
        assertThat(score.links()).as("links: " + score).isGreaterThan(0.85);
        assertThat(score.payments()).as("payments: " + score).isGreaterThan(0.86);
        assertThat(score.surplusInSilentTexts()).as("surplus: " + score).isLessThan(0.25);
    }

    @Test
    void russianAndChineseDoNotFall() {
        var texts = new ArrayList<>(Gold.of("ru"));
        texts.addAll(Gold.of("zh"));
        var score = Score.of(texts);
        assertThat(score.detection()).as("detection: " + score).isGreaterThan(0.985);
        assertThat(score.wholeRecords()).as("whole records: " + score).isGreaterThan(0.93);
        assertThat(score.direction()).as("direction: " + score).isGreaterThan(0.955);
        assertThat(score.periods()).as("period: " + score).isGreaterThan(0.965);
        assertThat(score.links()).as("links: " + score).isGreaterThan(0.87);
        assertThat(score.payments()).as("payments: " + score).isGreaterThan(0.97);
        assertThat(score.surplusInSilentTexts()).as("surplus: " + score).isLessThan(0.25);
    }
}
