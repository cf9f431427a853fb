package amur.csv;

import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Dataset;
import amur.trade.Unit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is called a CSV and is none is told so in one sentence, which says what it is and what
/// to do.
class NoTableTest {

    private static final String TEXT =
            """
            reporter,partner,flow,commodity,measure,unit,period,amount,status,source,locator
            CHN,RUS,import,crude_oil,quantity,t,2024-03,5,reported,some-source,table 1
            """;

    private static final String UNPACK = "unpack it and import the CSV file inside";
    private static final String MADE = "import the table it was made from, as \"CSV UTF-8\"";

    private static void said(byte[] file, String kind, String remedy) {
        assertThat(CsvReader.read(file).faults())
                .singleElement()
                .asString()
                .isEqualTo("this is %s, not a CSV file; %s".formatted(kind, remedy));
    }

    private static void said(byte[] file, String kind) {
        said(file, kind, "save the table as \"CSV UTF-8\" and import that");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aWorkbook() {
        var words =
                new XlsxWriter.Sheets(List.of("A", "B", "C"), "Period", List.of(), Map.of(), "");
        said(
                XlsxWriter.write(new Dataset(Unit.USD, List.of()), words),
                "an Excel workbook (XLSX)",
                "open it and save its sheet as \"CSV UTF-8\"");
    }

    @Test
    void archives() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var to = new ZipOutputStream(zip)) {
            to.putNextEntry(new ZipEntry("trade.csv"));
            to.write(bytes(TEXT));
        }
        said(zip.toByteArray(), "a ZIP archive", UNPACK);
        var packed = new ByteArrayOutputStream();
        try (var to = new GZIPOutputStream(packed)) {
            to.write(bytes(TEXT));
        }
        said(packed.toByteArray(), "a packed file", UNPACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>1,2</body></html>",
                "\uFEFF<html><table><tr><td>1,2</td></tr></table></html>",
                "\n\n  <table border=1>\n<tr><td>1,2</td></tr></table>",
                "<meta charset=\"utf-8\"><table></table>"
            })
    void aWebPage(String page) {
        said(bytes(page), "a web page");
        said(page.replace("\uFEFF", "").getBytes(StandardCharsets.UTF_16), "a web page");
    }

    @Test
    void otherTexts() {
        said(bytes("<?xml version=\"1.0\"?>\n<a/>"), "an XML file");
        said(bytes("[\n  {\"reporter\": \"CHN\"}\n]"), "a JSON file");
        said(bytes("{\\rtf1 1,2}"), "a text document (RTF)");
    }

    @Test
    void otherBytes() {
        said(new byte[70_000], "a binary file");
        said(bytes("SQLite format 3\0" + "\0,\n".repeat(30)), "a binary file");
        said(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                "a picture (PNG)",
                MADE);
        var random = new byte[5_000];
        new Random(3).nextBytes(random);
        said(random, "a binary file");
        said(bytes("%PDF-1.7\n1,2\n"), "a PDF", MADE);
    }

    @Test
    void aTableInUtf16WithoutAMarkIsOne() {
        for (var encoding : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var reading = CsvReader.read(TEXT.getBytes(encoding));
            assertThat(reading.faults()).isEmpty();
            assertThat(reading.rows()).hasSize(1);
        }
    }

    @Test
    void aHeaderWithoutRows() {
        assertThat(CsvReader.read(bytes(TEXT.lines().findFirst().orElseThrow())).faults())
                .singleElement()
                .asString()
                .isEqualTo("the file has a header but no rows below it; add a row for each figure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CHN,RUS,\""})
    @Timeout(10)
    void aLineOfAHundredMegabytesIsPassedOverInLittleMemory(String begin) throws IOException {
        var parts =
                List.of(
                        new ByteArrayInputStream(bytes(TEXT + begin)),
                        new Filled(100_000_000),
                        new ByteArrayInputStream(bytes("\"\n")),
                        new ByteArrayInputStream(bytes(TEXT.lines().toList().get(1))));
        var rows = new java.util.ArrayList<Reading.Row>();
        var faults = new java.util.ArrayList<Fault>();
        CsvReader.read(
                new SequenceInputStream(Collections.enumeration(parts)),
                Choices.NONE,
                new RowSink() {
                    @Override
                    public void row(Reading.Row row) {
                        rows.add(row);
                    }

                    @Override
                    public void fault(Fault fault) {
                        faults.add(fault);
                    }

                    @Override
                    public void source(amur.trade.Source source) {}
                });
        assertThat(rows).extracting(Reading.Row::line).containsExactly(2L, 4L);
        assertThat(faults)
                .singleElement()
                .asString()
                .startsWith("line 3: a cell has more than 100,000 characters");
    }

    /// So many letters that nobody holds.
    private static final class Filled extends InputStream {

        private long left;

        Filled(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            var count = (int) Math.min(left, most);
            java.util.Arrays.fill(into, from, from + count, (byte) 'x');
            left -= count;
            return count > 0 || most == 0 ? count : -1;
        }
    }
}
