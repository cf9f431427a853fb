package amur.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It cost $3.98 bn. in all.",
                "The U.S. bought none.",
                "On Sept. 7 it rose.",
                "J. Smith said so.",
                "It rose vs. 2022."
            })
    void oneSentence(String text) {
        assertThat(Sentences.of(text)).hasSize(1);
    }

    @Test
    void quotesBelongToTheirSentence() {
        assertThat(texts("“It rose.” He left. It fell!"))
                .containsExactly("“It rose.”", "He left.", "It fell!");
    }

    @Test
    void linesOfTablesAndListsAreSentences() {
        assertThat(texts("Coal: 5 mln t\nOil: 6 mln t\n- Gas: 7 bcm\n")).hasSize(3);
    }

    @Test
    void wrappedLinesAreOneSentence() {
        assertThat(
                        texts(
                                "China bought more Russian coal in August than it had in any month\nof the year before, as customs data show."))
                .hasSize(1);
    }

    @Test
    void paragraphsAreCounted() {
        var sentences = Sentences.of("One. Two.\n\nThree.");
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 0, 1);
    }

    private static List<String> texts(String text) {
        return Sentences.of(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
    }
}
