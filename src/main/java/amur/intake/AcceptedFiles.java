package amur.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps every accepted file under its digest, so that nothing depends on the database alone.
@Component
class AcceptedFiles {

    private final Path folder;

    AcceptedFiles(@Value("${amur.home}") Path home) {
        this.folder = home.resolve("files");
    }

    Path of(String digest) {
        return folder.resolve(digest + ".csv");
    }

    /// The file is on the disk, not only on its way there, when this returns.
    void keep(IncomingFile file) {
        var kept = of(file.digest());
        if (Files.exists(kept)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            var fresh = Files.createTempFile(folder, "incoming", ".csv");
            Files.copy(file.path(), fresh, StandardCopyOption.REPLACE_EXISTING);
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the file could not be kept in %s (%s), so nothing was written"
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }
}
