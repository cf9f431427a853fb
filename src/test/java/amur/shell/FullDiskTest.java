package amur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.TransactionSystemException;

/// However a full disk is told, a person gets the one sentence; and of nothing else.
class FullDiskTest {

    private static final Path HOME = Path.of("some-home");
    private static final IOException FULL = new IOException("No space left on device");

    static Stream<Throwable> voices() {
        var besides = new IllegalStateException("the file could not be closed");
        besides.addSuppressed(new UncheckedIOException(FULL));
        var rollback = new TransactionSystemException("no rollback");
        rollback.initApplicationException(new IllegalStateException(FULL));
        return Stream.of(
                FULL,
                new IOException("There is not enough space on the disk"),
                new IOException("write: Disk quota exceeded"),
                new CompletionException(
                        new UncheckedIOException("the file could not be kept", FULL)),
                besides,
                rollback);
    }

    @ParameterizedTest
    @MethodSource("voices")
    void aFullDiskIsToldInOneSentenceWithTheRemedy(Throwable failure) {
        assertThat(FullDisk.sentence(failure, HOME).orElseThrow())
                .startsWith("the disk that holds some-home is full")
                .contains("make room", "--home", "once, whole or not at all")
                .doesNotContain("Exception", "\n");
    }

    @Test
    void anythingElseIsNotAFullDisk() {
        var round = new IllegalStateException("the work was cancelled");
        round.addSuppressed(new IOException("Broken pipe", round));
        assertThat(FullDisk.sentence(round, HOME)).isEmpty();
        assertThat(FullDisk.sentence(new IOException((String) null), HOME)).isEmpty();
    }

    static boolean thereIsADeviceThatIsFull() {
        return Files.exists(Path.of("/dev/full"));
    }

    @Test
    @EnabledIf("thereIsADeviceThatIsFull")
    void theSystemItselfSaysSo() throws IOException {
        try (var full = Files.newOutputStream(Path.of("/dev/full"), StandardOpenOption.WRITE)) {
            full.write(1);
            throw new AssertionError("it was not full");
        } catch (IOException e) {
            assertThat(FullDisk.sentence(e, HOME)).isPresent();
        }
    }
}
