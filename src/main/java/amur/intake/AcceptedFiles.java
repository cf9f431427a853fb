package amur.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps every accepted file under its digest, so that nothing depends on the database alone.
@Component
class AcceptedFiles {

    private final Path folder;

    AcceptedFiles(@Value("${amur.home}") Path home) {
        this.folder = home.resolve("files");
    }

    void keep(String digest, byte[] file) {
        var kept = folder.resolve(digest + ".csv");
        if (Files.exists(kept)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            var fresh = Files.createTempFile(folder, "incoming", ".csv");
            Files.write(fresh, file);
            Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the file could not be kept in %s, so nothing was written".formatted(folder),
                    e);
        }
    }
}
