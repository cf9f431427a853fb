package amur.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/// Whatever bytes come, the reader answers with rows or with faults that say something.
class CsvReaderFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void everyFileHasRowsOrFaults(byte[] input) throws IOException {
        var reading = CsvReader.read(input);
        assertThat(reading.rows().size() + reading.faults().size()).isPositive();
    }
}
