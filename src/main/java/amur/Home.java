package amur;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// The folder that holds the database and the accepted files. One process at a time may live in it.
record Home(Path folder) {

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

    Map<String, Object> properties() {
        return Map.of("amur.home", folder.toString());
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
            throw new java.io.UncheckedIOException(e);
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
