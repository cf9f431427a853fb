package amur.intake.cli;

import amur.csv.Choices;
import amur.intake.DryRun;
import amur.intake.Finding;
import amur.intake.Intake;
import amur.intake.Progress;
import amur.shell.Word;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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

    /// Who brings in what comes by this way.
    static final String BY = "command line";

    private static final List<Finding> FAULTS = List.of(Finding.CONFLICTING, Finding.REJECTED);

    /// So many of a kind are printed.
    private static final int LISTED = 1000;

    private final Intake intake;

    ImportWord(Intake intake) {
        this.intake = intake;
    }

    /// @return 0 if every file went in or would, 1 if any had a fault
    @Override
    public Integer call() {
        var faulty = false;
        for (var file : files) {
            faulty |= !load(file);
        }
        return faulty ? 1 : 0;
    }

    private boolean load(Path file) {
        var name = file.getFileName().toString();
        try (var run = intake.examine(file, name, Choices.NONE, new Progress())) {
            for (var finding : FAULTS) {
                run.faults(finding, 0, LISTED)
                        .forEach(fault -> System.err.println(file + ": " + fault));
            }
            run.changes(Finding.IMPLAUSIBLE, 0, LISTED)
                    .forEach(
                            odd ->
                                    System.err.printf(
                                            "%s: line %d: implausible: %s%n",
                                            file, odd.line(), odd.remark()));
            System.out.println(file + ": " + counts(run) + outcome(run));
            return run.faults() == 0;
        }
    }

    private static String counts(DryRun run) {
        return Arrays.stream(Finding.values())
                .map(finding -> run.count(finding) + " " + finding.code())
                .collect(Collectors.joining(", "));
    }

    private String outcome(DryRun run) {
        if (run.faults() > 0) {
            return "; nothing was written, mend the rows and import again";
        }
        if (dryRun) {
            return "; a dry run, nothing was written";
        }
        return intake.commit(run, BY, new Progress()).isPresent()
                ? "; written"
                : "; known already, nothing was written";
    }
}
