package amur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What happened to the data, in order, as a plain file beside the kept files: with both the
/// database can be made anew.
///
/// A line is on the disk before the database commits what it says; a line that the database
/// does not know is taken out again at the next start.
@Component
public class Journal {

    /// What can happen.
    public enum What {
        RELEASE,
        WITHDRAWN,
        RESTORED,
        SOURCES,
        /// A release of figures from articles.
        FIGURES
    }

    /// One event.
    ///
    /// @param digest of the file that came, was taken back or was restored
    /// @param name of the file; empty where it does not matter
    /// @param reading what a person decided about the reading of the file; empty if nothing
    /// @param rows how many observations or figures a release holds; 0 for everything else
    public record Entry(
            Instant at,
            What what,
            String digest,
            String name,
            String by,
            String reading,
            long rows) {

        private String line() {
            var word = what.name().toLowerCase(Locale.ROOT);
            return String.join(
                            "\t",
                            at.toString(),
                            word,
                            digest,
                            escaped(name),
                            escaped(by),
                            escaped(reading),
                            String.valueOf(rows))
                    + "\n";
        }

        private static String escaped(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        private static Entry parse(String line) {
            var cells = line.split("\t", -1);
            return new Entry(
                    Instant.parse(cells[0]),
                    What.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                    cells[2],
                    plain(cells[3]),
                    plain(cells[4]),
                    plain(cells[5]),
                    Long.parseLong(cells[6]));
        }

        private static String plain(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }
    }

    private final Path file;
    private final boolean replayed;

    /// @param replayed whether the database is being made anew from the journal, which then stays
    ///     as it is
    Journal(@Value("${amur.home}") Path home, @Value("${amur.rebuild:false}") boolean replayed) {
        this.file = home.resolve("journal");
        this.replayed = replayed;
    }

    /// Whether the database is being made anew from it.
    boolean replayed() {
        return replayed;
    }

    /// The line is on the disk when this returns.
    public synchronized void add(Entry entry) {
        if (replayed) {
            return;
        }
        write(entry.line(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /// Notes a file that came with the program, once.
    public synchronized void once(Instant at, What what, String digest, String name, String by) {
        if (entries().stream().noneMatch(e -> e.what() == what && e.digest().equals(digest))) {
            add(new Entry(at, what, digest, name, by, "", 0));
        }
    }

    /// Every event, the earliest first; a last line that was not finished is none.
    public synchronized List<Entry> entries() {
        var text = text();
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().map(Entry::parse).toList();
    }

    /// Whether the last line was not finished, because the process was killed.
    synchronized boolean torn() {
        var text = text();
        return !text.isEmpty() && !text.endsWith("\n");
    }

    private String text() {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts these events in place of all there are, or leaves everything as it was.
    synchronized void replace(List<Entry> entries) {
        if (replayed) {
            return;
        }
        var fresh = file.resolveSibling("journal.part");
        var text = String.join("", entries.stream().map(Entry::line).toList());
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(fresh);
            write(fresh, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text, StandardOpenOption... how) {
        try {
            Files.createDirectories(file.getParent());
            write(file, text, how);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the journal %s cannot be written (%s), so nothing was written"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    private static void write(Path to, String text, StandardOpenOption... how) throws IOException {
        try (var channel = FileChannel.open(to, how)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
