package amur.intake.cli;

import amur.intake.Change;
import amur.intake.DryRun;
import amur.intake.Intake;
import amur.shell.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./amur import FILE…`: loads files, each whole or not at all.
@Component
@Command(name = "import", description = "Loads CSV files; a file with a fault is not loaded.")
class ImportWord implements Word {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV files in Amur's form")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Only say what would change.")
    private boolean dryRun;

    private final Intake intake;

    ImportWord(Intake intake) {
        this.intake = intake;
    }

    /// @return 0 if every file went in or would, 1 if any had a fault
    @Override
    public Integer call() throws IOException {
        var faulty = false;
        for (var file : files) {
            faulty |= !load(file);
        }
        return faulty ? 1 : 0;
    }

    private boolean load(Path file) throws IOException {
        var run = intake.examine(file.getFileName().toString(), read(file));
        run.faults().forEach(fault -> System.err.println(file + ": " + fault));
        System.out.printf(
                "%s: %d added, %d revised, %d unchanged, %d rejected%s%n",
                file,
                run.count(Change.Kind.ADDED),
                run.count(Change.Kind.REVISED),
                run.count(Change.Kind.UNCHANGED),
                run.faults().size(),
                outcome(run));
        return run.faults().isEmpty();
    }

    private String outcome(DryRun run) {
        if (!run.faults().isEmpty()) {
            return "; nothing was written, mend the rows and import again";
        }
        if (dryRun) {
            return "; a dry run, nothing was written";
        }
        return intake.commit(run, "command line").isPresent()
                ? "; written"
                : "; known already, nothing was written";
    }

    private static byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException("There is no file " + file + "; check the path.");
        }
    }
}
