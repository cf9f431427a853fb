package amur.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    private static final String HEADER =
            "reporter,partner,flow,commodity,measure,unit,period,amount,status,source,locator\n";
    private static final String ROW =
            "CHN,RUS,import,crude_oil,quantity,t,2024-03,10810000,reported,some-source,table 1\n";

    static List<Path> cases() {
        return Golden.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(Path file) throws IOException {
        assertThat(Golden.said(Golden.bytes(file), Golden.choices(file)))
                .isEqualTo(Files.readString(Golden.expected(file)));
    }

    @Test
    void thereAreCases() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(30);
    }

    private static List<String> faults(byte[] file) {
        return CsvReader.read(file).faults().stream().map(Fault::toString).toList();
    }

    private static List<String> faults(String file) {
        return faults(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void zeroBytesAreSaidToBeNone() {
        assertThat(faults(new byte[0]))
                .containsExactly("the file is empty, 0 bytes; export the table again");
    }

    @Test
    void blankLinesAreSaidToBeNothing() {
        assertThat(faults("\n\n  \n"))
                .containsExactly("the file holds nothing but blank lines; export the table again");
    }

    @ParameterizedTest
    @CsvSource({
        "504B0304 786C2F, an Excel workbook (XLSX)",
        "504B0304 61, a ZIP archive",
        "89504E47 0D0A, a picture (PNG)",
        "25504446, a PDF",
        "D0CF11E0, an old Excel workbook (XLS)",
        "3C68746D6C3E, a web page",
        "1F8B08, a packed file"
    })
    void anotherKindOfFileIsSaidToBeWhatItIs(String bytes, String kind) {
        var file = java.util.HexFormat.of().parseHex(bytes.replace(" ", ""));
        assertThat(faults(file))
                .singleElement()
                .asString()
                .startsWith("this is " + kind + ", not a CSV file; ");
    }

    @Test
    void aNulByteIsFoundAndTheOtherRowsGoOn() {
        var file = HEADER + ROW + ROW.replace("table", "ta\0ble").replace("2024-03", "2024-04");
        assertThat(faults(file))
                .containsExactly(
                        "line 3: column \"locator\": a NUL byte stands in \"ta␀ble 1\", which is no text; export the file again, or take it out");
        assertThat(CsvReader.read(file.getBytes(StandardCharsets.UTF_8)).rows()).hasSize(1);
    }

    @Test
    void tenThousandColumnsAreRefused() {
        assertThat(faults("a,".repeat(10_000) + "\n" + "1,".repeat(10_000)))
                .singleElement()
                .asString()
                .startsWith("line 1: the row has more than 2,000 columns");
    }

    @Test
    void aLineWithoutEndIsRefusedByItsBeginning() throws IOException {
        var read = new Counted();
        var plan = CsvReader.read(new Endless(), Choices.NONE, read);
        assertThat(plan.faults())
                .singleElement()
                .asString()
                .contains("does not end within 65,536 bytes");
    }

    @Test
    void aLongLineIsPassedOverAndTheNextOnesAreRead() {
        var file = HEADER + "x".repeat(500) + "\n" + ROW;
        var reading =
                CsvReader.read(
                        file.getBytes(StandardCharsets.UTF_8),
                        Choices.NONE,
                        new Limits(100, 300, 50));
        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.faults())
                .singleElement()
                .asString()
                .startsWith("line 2: a cell has more than 100 characters");
    }

    @Test
    void rowsFlowWithoutBeingHeld() throws IOException {
        var rows = new ArrayList<InputStream>();
        rows.add(bytes(HEADER));
        for (var i = 0; i < 20; i++) {
            rows.add(bytes(ROW.repeat(1000)));
        }
        var sink = new Counted();
        CsvReader.read(
                new SequenceInputStream(java.util.Collections.enumeration(rows)),
                Choices.NONE,
                sink);
        assertThat(sink.rows).isEqualTo(20_000);
        assertThat(sink.faults).isZero();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anAmbiguousFileIsDecidedByAPerson() {
        var file = (HEADER + ROW.replace("10810000", "\"1,234\"")).getBytes(StandardCharsets.UTF_8);
        assertThat(CsvReader.read(file).faults())
                .singleElement()
                .asString()
                .contains("\"1,234\" can be 1234 or 1.234; say which");
        assertThat(amount(file, NumberForm.POINT)).isEqualTo("1234");
        assertThat(amount(file, NumberForm.COMMA)).isEqualTo("1.234");
    }

    private static String amount(byte[] file, NumberForm form) {
        return CsvReader.read(file, Choices.NONE.with(form))
                .rows()
                .getFirst()
                .observation()
                .amount()
                .orElseThrow()
                .toPlainString();
    }

    @Test
    void theReadingIsShownOnRealCells() {
        var plan =
                CsvReader.plan(
                        Golden.bytes(Path.of("src/test/resources/csv/decimal-comma.given.csv")),
                        Choices.NONE);
        assertThat(plan.dialect().evidence())
                .contains(new Evidence("amount", "1.850.000", "1,850,000"));
    }

    @Test
    void anUnknownLayoutIsProposedAndCompleted() {
        var file = "When,Who,How much\n2022-01,China,5\n".getBytes(StandardCharsets.UTF_8);
        var plan = CsvReader.plan(file, Choices.NONE);
        assertThat(plan.mapping().lacks()).contains(Field.REPORTER, Field.COMMODITY);
        var mapping =
                plan.mapping()
                        .with(1, new Role.Dimension(Field.REPORTER))
                        .with(2, new Role.Amount(java.util.Map.of(Field.UNIT, "t")))
                        .with(Field.PARTNER, "RUS")
                        .with(Field.FLOW, "import")
                        .with(Field.COMMODITY, "lng")
                        .with(Field.SOURCE, "some-source");
        assertThat(Mapping.parse(mapping.text())).isEqualTo(mapping);
        var reading = CsvReader.read(file, Choices.NONE.with(mapping));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fuel,2021,2022\nCoal,1950,2010\n",
                "Fuel,202101,202102\nCoal,202105,202010\n",
                "Fuel,1,2,3\nCoal,7,8,9\n",
                "Land,2701,2709\nChina,7,8\n",
                "Land,2021-01,2021-02\nChina,7,8\n"
            })
    void yearsAndMonthsAndCodesAboveColumnsAreAHeader(String file) {
        assertThat(faults(file)).noneMatch(said -> said.contains("header is missing"));
    }

    @Test
    void aFormulaInATextCellIsHarmlessWhenWrittenAgain() {
        assertThat(CsvWriter.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvWriter.harmless("table 1")).isEqualTo("table 1");
    }

    /// Counts and forgets.
    private static final class Counted implements RowSink {

        private int rows;
        private int faults;

        @Override
        public void row(Reading.Row row) {
            rows++;
        }

        @Override
        public void fault(Fault fault) {
            faults++;
        }

        @Override
        public void source(amur.trade.Source source) {}
    }

    /// A line that never ends.
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }
    }
}
