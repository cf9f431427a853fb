package amur.intake.cli;

import amur.shell.AmurProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/// Home folders to be ill-treated: each begins as a copy of one that holds the bundled data, and
/// what becomes of it is judged by a fresh process.
final class TrialHome implements AutoCloseable {

    private static final String KEPT = "[0-9a-f]{64}\\.csv";

    /// All that may stand in a home folder.
    private static final Set<String> USUAL =
            Set.of("journal", "amur.mv.db", "amur.trace.db", "editor", "files", "incoming", "lock");

    private final AmurProcess amur;
    private final Path folder;
    private final Path file;
    private final String before;
    private final String after;

    /// @param home in which everything is made
    /// @param series how many the file has that is imported
    TrialHome(ApplicationContext context, Path home, int series) throws Exception {
        this.amur = new AmurProcess(context);
        this.folder = Files.createTempDirectory(home, "trial");
        this.file = folder.resolve("made-up.csv");
        MillionRows.write(file, series);
        held(folder.resolve("full"));
        var held = held(copy("reference"), file.toString());
        this.before = held.getFirst();
        this.after = held.getLast();
    }

    Path file() {
        return file;
    }

    /// A copy of the home that holds the bundled data alone.
    Path copy(String name) throws IOException {
        var copy = folder.resolve(name);
        copyTo(copy);
        return copy;
    }

    void copyTo(Path copy) throws IOException {
        FileSystemUtils.copyRecursively(folder.resolve("full"), copy);
    }

    ImportRun run(Path home) throws IOException {
        return ImportRun.start(amur, home, file);
    }

    /// A server in that home, to which the file is sent.
    Upload upload(Path home) throws Exception {
        return Upload.begin(amur, home, file);
    }

    /// What a home must be after whatever happened to an import: as before, or as after it; and
    /// as after it once the file is imported again.
    ///
    /// @return whether the import had become part of it
    /// @throws IllegalStateException saying what differs
    boolean judge(Path home) throws Exception {
        var held = held(home, file.toString());
        expect(held.getLast(), Set.of(after), "after a second import");
        expect(held.getFirst(), Set.of(before, after), "after the trial");
        left(home.resolve("incoming"), "");
        left(home.resolve("files"), KEPT);
        try (var found = Files.list(home)) {
            var names = new TreeSet<>(found.map(one -> one.getFileName().toString()).toList());
            names.removeAll(USUAL);
            expect(names.toString(), Set.of("[]"), "left in the home folder");
        }
        return held.getFirst().equals(after);
    }

    private static void left(Path folder, String usual) throws IOException {
        try (var found = Files.list(folder)) {
            var names = found.map(one -> one.getFileName().toString());
            var odd = names.filter(name -> !name.matches(usual)).sorted().toList();
            expect(odd.toString(), Set.of("[]"), "left in " + folder);
        }
    }

    private static void expect(String is, Set<String> wanted, String when) {
        if (!wanted.contains(is)) {
            throw new IllegalStateException("%s: %s, not %s".formatted(when, is, wanted));
        }
    }

    /// A fresh process opens the home, without a word but those asked for.
    private List<String> held(Path home, String... files) throws Exception {
        var errors = Files.createTempFile(folder, "errors", ".txt");
        var words = new String[files.length + 1];
        words[0] = "holds";
        System.arraycopy(files, 0, words, 1, files.length);
        var process = amur.start(home, List.of(), errors, words);
        var lines = process.inputReader().readAllLines();
        var complaints = Files.readString(errors);
        if (process.waitFor() != 0
                || lines.size() != words.length
                || !complaints.isEmpty()
                || !lines.stream().allMatch(line -> line.startsWith("holds "))) {
            throw new IllegalStateException(
                    "the home is not opened without complaint: %s %s".formatted(lines, complaints));
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
