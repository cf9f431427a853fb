package amur.intake.cli;

import amur.shell.AmurProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// An import in a process of its own, watched from outside: at which stage it is, and when each
/// began.
final class ImportRun {

    private static final String TOLD = "-Dlogging.level.%s=debug";

    private static final List<String> LOGGED =
            List.of(
                    TOLD.formatted("amur.intake.Intake"),
                    TOLD.formatted("org.springframework.jdbc.support.JdbcTransactionManager"));

    private static final Pattern LOG_LINE = Pattern.compile("\\d\\d:\\d\\d:\\d\\d ");

    private final Process process;
    private final Path errors;
    private final Map<ImportStage, Long> begun = new EnumMap<>(ImportStage.class);
    private final StringBuilder said = new StringBuilder();
    private final Thread listener;
    private ImportStage stage = ImportStage.STARTING;

    private ImportRun(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        begun.put(stage, System.nanoTime());
        this.listener = Thread.ofPlatform().daemon().start(this::listen);
    }

    static ImportRun start(AmurProcess amur, Path home, Path file) throws IOException {
        return start(amur, home, "import", file.toString());
    }

    /// @param words what follows `./amur`; a server if they are options alone
    static ImportRun start(AmurProcess amur, Path home, String... words) throws IOException {
        var errors = Files.createTempFile("amur-trial", ".txt");
        return new ImportRun(amur.start(home, LOGGED, errors, words), errors);
    }

    boolean alive() {
        return process.isAlive();
    }

    private void listen() {
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                heard(line);
            }
        } catch (IOException e) {
            heard(String.valueOf(e.getMessage()));
        }
    }

    private synchronized void heard(String line) {
        said.append(line).append('\n');
        enter(stage.after(line));
    }

    private synchronized void enter(ImportStage next) {
        if (next != stage) {
            stage = next;
            begun.put(next, System.nanoTime());
            notifyAll();
        }
    }

    /// Waits until the stage has begun, or the process has ended.
    synchronized void await(ImportStage wanted) throws InterruptedException {
        while (stage.compareTo(wanted) < 0 && listener.isAlive()) {
            wait(10);
        }
    }

    /// SIGKILL: nothing in the process hears of it.
    ///
    /// @return at which stage it was
    ImportStage kill() throws InterruptedException {
        var ended = !process.isAlive();
        process.destroyForcibly();
        return end() == KILLED && !ended ? stage : ImportStage.ENDED;
    }

    private static final int KILLED = 128 + 9;

    /// @return the exit code
    int end() throws InterruptedException {
        var code = process.waitFor();
        listener.join();
        if (code != KILLED) {
            enter(ImportStage.ENDED);
        }
        return code;
    }

    /// In nanoseconds; 0 if it never came so far.
    synchronized long lasted(ImportStage one) {
        var from = begun.getOrDefault(one, 0L);
        return begun.entrySet().stream()
                        .filter(next -> next.getKey().compareTo(one) > 0)
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElse(from)
                - from;
    }

    /// Whether a person was told that it is written.
    synchronized boolean promised() {
        return said.toString().contains("; written");
    }

    /// Whether a person would see a stack trace; those of lines that are logged only because they
    /// were asked for do not count.
    synchronized boolean traced() {
        var asked = false;
        for (var line : said.toString().lines().toList()) {
            if (LOG_LINE.matcher(line).lookingAt()) {
                asked = line.contains(" DEBUG ");
            } else if (!asked && line.startsWith("\tat ")) {
                return true;
            }
        }
        return false;
    }

    synchronized String said() {
        return said.toString();
    }

    /// What it complained of; asked once.
    String complaints() {
        try {
            var text = Files.readString(errors);
            Files.delete(errors);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
