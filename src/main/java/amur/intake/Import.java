package amur.intake;

import amur.csv.Choices;
import amur.store.OutdatedException;
import amur.trade.Release;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/// A file on its way in, from its arrival to its acceptance or refusal. The work goes on
/// whether or not anybody watches, and whoever comes back finds it again by its id.
public final class Import {

    /// Where it stands.
    public enum State {
        /// It is being read and compared.
        EXAMINING,
        /// The dry run is there; a person decides.
        EXAMINED,
        /// It is being written.
        COMMITTING,
        /// It is written, or was known before.
        DONE,
        /// Something went wrong; nothing was written.
        FAILED,
        /// Somebody cancelled it; nothing was written.
        CANCELLED;

        /// Whether somebody has to wait.
        public boolean working() {
            return this == EXAMINING || this == COMMITTING;
        }
    }

    private final Arrival arrival;
    private final Intake intake;
    private final Executor worker;
    private volatile Choices choices;
    private volatile State state = State.EXAMINING;
    private volatile Progress progress = new Progress();
    private volatile Optional<DryRun> run = Optional.empty();
    private volatile Optional<Release> release = Optional.empty();
    private volatile String failure = "";
    private volatile boolean again;

    Import(Arrival arrival, Choices choices, Intake intake, Executor worker) {
        this.arrival = arrival;
        this.choices = choices;
        this.intake = intake;
        this.worker = worker;
    }

    public String id() {
        return arrival.id();
    }

    /// Who sent it.
    public String by() {
        return arrival.by();
    }

    public Instant since() {
        return arrival.since();
    }

    public IncomingFile file() {
        return arrival.file();
    }

    Path folder() {
        return arrival.folder();
    }

    public Choices choices() {
        return choices;
    }

    public State state() {
        return state;
    }

    /// Of the work that is being done, or was done last.
    public Progress progress() {
        return progress;
    }

    /// What it would change, once that is known.
    public Optional<DryRun> run() {
        return run;
    }

    /// The release it became; empty if it is not written or was known before.
    public Optional<Release> release() {
        return release;
    }

    /// What went wrong, in a sentence; empty if nothing did.
    public String failure() {
        return failure;
    }

    /// Whether the data changed after the dry run, so that it was made anew.
    public boolean again() {
        return again;
    }

    /// Reads the file in the background, by what a person has decided.
    public synchronized void examine(Choices decided) {
        if (state == State.COMMITTING || state == State.DONE) {
            return;
        }
        progress.cancel();
        var fresh = new Progress();
        choices = decided;
        progress = fresh;
        state = State.EXAMINING;
        failure = "";
        worker.execute(() -> examine(decided, fresh));
    }

    private void examine(Choices decided, Progress fresh) {
        if (fresh.cancelled()) {
            return;
        }
        try {
            note(decided, fresh);
            examined(intake.examine(file(), decided, fresh), fresh);
        } catch (CancellationException e) {
            ended(fresh, State.CANCELLED, "");
        } catch (RuntimeException e) {
            ended(fresh, State.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private synchronized void note(Choices decided, Progress of) {
        if (progress == of && !of.cancelled()) {
            arrival.note(decided);
        }
    }

    private synchronized void examined(DryRun found, Progress of) {
        if (progress != of || of.cancelled()) {
            found.close();
            ended(of, State.CANCELLED, "");
            return;
        }
        run.ifPresent(DryRun::close);
        run = Optional.of(found);
        state = State.EXAMINED;
    }

    /// Only the latest work says how it ended.
    private synchronized void ended(Progress of, State how, String why) {
        if (progress == of) {
            state = how;
            failure = why;
        }
    }

    /// Writes the dry run in the background, exactly as it stands.
    public synchronized void commit(String who) {
        if (state != State.EXAMINED) {
            return;
        }
        var fresh = new Progress();
        progress = fresh;
        state = State.COMMITTING;
        worker.execute(() -> commit(who, fresh));
    }

    private void commit(String who, Progress fresh) {
        try {
            release = intake.commit(run.orElseThrow(), who, fresh);
            ended(fresh, State.DONE, "");
        } catch (OutdatedException e) {
            again = true;
            ended(fresh, State.EXAMINED, "");
            examine(choices);
        } catch (CancellationException e) {
            ended(fresh, State.EXAMINED, "");
        } catch (RuntimeException e) {
            ended(fresh, State.FAILED, String.valueOf(e.getMessage()));
        }
    }

    /// Stops the work at the next row. What was being examined is cancelled; what was being
    /// written is as it was before.
    public void cancel() {
        progress.cancel();
    }

    synchronized void close() {
        cancel();
        run.ifPresent(DryRun::close);
        run = Optional.empty();
    }
}
