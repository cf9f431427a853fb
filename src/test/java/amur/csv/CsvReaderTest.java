package amur.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvReaderTest {

    private static final Path CASES = Path.of("src/test/resources/csv");

    private static final String HEADER =
            "reporter,partner,flow,commodity,measure,unit,period,amount,status,source,locator\n";
    private static final String ROW =
            "CHN,RUS,import,crude_oil,quantity,t,2024-03,10810000,reported,some-source,table 1\n";

    static Stream<Path> cases() throws IOException {
        try (var files = Files.list(CASES)) {
            return files
                    .filter(file -> !file.getFileName().toString().endsWith(".expected.csv"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /// Each file beside what is to be read from it: observations first, then faults.
    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(Path file) throws IOException {
        var expected = Path.of(file.toString().replace(".csv", ".expected.csv"));
        assertThat(said(CsvReader.read(Files.readAllBytes(file))))
                .isEqualTo(Files.readString(expected));
    }

    @Test
    void thereAreCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(8);
    }

    private static String said(Reading reading) {
        var text = new StringBuilder();
        for (var row : reading.rows()) {
            var o = row.observation();
            text.append(
                    "%d: %s %s %s %s %s %s%n"
                            .formatted(
                                    row.line(),
                                    o.key().commodity().code(),
                                    o.period(),
                                    o.amount().map(Object::toString).orElse("-"),
                                    o.unit(),
                                    o.status().code(),
                                    o.citation().locator()));
        }
        reading.faults().forEach(fault -> text.append("fault: ").append(fault).append('\n'));
        return text.toString();
    }

    private static List<String> faults(byte[] file) {
        return CsvReader.read(file).faults().stream().map(Fault::toString).toList();
    }

    @Test
    void zeroBytesAreSaidToBeNone() {
        assertThat(faults(new byte[0])).containsExactly("the file is empty; it has 0 bytes");
    }

    @Test
    void aByteOrderMarkIsDropped() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        file.write((HEADER + ROW).getBytes(StandardCharsets.UTF_8));
        assertThat(CsvReader.read(file.toByteArray()).rows()).hasSize(1);
    }

    @Test
    void anotherEncodingIsNamedWithLineAndCharacter() {
        var file =
                (HEADER + ROW.replace("table 1", "таблица"))
                        .getBytes(Charset.forName("windows-1251"));
        assertThat(faults(file))
                .singleElement()
                .asString()
                .startsWith("line 2: character 75: the byte 0xF2 is not UTF-8")
                .contains("CSV UTF-8");
    }

    @Test
    void aWorkbookUnderAnotherNameIsSaidToBeOne() {
        assertThat(faults(new byte[] {'P', 'K', 3, 4, 20, 0}))
                .singleElement()
                .asString()
                .contains("Excel");
    }

    @Test
    void aNulByteIsFound() {
        assertThat(faults((HEADER + ROW + "\0").getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .startsWith("line 3: character 1: a NUL byte");
    }

    @Test
    void aFormulaInATextCellIsHarmlessWhenWrittenAgain() {
        assertThat(CsvWriter.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvWriter.harmless("table 1")).isEqualTo("table 1");
    }
}
