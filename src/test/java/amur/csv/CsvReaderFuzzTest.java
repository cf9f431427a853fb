package amur.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever bytes come, the reader answers with rows or with faults that say something. The tests
/// replay the golden files; `./amur bench fuzz` goes on from them, guided by coverage.
class CsvReaderFuzzTest {

    private static final Limits SMALL = new Limits(2_000, 20_000, 60);

    static Stream<byte[]> files() throws IOException {
        return Files.list(Path.of("src/test/resources/csv"))
                .filter(file -> !file.toString().endsWith(".expected.csv"))
                .sorted()
                .map(CsvReaderFuzzTest::bytes);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "5m")
    void everyFileHasRowsOrFaultsThatSaySomething(byte[] file) {
        read(file, Choices.NONE);
        var encodings = Encoding.values();
        read(file, Choices.NONE.from("a-source").with(encodings[file.length % encodings.length]));
        var forms = NumberForm.values();
        read(file, Choices.NONE.from("a-source").with(forms[file.length % forms.length]));
    }

    private static void read(byte[] file, Choices choices) {
        var reading = CsvReader.read(file, choices, SMALL);
        assertThat(reading.rows().size() + reading.faults().size()).isPositive();
        assertThat(reading.faults()).noneMatch(fault -> fault.message().isBlank());
    }
}
