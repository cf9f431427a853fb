package amur.intake.cli;

import amur.intake.Progress;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/// Tells who waits at a terminal how far a long file has come, on a line that is written over.
final class ProgressLine implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String CLEAR = "\r\033[K";

    private final Path file;
    private final Progress progress;
    private final PrintStream out;
    private final Thread writer;
    private volatile boolean done;

    ProgressLine(Path file, Progress progress, PrintStream out) {
        this.file = file;
        this.progress = progress;
        this.out = out;
        this.writer = Thread.ofPlatform().daemon().name("progress").unstarted(this::write);
    }

    /// Says something only if a person is there to read it.
    static ProgressLine of(Path file, Progress progress) {
        var line = new ProgressLine(file, progress, System.err);
        if (System.console() != null && System.console().isTerminal()) {
            line.writer.start();
        }
        return line;
    }

    private void write() {
        try {
            while (!done) {
                Thread.sleep(PAUSE);
                if (!done) {
                    out.print(CLEAR + text());
                    out.flush();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.print(CLEAR);
        out.flush();
    }

    String text() {
        var left = progress.left().toSeconds();
        return String.format(
                Locale.ROOT,
                "%s: %s, %,d rows, %,d a second%s",
                file.getFileName(),
                progress.stage().name().toLowerCase(Locale.ROOT),
                progress.rows(),
                progress.rate(),
                left == 0 ? "" : ", about %,d s left".formatted(left));
    }

    /// Removes the line; what is printed afterwards stands alone.
    @Override
    public void close() {
        done = true;
        if (writer.isAlive()) {
            writer.interrupt();
            try {
                writer.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
