package amur.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that mean something to the extraction, in an order that means nothing: it answers with
/// figures that lie in the text, whatever comes.
class SoupTest {

    private static final List<String> WORDS =
            List.of(
                    "from",
                    "to",
                    "between",
                    "and",
                    "than",
                    "a year earlier",
                    "February 29",
                    "2023",
                    "31",
                    "$",
                    "\\$",
                    "billion",
                    "bcm",
                    "%",
                    "per barrel",
                    "half",
                    "a quarter",
                    "twice",
                    "China",
                    "Russia's",
                    "imports",
                    "crude",
                    "(",
                    ")",
                    ",",
                    ".",
                    ";",
                    "-",
                    "–",
                    "first",
                    "second",
                    "months",
                    "of the war",
                    "fiscal year",
                    "2023-24",
                    "Q9",
                    "H1",
                    "9M",
                    "1,234.5",
                    "0",
                    "999999999999999999999999999999999999",
                    "in roubles",
                    "yuan",
                    "the same period",
                    "last month",
                    "|",
                    "mt",
                    "万吨",
                    "8月",
                    "млрд",
                    "года",
                    "\n\n",
                    "three in four",
                    "times",
                    "minus",
                    "+7",
                    "−7",
                    "the three weeks to March 31",
                    "'s");

    @ParameterizedTest
    @ValueSource(longs = {7, 11, 13, 17})
    void figuresLieInTheText(long seed) {
        var random = new Random(seed);
        for (var texts = 0; texts < 250; texts++) {
            var body = new StringBuilder();
            for (var words = 0; words < 120; words++) {
                body.append(WORDS.get(random.nextInt(WORDS.size())))
                        .append(random.nextInt(4) == 0 ? "" : " ");
            }
            for (var figure : Texts.figures("Russian oil in China", body.toString())) {
                assertThat(figure.start()).isBetween(0, figure.end() - 1);
                assertThat(figure.end()).isLessThanOrEqualTo(body.length());
                assertThat(figure.because()).isNotEmpty();
            }
        }
    }
}
