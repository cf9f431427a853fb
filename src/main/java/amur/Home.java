package amur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The folder that holds the database and the accepted files. One process at a time may live in
/// it.
record Home(Path folder) {

    /// The command that makes the database anew.
    static final String REBUILD = "rebuild";

    private static final String REBUILT = "rebuilt";

    /// In bytes; with less, the database closes itself while it is being opened.
    private static final long LEAST = 4L << 20;

    private static final String OPTION = "--amur.home=";

    /// The folder from `--amur.home=…`, from `AMUR_HOME`, or `var` where the program was started.
    static Home of(String[] args) {
        var named =
                Arrays.stream(args)
                        .filter(arg -> arg.startsWith(OPTION))
                        .map(arg -> arg.substring(OPTION.length()))
                        .findFirst()
                        .or(() -> Optional.ofNullable(System.getenv("AMUR_HOME")));
        return new Home(Path.of(named.orElse("var")).toAbsolutePath().normalize());
    }

    /// @param word the command; empty for the server
    /// @throws UncheckedIOException if what an earlier rebuild left cannot be removed
    Map<String, Object> properties(String word) {
        var properties = new HashMap<String, Object>(Map.of("amur.home", folder.toString()));
        if (word.equals(REBUILD)) {
            remove(database(REBUILT));
            properties.put("amur.database", REBUILT);
            properties.put("amur.rebuild", "true");
        }
        return properties;
    }

    /// Puts the rebuilt database in the place of the old one, which is kept. A database on a server
    /// was empty before and is where it shall be.
    ///
    /// @return what was done, in a sentence
    String install() {
        var old = database("amur");
        var before = database("amur-before-rebuild");
        if (!Files.exists(database(REBUILT))) {
            return "The database that spring.datasource.url names is the rebuilt one.";
        }
        try {
            Files.deleteIfExists(before);
            if (Files.exists(old)) {
                Files.createLink(before, old);
            }
            Files.move(database(REBUILT), old, StandardCopyOption.ATOMIC_MOVE);
            return "The database is the rebuilt one; the old one is %s.".formatted(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path database(String name) {
        return folder.resolve(name + ".mv.db");
    }

    private static void remove(Path left) {
        try {
            Files.deleteIfExists(left);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Moves in, until the process ends.
    ///
    /// @return one sentence for the person if somebody else lives there or the folder cannot be
    ///     used
    Optional<String> occupy() {
        try {
            Files.createDirectories(folder);
            var door =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (door.tryLock() == null) {
                return Optional.of(busy());
            }
            keepOpen(door);
            return full();
        } catch (OverlappingFileLockException e) {
            return Optional.of(busy());
        } catch (IOException e) {
            return Optional.of("Amur cannot use %s: %s".formatted(folder, e.getMessage()));
        }
    }

    /// A channel that nobody holds is closed by the garbage collector, and the lock with it; the
    /// hook holds it until the process ends.
    private static void keepOpen(FileChannel door) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(door), "home"));
    }

    private static void close(FileChannel door) {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> full() throws IOException {
        return Files.getFileStore(folder).getUsableSpace() < LEAST
                ? Optional.of(
                        "Amur cannot start: the disk that holds %s is full; make room on it, or move the folder to a larger disk and name it with --home."
                                .formatted(folder))
                : Optional.empty();
    }

    private String busy() {
        return "Another Amur is already running in %s; stop it, or name another folder with --home."
                .formatted(folder);
    }
}
