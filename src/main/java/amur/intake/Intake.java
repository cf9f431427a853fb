package amur.intake;

import amur.csv.Ahead;
import amur.csv.Choices;
import amur.csv.Plan;
import amur.store.Edition;
import amur.store.KeptFiles;
import amur.store.Observations;
import amur.store.Publication;
import amur.store.Releases;
import amur.store.Sources;
import amur.trade.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes files in: a dry run first, then one transaction. A file of any size passes through little
/// memory.
@Component
public class Intake {

    /// How many rows are sorted in memory at once; more of them outlive a collection of garbage.
    private static final int HELD = 30_000;

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Observations observations;
    private final Releases releases;
    private final Sources sources;
    private final Edition edition;
    private final UsualPrices prices;
    private final Incoming incoming;
    private final KeptFiles files;

    Intake(
            Observations observations,
            Releases releases,
            Sources sources,
            Edition edition,
            UsualPrices prices,
            Incoming incoming,
            KeptFiles files) {
        this.observations = observations;
        this.releases = releases;
        this.sources = sources;
        this.edition = edition;
        this.prices = prices;
        this.incoming = incoming;
        this.files = files;
    }

    /// Reads a file that stays where it is and says what it would change.
    public DryRun examine(Path file, String name, Choices choices, Progress progress) {
        return examine(incoming.at(file, name), choices, progress);
    }

    /// Reads a file and says what it would change. Writes nothing that lasts.
    ///
    /// @param choices what a person has decided about the reading of the file
    /// @throws java.util.concurrent.CancellationException if it was cancelled on the way
    public DryRun examine(IncomingFile file, Choices choices, Progress progress) {
        var known = releases.byDigest(file.digest());
        if (known.isPresent()) {
            return known(file, choices, known.get());
        }
        var folder = incoming.folder();
        try {
            return examine(file, choices, progress, folder);
        } catch (IOException | RuntimeException e) {
            incoming.remove(folder);
            throw incoming.room().failed(e);
        }
    }

    private DryRun examine(IncomingFile file, Choices choices, Progress progress, Path folder)
            throws IOException {
        var now = edition.now();
        var order = new SeriesOrder();
        var changes = new Spool<>(folder.resolve("changes"), new ChangeCodec(order));
        var faults = new Spool<>(folder.resolve("faults"), new FaultCodec());
        try (var rows = new SortedRows(folder, order, HELD)) {
            LOG.debug("reading {}", file.name());
            var examination = new Examination(order, rows, faults, sources.all(), progress);
            var plan = examination.read(file, choices);
            LOG.debug("comparing {}", file.name());
            progress.begin(Progress.Stage.COMPARING, rows.size());
            var repeated =
                    new Comparison(observations.speaking(), prices, changes, faults, progress)
                            .run(new Ahead<>(rows.inOrder()));
            var basis =
                    new DryRun.Basis(
                            file,
                            choices,
                            plan,
                            examination.described(),
                            Optional.empty(),
                            Optional.empty(),
                            now);
            return new DryRun(basis, folder, changes, faults, repeated);
        } finally {
            changes.finish();
            faults.finish();
        }
    }

    /// A file that came before is not read again: it changes nothing, whatever it says.
    private DryRun known(IncomingFile file, Choices choices, Release release) {
        var folder = incoming.folder();
        try {
            var changes =
                    new Spool<>(folder.resolve("changes"), new ChangeCodec(new SeriesOrder()));
            var faults = new Spool<>(folder.resolve("faults"), new FaultCodec());
            changes.finish();
            faults.finish();
            var basis =
                    new DryRun.Basis(
                            file,
                            choices,
                            Plan.NONE,
                            List.of(),
                            Optional.of(release),
                            releases.withdrawal(release.id()),
                            "");
            return new DryRun(basis, folder, changes, faults, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Publishes a dry run: every readable row, in one transaction. The file is on the disk first,
    /// so that the database can be made anew from the files.
    ///
    /// @return the release; empty if the same file was published before
    /// @throws OutdatedException if the data have changed since the dry run
    public Optional<Release> commit(DryRun run, String by, Progress progress) {
        try {
            incoming.room().refuseFull(run);
            LOG.debug("keeping {}", run.name());
            // On two cores the common pool has one thread, and that one reads the rows.
            var staged =
                    CompletableFuture.supplyAsync(
                            () -> stage(run.file()), Thread::startVirtualThread);
            return commit(run, by, progress, staged);
        } catch (IOException | RuntimeException e) {
            throw incoming.room().failed(e);
        }
    }

    private Optional<Release> commit(
            DryRun run, String by, Progress progress, CompletableFuture<Path> staged)
            throws IOException {
        try {
            var fresh = commit(run, by, progress, Optional.empty(), staged::join);
            fresh.ifPresent(release -> files.settle(staged.join()));
            return fresh;
        } finally {
            staged.thenAccept(path -> dropUnlessPublished(path, run.file().digest()))
                    .exceptionally(failed -> null)
                    .join();
        }
    }

    /// What fails at the commit itself, such as a disk that is full, may have become part of the
    /// data all the same. Where the database cannot say, the file stays as it is, and the next
    /// start gives it its name or removes it.
    private void dropUnlessPublished(Path staged, String digest) {
        if (releases.byDigest(digest).isEmpty() || Files.exists(files.of(digest))) {
            files.drop(staged);
        }
    }

    /// @param at when it was recorded first, if the database is being made anew
    /// @param kept returns once the file is kept: before its rows are committed, though while they
    ///     are written
    Optional<Release> commit(
            DryRun run, String by, Progress progress, Optional<Instant> at, Runnable kept)
            throws IOException {
        LOG.debug("writing {}", run.name());
        progress.begin(Progress.Stage.WRITING, run.size());
        try (var lines = run.lines(progress, kept)) {
            return releases.publish(publication(run, by, at), lines);
        }
    }

    /// Puts the release back that brought in the very same file and was taken back since.
    void restore(DryRun run, String by) {
        run.known().ifPresent(release -> releases.restore(release.id(), by));
    }

    private Path stage(IncomingFile file) {
        try (var in = Files.newInputStream(file.path())) {
            return files.stage(file.digest(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Publication publication(DryRun run, String by, Optional<Instant> at) {
        return new Publication(
                run.name(),
                run.file().digest(),
                by,
                run.choices().text(),
                run.sources(),
                run.edition(),
                at);
    }
}
