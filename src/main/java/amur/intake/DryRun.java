package amur.intake;

import amur.csv.Fault;
import amur.trade.Release;
import amur.trade.Source;
import java.util.List;
import java.util.Optional;

/// What a file would change, before anything is written.
///
/// @param name the file's name, made harmless
/// @param digest SHA-256 of its bytes
/// @param changes the readable rows, in the order of the file
/// @param sources the sources it describes that the catalogue lacks
/// @param faults what could not be read
/// @param known the release that brought in the very same file before
public record DryRun(
        String name,
        String digest,
        byte[] file,
        List<Change> changes,
        List<Source> sources,
        List<Fault> faults,
        Optional<Release> known) {

    public long count(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /// Whether committing it would change anything.
    public boolean changesAnything() {
        return known.isEmpty()
                && changes.stream().anyMatch(change -> change.kind() != Change.Kind.UNCHANGED);
    }
}
