package amur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackingTest {

    private static final int MANY = 50_000;

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("packed");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        try (var out = new Packing(file)) {
            for (var i = 0; i < MANY; i++) {
                out.writeByte(i);
                out.writeInt(i);
                out.writeLong(-i);
                out.writeWords("煤 " + i);
            }
        }
        try (var in = new Unpacking(file, 0)) {
            for (var i = 0; i < MANY; i++) {
                assertThat(in.readByte()).isEqualTo((byte) i);
                assertThat(in.readInt()).isEqualTo(i);
                assertThat(in.readLong()).isEqualTo(-i);
                assertThat(in.readWords()).isEqualTo("煤 " + i);
            }
            assertThat(in.more()).isFalse();
        }
    }

    @Test
    void wordsMayBeLongerThanTheBuffer() throws IOException {
        var words = "уголь".repeat(MANY);
        try (var out = new Packing(file)) {
            out.writeWords("");
            out.writeWords(words);
        }
        try (var in = new Unpacking(file, 0)) {
            assertThat(in.readWords()).isEmpty();
            assertThat(in.readWords()).isEqualTo(words);
        }
    }

    @Test
    void aPieceBeginsWithItsLengthHoweverLongItIs() throws IOException {
        var last = 0L;
        try (var out = new Packing(file)) {
            for (var i = 0; i < 100; i++) {
                last = out.size();
                out.begin();
                out.writeWords("x".repeat(i * 1000));
                out.end();
            }
            assertThat(out.size()).isEqualTo(last + 8 + 99_000);
        }
        try (var in = new Unpacking(file, 0)) {
            for (var i = 0; i < 99; i++) {
                in.skip(in.readInt());
            }
            assertThat(in.readInt()).isEqualTo(4 + 99_000);
        }
        try (var in = new Unpacking(file, last)) {
            assertThat(in.readInt()).isEqualTo(4 + 99_000);
            assertThat(in.readWords()).hasSize(99_000);
        }
    }

    @Test
    void aFileThatIsCutShortIsNoticed() throws IOException {
        try (var out = new Packing(file)) {
            out.writeInt(1);
        }
        try (var in = new Unpacking(file, 0)) {
            assertThatThrownBy(in::readLong).isInstanceOf(EOFException.class);
        }
    }
}
