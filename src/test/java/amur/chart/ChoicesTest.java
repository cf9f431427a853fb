package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {

    @Test
    void aWrongChoiceNamesTheRightOnes() {
        assertThatThrownBy(() -> Theme.of("sepia"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"sepia\" is no theme; allowed: light, dark");
        assertThatThrownBy(() -> Size.of("poster"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"poster\" is no size; allowed: article, square, slide, a4, thumb");
    }

    @Test
    void codesLeadBackToTheirChoices() {
        for (var theme : Theme.values()) {
            assertThat(Theme.of(theme.code())).isEqualTo(theme);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "199 | 300 | 1 | the width is 200 to 4000 pixels, not 199",
                "300 | 4001 | 1 | the height is 200 to 4000 pixels, not 4001",
                "300 | 300 | 5 | the scale is 1 to 4, not 5",
                "4000 | 4000 | 2 | 4000 x 4000 at scale 2 has 64000000 pixels; at most 40000000 are drawn"
            })
    void sizesBeyondTheLimitsNameThem(int width, int height, int scale, String message) {
        assertThatThrownBy(() -> new Size(width, height, scale))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
