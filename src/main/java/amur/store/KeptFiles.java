package amur.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps every accepted file under its digest, so that nothing depends on the database alone.
@Component
public class KeptFiles {

    private final Path folder;

    KeptFiles(@Value("${amur.home}") Path home) {
        this.folder = home.resolve("files");
    }

    /// Where the file with this digest is, or would be.
    public Path of(String digest) {
        return folder.resolve(digest + ".csv");
    }

    /// Keeps a small file.
    ///
    /// @return its digest
    public String keep(byte[] file) {
        var digest = digest(file);
        keep(digest, new ByteArrayInputStream(file));
        return digest;
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// The file is on the disk, not only on its way there, when this returns.
    public void keep(String digest, InputStream file) {
        var kept = of(digest);
        if (Files.exists(kept)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            var fresh = Files.createTempFile(folder, "incoming", ".part");
            Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING);
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
