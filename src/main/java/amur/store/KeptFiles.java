package amur.store;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps every accepted file under its digest, so that nothing depends on the database alone.
///
/// A file is put beside the kept ones before its rows are committed and gets its name afterwards,
/// so that what failed or was killed leaves none.
@Component
public class KeptFiles {

    private static final String STAGED = "incoming-";
    private static final String END = ".csv";

    private final Path folder;

    KeptFiles(@Value("${amur.home}") Path home) {
        this.folder = home.resolve("files");
    }

    /// Takes up what a process that was killed had staged: what became part of the data gets its
    /// name, the rest is removed.
    ///
    /// @param named the digests of all that became part of the data
    void tidy(Set<String> named) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var found = Files.newDirectoryStream(folder, STAGED + "*" + END)) {
            for (var staged : found) {
                if (named.contains(digestIn(staged)) && whole(staged)) {
                    settle(staged);
                } else {
                    drop(staged);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digestIn(Path staged) {
        var name = staged.getFileName().toString();
        var rest = name.substring(STAGED.length());
        return rest.contains("-") ? rest.substring(0, rest.indexOf('-')) : "";
    }

    private static boolean whole(Path staged) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(staged), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return hex(in.getMessageDigest()).equals(digestIn(staged));
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
        if (!Files.exists(of(digest))) {
            settle(stage(digest, file));
        }
    }

    /// Puts a file on the disk that is going to be kept, not only on its way there, if what it
    /// says becomes part of the data.
    ///
    /// @return where it is until it is settled or dropped
    public Path stage(String digest, InputStream file) {
        try {
            Files.createDirectories(folder);
            var staged = Files.createTempFile(folder, STAGED + digest + "-", END);
            try {
                copy(file, digest, staged);
                forceFolder();
                return staged;
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(staged);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the file could not be kept in %s (%s), so nothing was written"
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    /// Gives a staged file its name for good; if there is one of the same bytes, that one stays.
    public void settle(Path staged) {
        var kept = of(digestIn(staged));
        try {
            if (Files.exists(kept)) {
                Files.delete(staged);
            } else {
                Files.move(staged, kept, StandardCopyOption.ATOMIC_MOVE);
                forceFolder();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "everything is written, but %s could not be given its name (%s); the next start does it"
                            .formatted(staged, e.getMessage()),
                    e);
        }
    }

    /// Removes a staged file, unless it is settled.
    public void drop(Path staged) {
        try {
            Files.deleteIfExists(staged);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file that stays where it is may be changed between its dry run and its commit.
    private static void copy(InputStream file, String digest, Path staged) throws IOException {
        try (var out = new DigestOutputStream(Files.newOutputStream(staged), digest())) {
            file.transferTo(out);
            if (!hex(out.getMessageDigest()).equals(digest)) {
                throw new IOException("it has changed since it was read; import it again");
            }
        }
        try (var channel = FileChannel.open(staged, StandardOpenOption.WRITE)) {
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

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
