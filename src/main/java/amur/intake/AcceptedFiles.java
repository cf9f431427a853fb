package amur.intake;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps every accepted file under its digest, so that nothing depends on the database alone.
@Component
class AcceptedFiles {

    private static final String PART = "incoming";

    private final Path folder;

    /// What a process that was killed had only begun to keep is removed.
    AcceptedFiles(@Value("${amur.home}") Path home) throws IOException {
        this.folder = home.resolve("files");
        if (Files.isDirectory(folder)) {
            try (var parts = Files.newDirectoryStream(folder, PART + "*.csv")) {
                for (var part : parts) {
                    Files.delete(part);
                }
            }
        }
    }

    Path of(String digest) {
        return folder.resolve(digest + ".csv");
    }

    /// The file is on the disk, not only on its way there, when this returns.
    void keep(IncomingFile file) throws IOException {
        var kept = of(file.digest());
        if (Files.exists(kept)) {
            return;
        }
        Files.createDirectories(folder);
        var part = Files.createTempFile(folder, PART, ".csv");
        try {
            copy(file, part);
            Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
            forceFolder();
        } catch (IOException e) {
            throw new IOException(
                    "the file could not be kept in %s (%s), so nothing was written"
                            .formatted(folder, e.getMessage()),
                    e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// A file that stays where it is may be changed between its dry run and its commit.
    private static void copy(IncomingFile file, Path part) throws IOException {
        try (var out = new DigestOutputStream(Files.newOutputStream(part), Incoming.digest())) {
            Files.copy(file.path(), out);
            var digest = HexFormat.of().formatHex(out.getMessageDigest().digest());
            if (!digest.equals(file.digest())) {
                throw new IOException(
                        "%s has changed since it was read; import it again".formatted(file.name()));
            }
        }
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// The name is on the disk too; Windows does that by itself and lets nobody ask for it.
    private void forceFolder() throws IOException {
        if (File.separatorChar == '/') {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
