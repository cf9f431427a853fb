package amur.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Some rows of a file with reasons beside them, which is a file that every layout reads.
class ExcerptTest {

    private static final String TIDY =
            "reporter,partner,flow,commodity,measure,unit,period,amount,status,source\n";

    private static byte[] excerpt(byte[] file, Choices choices, Map<Long, String> reasons) {
        var out = new ByteArrayOutputStream();
        try {
            var plan = CsvReader.read(new ByteArrayInputStream(file), choices, new Nowhere());
            var alone =
                    Companions.of(new ByteArrayInputStream(file), plan, choices, reasons.keySet());
            Excerpt.write(new ByteArrayInputStream(file), plan, choices, reasons, alone, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String excerpt(String file, Map<Long, String> reasons) {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        return new String(excerpt(bytes, Choices.NONE, reasons), StandardCharsets.UTF_8);
    }

    private static final class Nowhere implements RowSink {

        @Override
        public void row(Reading.Row row) {}

        @Override
        public void fault(Fault fault) {}

        @Override
        public void source(amur.trade.Source source) {}
    }

    @Test
    void wantedRowsStandUnderTheirHeadLetterByLetterAndTheReasonIsHarmless() {
        var rows =
                "CHN,RUS,import,lng,quantity,t,2031-01,1,reported,a-b\n"
                        + "CHN, RUS,import,\"lng\",quantity,t,2031-02,=1+1,reported,a-b\r\n"
                        + "CHN,RUS,import\n";
        assertThat(excerpt(TIDY + rows, Map.of(3L, "=cmd|\"x\"\n!", 4L, "too short")))
                .isEqualTo(
                        "\uFEFF"
                                + TIDY.replace("source\n", "source,reason\n")
                                + "CHN, RUS,import,\"lng\",quantity,t,2031-02,=1+1,reported,a-b,\"'=cmd \"\"x\"\" !\"\r\n"
                                + "CHN,RUS,import,\"too short\"\n");
    }

    @Test
    void whatStandsAboveTheTableStaysAndSheetsHaveTheReasonInEveryRowOfTheirHeader() {
        var sheet =
                "China's imports from Russia\n\nUnit: t\n;Crude oil;LNG\nMonth;t;t\n2031-01;1;2\n2031-02;x;4\n";
        assertThat(excerpt(sheet, Map.of(7L, "no number")))
                .isEqualTo(
                        "\uFEFFChina's imports from Russia\n\nUnit: t\n;Crude oil;LNG;reason\n"
                                + "Month;t;t;reason\n2031-02;x;4;\"no number\"\n");
    }

    @Test
    void aSecondRoundKeepsOneColumnOfReasons() {
        var once =
                TIDY.replace("source\n", "source,reason\n")
                        + "CHN,RUS,import,lng,quantity,t,2031-01,x,reported,a-b,\"old, reason\"\n";
        assertThat(excerpt(once, Map.of(2L, "new reason")))
                .isEqualTo(
                        "\uFEFF"
                                + TIDY.replace("source\n", "source,reason\n")
                                + "CHN,RUS,import,lng,quantity,t,2031-01,x,reported,a-b,\"new reason\"\n");
    }

    @Test
    void emptyCellsUnderNoHeadingDoNotPushTheReasonOut() {
        assertThat(
                        excerpt(
                                TIDY + "CHN,RUS,import,lng,quantity,t,2031-01,x,reported,a-b,,,\n",
                                Map.of(2L, "why")))
                .endsWith("\nCHN,RUS,import,lng,quantity,t,2031-01,x,reported,a-b,\"why\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHN,\"RUS,import\nand so on\n", "CHN,\"RUS\"x,import\n", "CHN,RUS\n"})
    void aRowThatIsBadlyBuiltStaysSoUntilSomebodyMendsIt(String row) {
        var again = excerpt(TIDY + row, Map.of(2L, "why")).getBytes(StandardCharsets.UTF_8);
        assertThat(CsvReader.read(again).rows()).isEmpty();
        assertThat(CsvReader.read(again).faults()).isNotEmpty();
    }

    @Test
    void aMappingThatWasChosenFitsTheRejectedRowsToo() {
        var mapping =
                Mapping.parse(
                        "kind,name,role,fixed\nlayout,saved,,\nconstant,reporter,CHN,\nconstant,partner,RUS,\nconstant,flow,import,\nconstant,commodity,lng,\nconstant,unit,t,\nconstant,status,reported,\nconstant,source,a-b,\ncolumn,when,period,\ncolumn,much,amount,\n");
        var choices = Choices.NONE.with(mapping);
        var file = "when,much\n2031-01,1\n2031-02,x\n".getBytes(StandardCharsets.UTF_8);
        var again =
                new String(excerpt(file, choices, Map.of(3L, "no number")), StandardCharsets.UTF_8);
        assertThat(again).isEqualTo("\uFEFFwhen,much,reason\n2031-02,x,\"no number\"\n");
        var mended = again.replace("x,", "5,").getBytes(StandardCharsets.UTF_8);
        assertThat(CsvReader.read(mended, choices).faults()).isEmpty();
        assertThat(CsvReader.read(mended, choices).rows()).hasSize(1);
    }

    static Stream<java.nio.file.Path> files() {
        return Golden.cases().stream();
    }

    /// Every row of every sample with a reason that looks like figures, dates and fuels.
    @ParameterizedTest
    @MethodSource("files")
    void everySampleReadsTheSameWithReasonsBesideItsRows(java.nio.file.Path file) {
        var bytes = Golden.bytes(file);
        var choices = Golden.choices(file);
        var plan = CsvReader.plan(bytes, choices);
        if (!plan.faults().isEmpty()) {
            return;
        }
        var reasons = new TreeMap<Long, String>();
        for (var line = 1L; line < 500; line++) {
            reasons.put(line, "unit: \"crude oil\" 2024-03, 12.5 t; LNG");
        }
        var same =
                new Choices(
                        java.util.Optional.of(Encoding.UTF_8),
                        choices.delimiter(),
                        choices.numbers(),
                        choices.days(),
                        choices.mapping(),
                        choices.source());
        var again = CsvReader.read(excerpt(bytes, choices, reasons), same);
        var before = CsvReader.read(bytes, choices);
        assertThat(observations(again)).isEqualTo(observations(before));
    }

    private static java.util.List<amur.trade.Observation> observations(Reading reading) {
        return reading.rows().stream().map(Reading.Row::observation).toList();
    }
}
