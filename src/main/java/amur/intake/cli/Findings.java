package amur.intake.cli;

import amur.intake.Delivery;
import amur.intake.DryRun;
import amur.intake.Finding;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What was found about a file, in words for a terminal: what is wrong first, the counts last.
record Findings(Path file, Delivery delivery) {

    private static final List<Finding> FAULTS = List.of(Finding.CONFLICTING, Finding.REJECTED);

    /// So many of a kind are printed.
    private static final int LISTED = 1000;

    void print(PrintStream out, PrintStream err) {
        var run = delivery.run();
        for (var kind : FAULTS) {
            run.faults(kind, 0, LISTED).forEach(fault -> err.println(file + ": " + fault));
            rest(err, kind);
        }
        run.changes(Finding.IMPLAUSIBLE, 0, LISTED)
                .forEach(
                        odd ->
                                err.printf(
                                        "%s: line %d: implausible: %s%n",
                                        file, odd.line(), odd.remark()));
        rest(err, Finding.IMPLAUSIBLE);
        out.println(file + ": " + counts(run) + "; " + outcome());
    }

    private void rest(PrintStream err, Finding kind) {
        var more = delivery.run().count(kind) - LISTED;
        if (more > 0) {
            err.printf("%s: %d more %s%n", file, more, kind.code());
        }
    }

    private static String counts(DryRun run) {
        return Arrays.stream(Finding.values())
                .map(finding -> run.count(finding) + " " + finding.code())
                .collect(Collectors.joining(", "));
    }

    private String undone() {
        var before = delivery.run().known().orElseThrow();
        var undone = delivery.run().undone().orElseThrow();
        return "this file was imported on %s by %s and undone on %s by %s"
                .formatted(day(before.recorded()), before.by(), day(undone.at()), undone.by());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private String outcome() {
        return switch (delivery.outcome()) {
            case DRY_RUN ->
                    delivery.accepted()
                            ? "a dry run, nothing was written"
                            : "a dry run; it would not be written before the rows are mended";
            case WRITTEN -> "written";
            case KNOWN -> "known already, nothing was written";
            case UNDONE -> undone() + "; nothing was written, import it with --redo to put it back";
            case REDONE -> undone() + "; it is put back";
            case REFUSED -> "nothing was written, mend the rows and import again";
        };
    }
}
