package amur.intake;

import amur.csv.Choices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Properties;

/// Who sent what, when. A note beside the file says so, and what a person has decided about the
/// reading of the file, so that a process that was killed is taken up where it stood.
///
/// @param folder in which everything about it is kept
record Arrival(String by, Instant since, IncomingFile file, Path folder) {

    private static final String CHOICES = "choices";

    String id() {
        return folder.getFileName().toString();
    }

    /// Writes the note; whoever is killed meanwhile leaves the earlier one.
    void note(Choices decided) {
        var note = new Properties();
        note.setProperty("name", file.name());
        note.setProperty("digest", file.digest());
        note.setProperty("by", by);
        note.setProperty("since", since.toString());
        note.setProperty(CHOICES, decided.text());
        var part = folder.resolve(Incoming.NOTE + ".part");
        try {
            try (var out = Files.newBufferedWriter(part)) {
                note.store(out, null);
            }
            Files.move(part, folder.resolve(Incoming.NOTE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Arrival in(Path folder) {
        var note = read(folder);
        var path = folder.resolve(Incoming.FILE);
        try {
            var file =
                    new IncomingFile(
                            note.getProperty("name"),
                            note.getProperty("digest"),
                            path,
                            Files.size(path));
            var since = Instant.parse(note.getProperty("since"));
            return new Arrival(note.getProperty("by"), since, file, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was decided last.
    Choices decided() {
        return Choices.parse(read(folder).getProperty(CHOICES, ""));
    }

    private static Properties read(Path folder) {
        var note = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve(Incoming.NOTE))) {
            note.load(in);
            return note;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
