package amur.intake.cli;

import amur.intake.Deliveries;
import amur.intake.Delivery;
import amur.intake.Mappings;
import amur.intake.Progress;
import amur.intake.Report;
import amur.intake.Terms;
import amur.shell.Word;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `./amur import FILE…`: loads files one after the other, each whole before the next.
@Component
@Command(
        name = "import",
        description = "Loads CSV files; unless --partial, a file with a fault is not loaded.")
class ImportWord implements Word {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV files")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Only say what would change.")
    private boolean dryRun;

    @Option(names = "--partial", description = "Load the rows that can be read, if others cannot.")
    private boolean partial;

    @Option(names = "--redo", description = "Put a file back that was imported and undone.")
    private boolean redo;

    /// Who brings in what comes by this way.
    static final String BY = "command line";

    @Option(
            names = "--mapping",
            paramLabel = "NAME",
            description = "A mapping that was saved on the import page.")
    private Optional<String> mapping = Optional.empty();

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "The source of the figures, for files that name none.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--json", description = "Print a report for each file, one a line.")
    private boolean json;

    private final Deliveries deliveries;
    private final Mappings mappings;
    private final JsonMapper mapper;

    ImportWord(Deliveries deliveries, Mappings mappings, JsonMapper mapper) {
        this.deliveries = deliveries;
        this.mappings = mappings;
        this.mapper = mapper;
    }

    /// @return 0 if every file went in or would, 1 if any did not
    @Override
    public Integer call() {
        mapping.ifPresent(mappings::named);
        var all = true;
        for (var file : files) {
            all &= took(file);
        }
        return all ? 0 : 1;
    }

    private boolean took(Path file) {
        var unfit = GivenFile.unfit(file);
        if (unfit.isPresent()) {
            System.err.println(unfit.get());
            return false;
        }
        var terms = new Terms(BY, dryRun, partial, redo, mapping, source);
        var progress = new Progress();
        try (var line = ProgressLine.of(file, progress)) {
            return deliveries.take(file, terms, progress, delivery -> tell(file, line, delivery));
        } catch (RuntimeException e) {
            System.err.println(file + ": " + e.getMessage());
            return false;
        }
    }

    private boolean tell(Path file, ProgressLine line, Delivery delivery) {
        line.close();
        if (json) {
            System.out.println(mapper.writeValueAsString(Report.of(delivery)));
        } else {
            new Findings(file, delivery).print(System.out, System.err);
        }
        return delivery.accepted();
    }
}
