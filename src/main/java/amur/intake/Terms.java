package amur.intake;

import amur.csv.Choices;
import java.util.Optional;

/// How a file shall be taken when nobody looks at its dry run before it is written.
///
/// @param by who brings it
/// @param dryRun whether nothing shall be written at all
/// @param partial whether the rows that can be read go in although others cannot
/// @param redo whether a file that was taken back shall speak again
/// @param mapping the name of a saved mapping
/// @param source the id of the source, for a file that names none
public record Terms(
        String by,
        boolean dryRun,
        boolean partial,
        boolean redo,
        Optional<String> mapping,
        Optional<String> source) {

    boolean accept(DryRun run) {
        return run.known().isPresent()
                ? run.undone().isEmpty() || redo
                : run.faults() == 0 || partial && run.size() > 0;
    }

    /// @throws IllegalArgumentException naming the mappings there are, if there is none of that
    ///     name
    Choices choices(Mappings saved) {
        var mapped = mapping.map(saved::named).map(Choices.NONE::with).orElse(Choices.NONE);
        return source.map(mapped::from).orElse(mapped);
    }
}
