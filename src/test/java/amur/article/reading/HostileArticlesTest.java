package amur.article.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amur.article.reading.UnfitArticle.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no article is refused in a sentence, and no trick changes what a number looks like.
class HostileArticlesTest {

    private static final String SENTENCE =
            "Buyers said that the price of the cargo had been agreed with the seller by the end of the"
                    + " month, which was later than they had hoped.";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(byte[] bytes, Form form, Reason reason) {
        assertThatThrownBy(() -> ArticleReader.read(bytes, form))
                .isInstanceOfSatisfying(
                        UnfitArticle.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsNoArticle(Form form) {
        refused(new byte[0], form, Reason.EMPTY);
        refused(bytes(" \n\t\r\n"), form, Reason.EMPTY);
        refused(bytes("\uFEFF"), form, Reason.EMPTY);
    }

    @ParameterizedTest
    @EnumSource
    void binariesAreNoArticles(Form form) {
        var noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        assertThatThrownBy(() -> ArticleReader.read(noise, form)).isInstanceOf(UnfitArticle.class);
        refused(bytes("%PDF-1.7 and so on"), form, Reason.PDF);
        refused(new byte[] {'P', 'K', 3, 4, 20, 0}, form, Reason.WORKBOOK);
        refused(bytes("{\\rtf1 text}"), form, Reason.WORKBOOK);
        refused(bytes(SENTENCE + "\0"), form, Reason.BINARY);
    }

    @ParameterizedTest
    @EnumSource
    void fiveMegabytesOfDigitsAreNoArticle(Form form) {
        refused(bytes("7".repeat(ArticleReader.LARGEST)), form, Reason.NO_WORDS);
        refused(bytes("7 ".repeat(ArticleReader.LARGEST / 2)), form, Reason.NO_WORDS);
        refused(bytes("7".repeat(ArticleReader.LARGEST + 1)), form, Reason.TOO_LARGE);
    }

    @Test
    void aPageOfScriptsHasNoText() {
        refused(
                bytes(
                        "<html><head><script>var a='3 million tonnes'</script></head><body><noscript>on</noscript>"),
                Form.HTML,
                Reason.SCRIPTS_ONLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Ausfuhren von Kohle nach China stiegen im März auf acht Millionen Tonnen, wie die Bahn am Montag mitteilte. Im Vorjahr waren es sieben Millionen Tonnen gewesen, und für das ganze Jahr rechnet man mit mehr.",
                "Les exportations de charbon vers la Chine ont atteint huit millions de tonnes en mars, selon les chemins de fer. Un an plus tôt, elles étaient de sept millions de tonnes, et la hausse devrait se poursuivre cette année.",
                "Експорт вугілля до Китаю у березні становив вісім мільйонів тонн, повідомила залізниця в понеділок. Роком раніше він дорівнював семи мільйонам тонн, і цього року очікують подальшого зростання перевезень на схід країни.",
                "Износът на въглища за Китай през март достигна осем милиона тона, съобщиха железниците в понеделник. Година по-рано той беше седем милиона тона, а за цялата година се очаква още по-голям обем на превозите.",
                "三月の中国向け石炭輸出は八百万トンに達したと鉄道会社が月曜日に発表した。前年同月は七百万トンだった。",
                "3월 중국에 대한 석탄 수출이 800만 톤에 달했다고 철도 회사가 월요일 밝혔다. 작년 같은 달에는 700만 톤이었다.",
                "بلغت صادرات الفحم إلى الصين ثمانية ملايين طن في مارس، حسبما ذكرت السكك الحديدية يوم الاثنين، بعد سبعة ملايين طن قبل عام واحد."
            })
    void anotherLanguageIsNotRead(String text) {
        refused(bytes(text), Form.TEXT, Reason.LANGUAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Coal: 8 mt",
                "LNG 6.1 mt (+4% y/y), coal 95.1 mln t, crude 108.5 mln t, products 12 mln t",
                "Экспорт угля вырос на 5%",
                "煤炭进口增长5%"
            })
    void aShortTextHasTheBenefitOfTheDoubt(String text) {
        assertThat(ArticleReader.read(text, Form.TEXT).body()).isNotBlank();
    }

    @Test
    void whatTurnsTheDirectionIsSeen() {
        var text = SENTENCE + " It was \u202E53\u202C billion in all.";
        assertThat(ArticleReader.read(text, Form.TEXT).body())
                .contains("was \uFFFD53\uFFFD billion");
    }

    @Test
    void whatIsInvisibleIsDropped() {
        var text = SENTENCE + " It was 3\u200B5\u2060 bil\u00ADlion in all.";
        assertThat(ArticleReader.read(text, Form.TEXT).body()).contains("was 35 billion in all.");
    }

    @Test
    void underFourLinesNoPlaceMovesAndADigitIsGuarded() {
        var body = SENTENCE + " It was 3\u200B5 bil\u00ADlion, \u202E53\u202C in all.\n";
        var text = "Title\nPublisher\n2024-05-20\nhttps://example.org/a\n\n" + body;
        var read = ArticleReader.read(text.replace("\n", "\r\n"), Form.TEXT);
        assertThat(read.body())
                .isEqualTo(
                        body.replace('\u200B', '\uFFFD')
                                .replace('\u202E', '\uFFFD')
                                .replace('\u202C', '\uFFFD'));
        assertThat(read.published()).contains(java.time.LocalDate.parse("2024-05-20"));
        assertThat(read.address()).isEqualTo("https://example.org/a");
    }

    @Test
    void anAddressThatIsNoPageIsNotProposed() {
        var page =
                "<link rel=canonical href='javascript:alert(1)'><meta property=og:url content='data:text/html,x'><p>"
                        + SENTENCE;
        assertThat(ArticleReader.read(page, Form.HTML).address()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "UTF-16LE", "GB18030", "KOI8-R"})
    void theEncodingIsFoundOrDeclared(String charset) {
        var words =
                charset.startsWith("GB")
                        ? "俄罗斯对华煤炭出口在三月达到八百万吨，铁路公司周一表示，去年同期为七百万吨。"
                        : "Поставки угля в Китай в марте выросли до восьми миллионов тонн, сообщили железные дороги.";
        var html = "<html><meta charset=%s><body><p>%s</p>\n".formatted(charset, words);
        var read = ArticleReader.read(html.getBytes(Charset.forName(charset)), Form.HTML);
        assertThat(read.body()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<a href=x>",
                "<table><tr><td>",
                "<p><b><i>",
                "<li>",
                "</p>",
                "<!--",
                "<script>",
                "&#x202E;",
                "<svg><desc>",
                "<select>",
                "> ",
                "**a ",
                "[",
                "![",
                "*a _b ",
                "- ",
                "<p class=related>",
                "|",
                "`",
                "1. ",
                "https://a.example/\n",
                "By A\n",
                "(((",
                "« ",
                "\\",
                "title: x\n",
                "---\n"
            })
    void noRepetitionHangsOrBreaksTheReader(String piece) {
        var many = piece.repeat(300_000 / piece.length());
        for (var form : Form.values()) {
            for (var text : new String[] {many + SENTENCE, SENTENCE + "\n" + many}) {
                try {
                    assertThat(ArticleReader.read(text, form).body()).isNotNull();
                } catch (UnfitArticle e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            }
        }
    }
}
