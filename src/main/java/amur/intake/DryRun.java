package amur.intake;

import amur.csv.Ahead;
import amur.csv.Choices;
import amur.csv.Fault;
import amur.csv.Plan;
import amur.store.Releases;
import amur.store.Withdrawal;
import amur.trade.Release;
import amur.trade.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/// What a file would change, before anything is written. It stands on disk, and committing it
/// writes exactly what it says.
public final class DryRun implements AutoCloseable {

    /// What the findings were found with.
    ///
    /// @param choices what a person decided about the reading
    /// @param sources the sources that the file describes and the catalogue lacks
    /// @param known the release that brought in the very same file before
    /// @param undone that this release was taken back
    /// @param edition the state of the data that it was compared with
    record Basis(
            IncomingFile file,
            Choices choices,
            Plan plan,
            List<Source> sources,
            Optional<Release> known,
            Optional<Withdrawal> undone,
            String edition) {}

    private final Basis basis;
    private final Path folder;
    private final Spool<Change> changes;
    private final Spool<Fault> faults;
    private final long repeated;

    DryRun(Basis basis, Path folder, Spool<Change> changes, Spool<Fault> faults, long repeated) {
        this.basis = basis;
        this.folder = folder;
        this.changes = changes;
        this.faults = faults;
        this.repeated = repeated;
    }

    public IncomingFile file() {
        return basis.file();
    }

    public String name() {
        return basis.file().name();
    }

    public Choices choices() {
        return basis.choices();
    }

    /// How the file was read.
    public Plan plan() {
        return basis.plan();
    }

    /// The sources that the file describes and the catalogue lacks.
    public List<Source> sources() {
        return basis.sources();
    }

    /// The release that brought in the very same file before.
    public Optional<Release> known() {
        return basis.known();
    }

    /// That this release was taken back, so that its figures do not speak.
    public Optional<Withdrawal> undone() {
        return basis.undone();
    }

    String edition() {
        return basis.edition();
    }

    /// How many rows there are of a kind.
    public long count(Finding finding) {
        return switch (finding) {
            case REPEATED -> repeated;
            case CONFLICTING, REJECTED -> faults.count(finding);
            case ADDED, REVISED, UNCHANGED, IMPLAUSIBLE -> changes.count(finding);
        };
    }

    /// How many rows would be taken.
    public long size() {
        return changes.size();
    }

    /// How many bytes those take on disk.
    long staged() {
        return changes.bytes();
    }

    /// How many faults there are, whatever their kind.
    public long faults() {
        return faults.size();
    }

    /// Some of the changes of a kind, those of one series together.
    ///
    /// @param from how many to leave out first
    public List<Change> changes(Finding finding, long from, int size) {
        return changes.page(finding, from, size);
    }

    /// Some of the faults of a kind, in the order in which they were found.
    public List<Fault> faults(Finding finding, long from, int size) {
        return faults.page(finding, from, size);
    }

    /// Whether committing it would change anything.
    public boolean changesAnything() {
        return known().isEmpty() && count(Finding.ADDED) + count(Finding.REVISED) > 0;
    }

    /// Every row that would be taken, in the order in which the store wants them.
    ///
    /// @param last done once after the last row
    Lines lines(Progress progress, Runnable last) throws IOException {
        return new Lines(changes.all(), progress, last);
    }

    /// Reads the rows ahead of whoever writes them, and tells how far it has come.
    static final class Lines implements Iterator<Releases.Line>, AutoCloseable {

        private final Spool<Change>.Everything changes;
        private final Ahead<Change> ahead;
        private final Progress progress;
        private final Runnable last;
        private long written;

        private Lines(Spool<Change>.Everything changes, Progress progress, Runnable last) {
            this.last = last;
            this.changes = changes;
            this.ahead = new Ahead<>(changes);
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            var more = ahead.hasNext();
            if (!more) {
                last.run();
            }
            return more;
        }

        @Override
        public Releases.Line next() {
            var change = ahead.next();
            written++;
            progress.reached(written, written);
            return new Releases.Line(change.line(), change.observation());
        }

        @Override
        public void close() throws IOException {
            ahead.stop();
            changes.close();
        }
    }

    /// Forgets it.
    @Override
    public void close() {
        try {
            changes.close();
            faults.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
