package amur.store;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps every accepted file under its digest, so that nothing depends on the database alone.
@Component
public class KeptFiles {

    private static final String PART = "incoming";

    private final Path folder;

    /// What a process that was killed had only begun to keep is removed.
    KeptFiles(@Value("${amur.home}") Path home) throws IOException {
        this.folder = home.resolve("files");
        if (Files.isDirectory(folder)) {
            try (var parts = Files.newDirectoryStream(folder, PART + "*.csv")) {
                for (var part : parts) {
                    Files.delete(part);
                }
            }
        }
    }

    /// Where the file with this digest is, or would be.
    public Path of(String digest) {
        return folder.resolve(digest + ".csv");
    }

    /// Keeps a small file.
    ///
    /// @return its digest
    public String keep(byte[] file) {
        var digest = HexFormat.of().formatHex(digest().digest(file));
        keep(digest, new ByteArrayInputStream(file));
        return digest;
    }

    /// The file is on the disk, not only on its way there, when this returns.
    public void keep(String digest, InputStream file) {
        if (Files.exists(of(digest))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, PART, ".csv");
            try {
                copy(file, digest, part);
                Files.move(part, of(digest), StandardCopyOption.ATOMIC_MOVE);
                forceFolder();
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the file could not be kept in %s (%s), so nothing was written"
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    /// A file that stays where it is may be changed between its dry run and its commit.
    private static void copy(InputStream file, String digest, Path part) throws IOException {
        try (var out = new DigestOutputStream(Files.newOutputStream(part), digest())) {
            file.transferTo(out);
            if (!HexFormat.of().formatHex(out.getMessageDigest().digest()).equals(digest)) {
                throw new IOException("it has changed since it was read; import it again");
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

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
