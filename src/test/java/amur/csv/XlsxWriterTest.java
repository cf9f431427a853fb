package amur.csv;

import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Dataset;
import amur.trade.Gap;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Samples;
import amur.trade.Series;
import amur.trade.Unit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {

    private static final XlsxWriter.Sheets WORDS =
            new XlsxWriter.Sheets(
                    List.of("Figures", "Rows", "About"),
                    "Period",
                    List.of("=cmd|' /C calc'!A0"),
                    Map.of("Title", "<b>bold</b>"),
                    "commodity=crude_oil");

    private static Dataset data() {
        var month = Period.parse("2024-02");
        var known = Samples.series(Samples.CRUDE_VALUE, Unit.USD, "2024-01=3500000000.25");
        var gap = Point.gap(month, new Gap(Gap.Reason.WITHHELD, month.each()), List.of());
        var points = Stream.concat(known.points().stream(), Stream.of(gap)).toList();
        return new Dataset(Unit.USD, List.of(new Series(known.key(), Unit.USD, points)));
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void amountsAreNumbersAndGapsSayWhy() throws IOException {
        var book = XlsxWriter.write(data(), WORDS);
        assertThat(part(book, "xl/worksheets/sheet1.xml")).contains("<v>3500000000.25</v>");
        assertThat(part(book, "xl/sharedStrings.xml"))
                .contains("withheld", "2024-02", "commodity=crude_oil", "sample-source");
    }

    @Test
    void textNeverBecomesAFormulaOrMarkup() throws IOException {
        var book = XlsxWriter.write(data(), WORDS);
        for (var sheet : List.of("sheet1", "sheet2", "sheet3")) {
            assertThat(part(book, "xl/worksheets/" + sheet + ".xml")).doesNotContain("<f>");
        }
        assertThat(part(book, "xl/sharedStrings.xml"))
                .contains("&lt;b&gt;bold")
                .doesNotContain("<b>");
    }

    @Test
    void theSameDataGiveTheSameBytesWhateverTheTime() throws IOException {
        var book = XlsxWriter.write(data(), WORDS);
        assertThat(part(book, "docProps/core.xml"))
                .doesNotContain("created")
                .doesNotContain(Instant.now().toString().substring(0, 10));
        assertThat(XlsxWriter.write(data(), WORDS)).isEqualTo(book);
    }
}
