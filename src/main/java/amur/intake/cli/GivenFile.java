package amur.intake.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What somebody has named on the command line need not be a file.
final class GivenFile {

    private GivenFile() {}

    /// @return one sentence with path and remedy if it cannot be read; empty if it can
    static Optional<String> unfit(Path file) {
        if (!Files.exists(file)) {
            return Optional.of("%s: there is no such file; check the path".formatted(file));
        }
        if (Files.isDirectory(file)) {
            return Optional.of(
                    "%s is a folder; name the files in it, such as %s"
                            .formatted(file, file.resolve("*.csv")));
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of(
                    "%s is no file on disk; write what it holds into one first".formatted(file));
        }
        return Files.isReadable(file)
                ? Optional.empty()
                : Optional.of(
                        "%s cannot be read; allow it with chmod +r or ask its owner"
                                .formatted(file));
    }
}
