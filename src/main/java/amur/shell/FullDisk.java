package amur.shell;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.TransactionSystemException;

/// A disk without room speaks in many voices: a stream breaks off, the database closes itself, a
/// transaction cannot even be rolled back. A person needs one sentence instead.
public final class FullDisk {

    /// As Linux and macOS, Windows, and a quota say it.
    private static final Set<String> VOICES =
            Set.of("No space left on device", "not enough space", "Disk quota exceeded");

    private FullDisk() {}

    /// @param home the folder on that disk
    /// @return the sentence; empty if the failure has another cause
    public static Optional<String> sentence(Throwable failure, Path home) {
        return causes(failure).stream().anyMatch(FullDisk::complains)
                ? Optional.of(
                        "the disk that holds %s is full, so the work stopped; make room on it, or move the folder to a larger disk and name it with --home, and do it again: a file goes in once, whole or not at all"
                                .formatted(home))
                : Optional.empty();
    }

    private static boolean complains(Throwable cause) {
        var said = String.valueOf(cause.getMessage());
        return VOICES.stream().anyMatch(said::contains);
    }

    /// What failed, why, and what failed besides.
    private static Set<Throwable> causes(Throwable failure) {
        var all = new LinkedHashSet<Throwable>();
        collect(Optional.of(failure), all);
        return all;
    }

    private static void collect(Optional<Throwable> failure, Set<Throwable> all) {
        if (failure.isEmpty() || !all.add(failure.get())) {
            return;
        }
        var one = failure.get();
        collect(Optional.ofNullable(one.getCause()), all);
        for (var besides : one.getSuppressed()) {
            collect(Optional.of(besides), all);
        }
        if (one instanceof TransactionSystemException broken) {
            collect(Optional.ofNullable(broken.getApplicationException()), all);
        }
    }
}
