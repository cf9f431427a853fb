package amur.intake;

import amur.csv.Choices;
import amur.store.OutdatedException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Takes files from scripts: dry run and commit in one go, because nobody looks in between.
@Component
public class Deliveries {

    /// One is read while another one is written; more would only take the memory of each other.
    private static final int AT_ONCE = 2;

    /// So often a file is overtaken by others before it is taken alone.
    private static final int TRIES = 3;

    private final Intake intake;
    private final Incoming incoming;
    private final Mappings mappings;
    private final NamedSource source;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Deliveries(Intake intake, Incoming incoming, Mappings mappings, NamedSource source) {
        this.intake = intake;
        this.incoming = incoming;
        this.mappings = mappings;
        this.source = source;
    }

    /// Takes a file off the line.
    ///
    /// @param name as the sender gave it
    /// @param tell is asked before all that was found about the file is removed
    /// @throws TooLarge if it is
    /// @throws UnknownSource if the terms name one that nobody describes
    /// @throws OutdatedException if the data change faster than the file is read
    public <T> T take(InputStream in, String name, Terms terms, Function<Delivery, T> tell) {
        var choices = terms.choices(mappings);
        var folder = incoming.folder();
        try {
            var file = incoming.receive(folder, name, in);
            return take(new Order(file, choices, terms, new Progress()), tell);
        } finally {
            incoming.remove(folder);
        }
    }

    /// Takes a file that stays where it is.
    ///
    /// @param tell is asked before all that was found about the file is removed
    public <T> T take(Path file, Terms terms, Progress progress, Function<Delivery, T> tell) {
        var choices = terms.choices(mappings);
        var found = incoming.at(file, file.getFileName().toString());
        return take(new Order(found, choices, terms, progress), tell);
    }

    private record Order(IncomingFile file, Choices choices, Terms terms, Progress progress) {}

    private <T> T take(Order order, Function<Delivery, T> tell) {
        source.check(order.file(), order.choices());
        for (var tries = 0; tries < TRIES; tries++) {
            var told = attempt(order, tell, 1);
            if (told.isPresent()) {
                return told.get();
            }
        }
        return attempt(order, tell, AT_ONCE).orElseThrow(OutdatedException::new);
    }

    /// Empty if others have changed the data in the meantime, were it by the same file.
    ///
    /// @param room how many others could be taken beside it, and itself
    private <T> Optional<T> attempt(Order order, Function<Delivery, T> tell, int room) {
        turns.acquireUninterruptibly(room);
        try (var run = intake.examine(order.file(), order.choices(), order.progress())) {
            return delivery(run, order).map(tell);
        } catch (OutdatedException e) {
            return Optional.empty();
        } finally {
            turns.release(room);
        }
    }

    private Optional<Delivery> delivery(DryRun run, Order order) {
        var accepted = order.terms().accept(run);
        if (run.known().isPresent()) {
            return Optional.of(new Delivery(run, known(run, order.terms()), run.known(), accepted));
        }
        if (order.terms().dryRun() || !accepted) {
            var outcome = order.terms().dryRun() ? Outcome.DRY_RUN : Outcome.REFUSED;
            return Optional.of(new Delivery(run, outcome, Optional.empty(), accepted));
        }
        return intake.commit(run, order.terms().by(), order.progress())
                .map(fresh -> new Delivery(run, Outcome.WRITTEN, Optional.of(fresh), true));
    }

    private Outcome known(DryRun run, Terms terms) {
        if (run.undone().isEmpty()) {
            return Outcome.KNOWN;
        }
        if (terms.dryRun() || !terms.redo()) {
            return Outcome.UNDONE;
        }
        intake.restore(run, terms.by());
        return Outcome.REDONE;
    }
}
