package amur.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    private final Spelling spelling = new Spelling();

    @Test
    void theSameWordIsTheSameString() {
        assertThat(of("coal")).isEqualTo("coal").isSameAs(of("coal"));
    }

    @Test
    void wordsThatWantTheSamePlaceStayApart() {
        for (var i = 0; i < 100_000; i++) {
            assertThat(of("word " + i)).isEqualTo("word " + i);
        }
    }

    @Test
    void spaceAroundAWordIsNoPartOfIt() {
        assertThat(of(" coal\u00a0 ")).isEqualTo("coal\u00a0");
        assertThat(of(" coal\u00a0 ")).isEqualTo("coal\u00a0");
        assertThat(of("coal")).isEqualTo("coal");
        assertThat(of("x".repeat(100) + " ")).isEqualTo("x".repeat(100));
        assertThat(of("")).isEmpty();
    }

    private String of(String text) {
        return spelling.of(new StringBuilder(text));
    }
}
