package amur.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No letter is read as another one without a word.
class EncodingTest {

    private static final Charset RUSSIAN = Encoding.WINDOWS_1251.charset();
    private static final Charset CHINESE = Encoding.GB18030.charset();
    private static final Charset WESTERN = Encoding.WINDOWS_1252.charset();
    private static final String HEADER =
            "reporter,partner,flow,commodity,measure,unit,period,amount,status,source,locator\n";
    private static final String ROW =
            "CHN,RUS,import,crude_oil,quantity,t,2024-%02d,5,reported,some-source,%s\n";

    /// A file of ten rows of one encoding, and one cell of another.
    private static byte[] file(String usual, Charset encoding, String cell, Charset other) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HEADER.getBytes(StandardCharsets.US_ASCII));
        for (var month = 1; month < 11; month++) {
            bytes.writeBytes(ROW.formatted(month, usual).getBytes(encoding));
        }
        bytes.writeBytes(ROW.formatted(11, cell).getBytes(other));
        return bytes.toByteArray();
    }

    private static String said(byte[] file, Choices choices) {
        var reading = CsvReader.read(file, choices);
        return reading.faults().isEmpty()
                ? reading.rows().getLast().observation().citation().locator()
                : reading.faults().toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Société",
                "é",
                "à",
                "à la",
                "naïve",
                "Größe",
                "m³",
                "ÀÉ",
                "Île-de-France à côté",
                "¶Ö",
                "£5",
                "µ",
                "Ñandú"
            })
    void accentsAreNotTakenForRussianOrChinese(String cell) {
        var file = file("table 1", WESTERN, cell, WESTERN);
        assertThat(said(file, Choices.NONE)).contains("line 12").contains("choose the encoding");
        assertThat(said(file, Choices.NONE.with(Encoding.WINDOWS_1252))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u00A0234", "a – b", "“table”", "5 °C", "…", "«table»"})
    void signsThatAreTheSameAllOverEuropeAreRead(String cell) {
        assertThat(said(file("table 1", WESTERN, cell, WESTERN), Choices.NONE)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"°", "т", "5 т", "é", "–", "m³", "吨", "原油", "№", "1\u00A0000", "Société"})
    void aShortCellOfUtf8AmongRussianOnesIsAFault(String cell) {
        var file = file("Таблица № 3 «нефть»", RUSSIAN, cell, StandardCharsets.UTF_8);
        assertThat(said(file, Choices.NONE)).contains("line 12").contains("looks like UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "нефть",
                "т",
                "тонна",
                "лимон",
                "Société",
                "m³",
                "原油",
                "中国海关",
                "5\u00A0t",
                "№"
            })
    void aShortCellOfUtf8AmongChineseOnesIsAFault(String cell) {
        var file = file("表一 海关总署进口主要商品数量和金额", CHINESE, cell, StandardCharsets.UTF_8);
        assertThat(said(file, Choices.NONE)).contains("line 12").contains("one encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Пётр",
                "СССР»",
                "«Роснефть»",
                "РОССИЯ – КНР",
                "СЧЁТ",
                "в т.ч. СПГ",
                "МВт·ч",
                "т",
                "и",
                "Cахалин"
            })
    void aRussianCellIsNoDamage(String cell) {
        var file = file("Таблица № 3 «нефть»", RUSSIAN, cell, RUSSIAN);
        assertThat(said(file, Choices.NONE)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"煤", "学校", "陆路", "梅", "原油", "小", "煤炭 5k吨", "俄罗斯", "万吨", "LNG煤"})
    void aChineseCellIsNoDamage(String cell) {
        var file = file("表一 海关总署进口主要商品数量和金额", CHINESE, cell, CHINESE);
        assertThat(said(file, Choices.NONE)).isEqualTo(cell);
    }

    @Test
    void accentsAmongRussianCellsAreAFault() {
        var file = file("Таблица № 3 «нефть»", RUSSIAN, "Société générale", WESTERN);
        assertThat(said(file, Choices.NONE))
                .contains("line 12")
                .contains("mixes Latin and Russian");
    }

    @Test
    void aChosenEncodingIsObeyed() {
        var file = file("Таблица № 3 «нефть»", RUSSIAN, "Рё", RUSSIAN);
        assertThat(said(file, Choices.NONE)).contains("looks like UTF-8");
        assertThat(said(file, Choices.NONE.with(Encoding.WINDOWS_1251))).isEqualTo("Рё");
    }

    /// Bytes that are UTF-8 are UTF-8, were it one sign that could be Russian or Chinese too.
    @Test
    void oneSignOfUtf8IsEnough() {
        var signs = new StringBuilder("°²³µ¥€№₽éЁё");
        for (var letter = 'А'; letter <= 'я'; letter++) {
            signs.append(letter);
        }
        for (var row = 0xB0; row <= 0xF7; row++) {
            for (var cell = 0xA1; cell <= 0xFE; cell++) {
                signs.append(new String(new byte[] {(byte) row, (byte) cell}, CHINESE));
            }
        }
        assertThat(signs.chars().mapToObj(Character::toString))
                .hasSizeGreaterThan(6_000)
                .allSatisfy(
                        sign ->
                                assertThat(EncodingDetector.of(alone(sign, StandardCharsets.UTF_8)))
                                        .contains(Encoding.UTF_8));
    }

    /// One sign makes no word, so a person is asked.
    @ParameterizedTest
    @ValueSource(strings = {"油", "气", "吨", "国", "й", "т"})
    void oneSignOfAnotherEncodingIsNotGuessed(String sign) {
        var encoding =
                CHINESE.newEncoder().canEncode(sign) && sign.charAt(0) > 0x2000 ? CHINESE : RUSSIAN;
        assertThat(EncodingDetector.of(alone(sign, encoding))).isEmpty();
        assertThat(said(alone(sign, encoding), Choices.NONE)).contains("choose the encoding");
    }

    private static byte[] alone(String sign, Charset encoding) {
        return (HEADER + ROW.formatted(1, sign)).getBytes(encoding);
    }

    @Test
    void fewWordsAreEnough() {
        assertThat(EncodingDetector.of("нефть,5\n".getBytes(RUSSIAN)))
                .contains(Encoding.WINDOWS_1251);
        assertThat(EncodingDetector.of("НЕФТЬ СЫРАЯ,5\n".getBytes(RUSSIAN)))
                .contains(Encoding.WINDOWS_1251);
        for (var word : List.of("原油", "煤炭", "数量", "进口", "学校")) {
            assertThat(EncodingDetector.of((word + ",5\n").getBytes(CHINESE)))
                    .as(word)
                    .contains(Encoding.GB18030);
        }
    }
}
