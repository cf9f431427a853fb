package amur.intake;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/// How far a long piece of work has come, written by the one who does it and read by anybody who
/// waits for it; and the way to stop it. A thread that reads or writes files is never interrupted,
/// because that can break a database file; it asks here instead.
public final class Progress {

    /// What is being done.
    public enum Stage {
        /// Amounts are bytes of the file.
        READING,
        /// Amounts are rows.
        COMPARING,
        /// Amounts are rows.
        WRITING
    }

    private volatile Stage stage = Stage.READING;
    private volatile long total;
    private volatile long done;
    private volatile long rows;
    private volatile long since = System.nanoTime();
    private volatile boolean cancelled;

    void begin(Stage next, long amount) {
        stage = next;
        total = amount;
        done = 0;
        rows = 0;
        since = System.nanoTime();
    }

    /// @throws CancellationException if somebody has cancelled the work
    void reached(long amount, long row) {
        done = amount;
        rows = row;
        if (cancelled) {
            throw new CancellationException("the work was cancelled; nothing was written");
        }
    }

    /// Asks whoever does the work to stop at the next row and to leave everything as it was.
    public void cancel() {
        cancelled = true;
    }

    public boolean cancelled() {
        return cancelled;
    }

    public Stage stage() {
        return stage;
    }

    public long rows() {
        return rows;
    }

    /// From 0 to 1.
    public double share() {
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }

    /// How long the stage will still take at the rate so far; zero as long as nothing can be said.
    public Duration left() {
        var share = share();
        var spent = System.nanoTime() - since;
        return share < 0.02
                ? Duration.ZERO
                : Duration.ofNanos((long) (spent * (1 - share) / share));
    }

    /// Rows a second in this stage.
    public long rate() {
        var seconds = (System.nanoTime() - since) / 1e9;
        return seconds < 0.001 ? 0 : Math.round(rows / seconds);
    }
}
