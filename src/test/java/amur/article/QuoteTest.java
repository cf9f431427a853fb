package amur.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One sentence, word for word, and no more than is needed.
class QuoteTest {

    private static Quote of(String body, String words) {
        var start = body.indexOf(words);
        return Quote.of(body, start, start + words.length(), "", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Before. It was 5 tonnes. After.|5 tonnes|It was 5 tonnes.",
                "It was 5 tonnes|5 tonnes|It was 5 tonnes",
                "5 tonnes|5 tonnes|5 tonnes",
                "此前。进口额为350亿美元。此后。|350亿美元|进口额为350亿美元。",
                "Раньше. Поставлено 79,78 млн т. Затем.|79,78 млн т|Поставлено 79,78 млн т.",
            })
    void theSentenceOfAFigure(String body, String words, String sentence) {
        assertThat(of(body, words).words()).isEqualTo(sentence);
    }

    @Test
    void aBlankLineEndsASentence() {
        var quote = of("A headline of 9 words\r\n \r\nIt was 5 tonnes\n\nA caption", "5 tonnes");
        assertThat(quote.words()).isEqualTo("It was 5 tonnes");
    }

    @Test
    void aLongSentenceIsCutBetweenWordsAroundTheFigure() {
        var body = "word ".repeat(500) + "5 tonnes " + "more ".repeat(500);
        var quote = of(body, "5 tonnes");
        assertThat(quote.words()).hasSizeLessThanOrEqualTo(Quote.LONGEST).contains("5 tonnes");
        assertThat(quote.words()).startsWith("word ").endsWith("more");
        assertThat(quote.words().substring(quote.offset())).startsWith("5 tonnes");
    }

    @Test
    void aLineOfDigitsIsCutToo() {
        var body = "7".repeat(5000);
        var quote = Quote.of(body, 2000, 2010, "", "");
        assertThat(quote.words()).hasSize(Quote.LONGEST);
        assertThat(quote.offset()).isBetween(0, Quote.LONGEST - 10);
    }

    @Test
    void whatCannotBeSeenIsNotQuotedAndPlacesStay() {
        var body = "\u202eIt\u0000 was\u200b 5 tonnes\u2069.";
        var quote = of(body, "5 tonnes");
        assertThat(quote.words()).isEqualTo("It  was  5 tonnes .");
        assertThat(quote.words().substring(quote.offset())).startsWith("5 tonnes");
    }
}
