package amur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The folder in which files wait until they are accepted or refused, and in which dry runs keep
/// what they found. What is left of a process that was killed is either a whole file or is removed
/// at the next start.
@Component
class Incoming {

    private static final String PART = "file.part";
    static final String FILE = "file";

    /// Stands beside a file that has arrived whole and waits for a person.
    static final String NOTE = "arrival.properties";

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final long limit;

    Incoming(@Value("${amur.home}") Path home, @Value("${amur.upload-limit-mb}") int megabytes) {
        this.folder = home.resolve("incoming");
        this.limit = (long) megabytes << 20;
        left().stream().filter(Incoming::broken).forEach(this::remove);
    }

    private static boolean broken(Path left) {
        return !Files.exists(left.resolve(FILE)) || !Files.exists(left.resolve(NOTE));
    }

    /// A new folder for one piece of work.
    Path folder() {
        try {
            Files.createDirectories(folder);
            return Files.createTempDirectory(folder, "import-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The folders in which a whole file waits for a person.
    List<Path> waiting() {
        return left().stream().filter(folder -> !broken(folder)).toList();
    }

    /// Every folder there is from earlier.
    List<Path> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts a file on disk, counting its bytes as they come, because what a sender announces
    /// cannot be trusted. What is too much is still taken off the line, since a browser that
    /// cannot send tries again.
    ///
    /// @param name as the sender gave it; only its harmless last part is kept
    /// @throws TooLarge if it is
    IncomingFile receive(Path into, String name, InputStream in) {
        var part = into.resolve(PART);
        var digest = digest();
        try (var counted = new DigestInputStream(in, digest)) {
            var size = copy(counted, part);
            if (size > limit) {
                throw new TooLarge(limit >> 20);
            }
            var file = Files.move(part, into.resolve(FILE));
            return new IncomingFile(
                    FileName.harmless(name), HexFormat.of().formatHex(digest.digest()), file, size);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the file could not be put into %s (%s); nothing was written"
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    private long copy(InputStream in, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            var size = 0L;
            var piece = new byte[BUFFER];
            for (var n = in.read(piece); n >= 0; n = in.read(piece)) {
                size += n;
                if (size <= limit) {
                    out.write(piece, 0, n);
                    refuseFullDisk(size);
                }
            }
            return size;
        }
    }

    /// A file that is on disk already and stays where it is.
    IncomingFile at(Path file, String name) {
        var digest = digest();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            var size = in.transferTo(java.io.OutputStream.nullOutputStream());
            return new IncomingFile(
                    FileName.harmless(name), HexFormat.of().formatHex(digest.digest()), file, size);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private void refuseFullDisk(long size) throws IOException {
        if ((size >> 20) % 16 == 0) {
            room().refuseFull();
        }
    }

    /// On the disk where everything about a file is put.
    Room room() {
        return new Room(folder);
    }

    void remove(Path done) {
        try {
            FileSystemUtils.deleteRecursively(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
