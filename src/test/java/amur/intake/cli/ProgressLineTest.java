package amur.intake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import amur.intake.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    @Test
    void itNamesFileStageRowsAndRate() {
        var line =
                new ProgressLine(
                        Path.of("folder", "a.csv"),
                        new Progress(),
                        new PrintStream(new ByteArrayOutputStream()));
        assertThat(line.text()).isEqualTo("a.csv: reading, 0 rows, 0 a second");
        line.close();
    }
}
