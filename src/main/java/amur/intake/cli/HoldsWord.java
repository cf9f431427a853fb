package amur.intake.cli;

import amur.csv.Choices;
import amur.intake.Intake;
import amur.intake.Progress;
import amur.shell.Word;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `holds [FILE]`, for trials alone: a line about all that is held, and after the import of a file
/// another one.
@Component
@Command(name = "holds", hidden = true, description = "Prints a digest of all that is held.")
class HoldsWord implements Word {

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "files to import")
    private List<Path> files = List.of();

    private final Holdings holdings;
    private final Intake intake;

    HoldsWord(Holdings holdings, Intake intake) {
        this.holdings = holdings;
        this.intake = intake;
    }

    @Override
    public Integer call() throws Exception {
        System.out.println(holdings.line());
        for (var file : files) {
            load(file);
            System.out.println(holdings.line());
        }
        return 0;
    }

    private void load(Path file) {
        var name = file.getFileName().toString();
        try (var run = intake.examine(file, name, Choices.NONE, new Progress())) {
            intake.commit(run, ImportWord.BY, new Progress());
        }
    }
}
