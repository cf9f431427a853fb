package amur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person is told of work that a disk did not let through.
class RoomTest {

    @TempDir private Path home;
    private Room room;

    @BeforeEach
    void begin() {
        room = new Room(home);
    }

    @Test
    void aDiskWithRoomIsNotRefused() {
        assertThatCode(room::refuseFull).doesNotThrowAnyException();
    }

    @Test
    void aFullDiskIsOneSentenceWhicheverThreadFoundIt() {
        var full = new IOException("No space left on device");
        for (var failure :
                new Exception[] {
                    full,
                    new UncheckedIOException(full),
                    new CompletionException(new UncheckedIOException(full))
                }) {
            assertThat(room.failed(failure))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageStartingWith("the disk that holds " + home.getParent());
        }
    }

    @Test
    void anotherFailureOfADiskKeepsItsWords() {
        var broken = new IOException("the file could not be kept; nothing was written");
        assertThat(room.failed(broken)).hasMessage(broken.getMessage());
        assertThat(room.failed(new CompletionException(new UncheckedIOException("x: y", broken))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(broken.getMessage());
    }

    @Test
    void whatIsNoFailureOfADiskIsPassedOnAsItIs() {
        var cancelled = new CancellationException("the work was cancelled; nothing was written");
        assertThat(room.failed(cancelled)).isSameAs(cancelled);
        assertThat(room.failed(new CompletionException(cancelled))).isSameAs(cancelled);
        var defect = new AssertionError("a defect");
        assertThat(room.failed(new CompletionException(defect))).hasRootCause(defect);
    }
}
