package amur.intake.cli;

import amur.csv.Choices;
import amur.intake.DryRun;
import amur.intake.Intake;
import amur.intake.Progress;
import amur.shell.Bench;
import amur.shell.Peak;
import amur.shell.SecondAmur;
import amur.store.SeriesCatalogue;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/// `./amur bench import`: how long a million rows take from a file to what can be asked about, and
/// how long a bare copy of the same file takes that checks nothing.
@Component
class ImportBench implements Bench {

    private static final int RUNS = 3;

    private final ApplicationContext amur;
    private final Path home;

    ImportBench(ApplicationContext amur, @Value("${amur.home}") Path home) {
        this.amur = amur;
        this.home = home;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public boolean takesMinutes() {
        return true;
    }

    @Override
    public void run(PrintStream out) throws Exception {
        var file = Files.createTempFile(home, "million", ".csv");
        try {
            out.printf(
                    "%,d rows of %,d series, %d MB, in no order; seconds, the first run is cold%n",
                    MillionRows.ROWS, MillionRows.SERIES, MillionRows.write(file) >> 20);
            var whole = new ArrayList<Double>();
            for (var i = 0; i < RUNS; i++) {
                whole.add(once(out, file));
            }
            var copy = new BareCopy(file, home);
            compare(out, whole, "H2 INSERT … SELECT FROM CSVREAD", copy.h2());
            compare(out, whole, "the same into a table with a key", copy.h2WithKey());
            copy.postgres()
                    .ifPresentOrElse(
                            seconds -> compare(out, whole, "PostgreSQL COPY", seconds),
                            () ->
                                    out.println(
                                            "  PostgreSQL COPY: not measured, there is no PostgreSQL here (apt-get install postgresql)"));
        } finally {
            Files.delete(file);
        }
    }

    private double once(PrintStream out, Path file) throws IOException {
        System.gc();
        var peak = new Peak();
        try (var fresh = SecondAmur.beside(amur, home)) {
            var intake = fresh.part(Intake.class);
            var start = System.nanoTime();
            var examined = 0.0;
            try (var run = examine(intake, file)) {
                examined = since(start);
                intake.commit(run, "bench", new Progress()).orElseThrow();
            }
            var whole = since(start);
            found(fresh);
            var second = System.nanoTime();
            try (var run = examine(intake, file)) {
                intake.commit(run, "bench", new Progress());
            }
            out.printf(
                    "  whole %5.1f (limit 10)  dry run %4.1f (limit 6)  again %4.1f (limit 4)  %,8.0f rows/s  heap at most %d MB (limit 256)%n",
                    whole, examined, since(second), MillionRows.ROWS / whole, peak.megabytes());
            return whole;
        }
    }

    private static DryRun examine(Intake intake, Path file) {
        return intake.examine(file, "million.csv", Choices.NONE, new Progress());
    }

    /// What was loaded can be asked about, or it has not been loaded.
    private static void found(SecondAmur fresh) {
        var held =
                fresh.part(SeriesCatalogue.class)
                        .observations(Instant.parse("9999-01-01T00:00:00Z"));
        if (held < MillionRows.ROWS) {
            throw new IllegalStateException("only %,d observations are held".formatted(held));
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void compare(
            PrintStream out, List<Double> ours, String what, List<Double> theirs) {
        Collections.sort(ours);
        var median = ours.get(ours.size() / 2);
        Collections.sort(theirs);
        var other = theirs.get(theirs.size() / 2);
        out.printf(
                "  %-34s %5.1f, median of %d: %.2f times ours (%.1f)%n",
                what, other, theirs.size(), other / median, median);
    }
}
