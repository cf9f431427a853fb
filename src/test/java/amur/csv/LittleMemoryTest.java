package amur.csv;

import static org.assertj.core.api.Assertions.assertThat;

import amur.trade.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines of a hundred megabytes are read in a process that could not hold one of them.
class LittleMemoryTest {

    private static final String HEADER =
            "reporter,partner,flow,commodity,measure,unit,period,amount,status,source\n";
    private static final String ROW =
            "CHN,RUS,import,lng,quantity,t,2024-03,5,reported,some-source\n";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"x", "x,", "\"x", "\"\",", "x "})
    @Timeout(120)
    void aLongLineNeedsNoMoreThanAnyOther(String piece) throws Exception {
        var file = folder.resolve("long.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER + ROW);
            for (var written = 0; written < 100_000_000; written += 100_000) {
                out.write(piece.repeat(100_000 / piece.length()));
            }
            out.write("\n" + ROW);
        }
        var java = ProcessHandle.current().info().command().orElseThrow();
        var path = System.getProperty("java.class.path");
        var main = Reader.class.getName();
        var process =
                new ProcessBuilder(java, "-Xmx32m", "-cp", path, main, file.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).startsWith("2 line 3: ");
    }

    /// The other process.
    static final class Reader implements RowSink {

        private final List<Long> rows = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();

        public static void main(String[] args) throws IOException {
            var read = new Reader();
            try (var in = Files.newInputStream(Path.of(args[0]))) {
                CsvReader.read(in, Choices.NONE, read);
            }
            System.out.println(read.rows.size() + " " + read.faults.getFirst());
        }

        @Override
        public void row(Reading.Row row) {
            rows.add(row.line());
        }

        @Override
        public void fault(Fault fault) {
            faults.add(fault);
        }

        @Override
        public void source(Source source) {}
    }
}
