package amur.intake;

import amur.csv.Choices;
import jakarta.annotation.PreDestroy;
import java.io.InputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Every file on its way in. They wait in the home folder, so that a process that was killed finds
/// them again.
@Component
@ConditionalOnWebApplication
public class Imports {

    /// One reads while another one writes.
    private static final int AT_ONCE = 2;

    private final Intake intake;
    private final Incoming incoming;
    private final Clock clock;
    private final Map<String, Import> open = new ConcurrentHashMap<>();
    private final ExecutorService worker =
            Executors.newFixedThreadPool(
                    AT_ONCE, Thread.ofPlatform().daemon().name("import-", 0).factory());

    Imports(Intake intake, Incoming incoming, Clock clock) {
        this.intake = intake;
        this.incoming = incoming;
        this.clock = clock;
    }

    /// Puts a file on disk and begins to examine it.
    ///
    /// @param name as the sender gave it
    /// @throws IllegalArgumentException if it is too large
    public Import receive(String name, String by, InputStream in, Choices choices) {
        var folder = incoming.folder();
        try {
            var file = incoming.receive(folder, name, in);
            var arrival = new Arrival(by, clock.instant(), file, folder);
            arrival.note(choices);
            return begin(arrival, choices);
        } catch (RuntimeException e) {
            incoming.remove(folder);
            throw e;
        }
    }

    private Import begin(Arrival arrival, Choices choices) {
        var fresh = new Import(arrival, choices, intake, worker);
        var earlier = open.putIfAbsent(arrival.id(), fresh);
        if (earlier != null) {
            return earlier;
        }
        fresh.examine(choices);
        return fresh;
    }

    /// Those that are not forgotten, the latest first.
    public List<Import> open() {
        return open.values().stream()
                .sorted(Comparator.comparing(Import::since).reversed())
                .toList();
    }

    public Optional<Import> of(String id) {
        return Optional.ofNullable(open.get(id));
    }

    /// Removes the file and all that was found about it. What is written stays written.
    public void forget(Import done) {
        open.remove(done.id());
        done.close();
        incoming.remove(done.folder());
    }

    /// Takes up what an earlier process left, read as a person had decided.
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        for (var folder : incoming.waiting()) {
            var arrival = Arrival.in(folder);
            begin(arrival, arrival.decided());
        }
    }

    @PreDestroy
    void stop() {
        open.values().forEach(Import::cancel);
        worker.close();
    }
}
