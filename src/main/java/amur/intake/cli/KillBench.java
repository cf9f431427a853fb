package amur.intake.cli;

import amur.shell.Bench;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// `./amur bench kill`: kills imports at random moments of every stage, and servers to which a file
/// is being sent. Whatever the moment, a fresh process must find everything as before the import or
// as after it.
@Component
class KillBench implements Bench {

    private static final int SERIES = 5_000;
    private static final int MEASURED = 3;

    /// A bit after the usual end of a stage.
    private static final double LATE = 1.1;

    /// One kill of so many is that of a server.
    private static final int UPLOADS = 3;

    private static final List<ImportStage> STAGES =
            List.of(ImportStage.values()).subList(0, ImportStage.ENDED.ordinal());

    private final ApplicationContext amur;
    private final Path home;
    private final int kills;
    private final long seed;

    KillBench(
            ApplicationContext amur,
            @Value("${amur.home}") Path home,
            @Value("${amur.kills}") int kills,
            @Value("${amur.kill-seed}") long seed) {
        this.amur = amur;
        this.home = home;
        this.kills = kills;
        this.seed = seed;
    }

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public boolean takesMinutes() {
        return true;
    }

    @Override
    public void run(PrintStream out) throws Exception {
        try (var homes = new TrialHome(amur, home, SERIES)) {
            var random = new Random(seed);
            var uploads = kills / UPLOADS;
            out.printf("%,d rows, %d kills, seed %d%n", SERIES * MillionRows.MONTHS, kills, seed);
            commands(homes, random, kills - uploads).print(out, "by ./amur import");
            uploads(homes, random, uploads).print(out, "by POST /api/imports");
            out.println("  every home was opened without complaint, each as before or as after");
        }
    }

    private static KillTally commands(TrialHome homes, Random random, int kills) throws Exception {
        var tally = new KillTally(usual(homes));
        for (var i = 0; i < kills; i++) {
            var stage = STAGES.get(i % STAGES.size());
            var delay = (long) (random.nextDouble() * LATE * tally.usual(stage));
            trial(homes, stage, delay, tally);
        }
        return tally;
    }

    /// Kills servers to which the file is being sent, at any moment up to their answer.
    private static KillTally uploads(TrialHome homes, Random random, int kills) throws Exception {
        var tally = new KillTally(Map.of());
        var usual = answered(homes);
        for (var i = 0; i < kills; i++) {
            var copy = homes.copy("killed");
            try (var upload = homes.upload(copy)) {
                var delay = (long) (random.nextDouble() * LATE * usual);
                Thread.sleep(Duration.ofNanos(delay));
                var hit = upload.kill();
                tally.add(hit, judged(homes, copy, upload::promised, "upload", delay));
                upload.words();
            }
            FileSystemUtils.deleteRecursively(copy);
        }
        return tally;
    }

    /// How long a server takes for the file, left alone.
    private static long answered(TrialHome homes) throws Exception {
        var copy = homes.copy("measured");
        try (var upload = homes.upload(copy)) {
            var lasted = upload.lasted();
            upload.kill();
            if (!judged(homes, copy, upload::promised, "upload", lasted)) {
                throw new IllegalStateException(upload.words());
            }
            FileSystemUtils.deleteRecursively(copy);
            return lasted;
        }
    }

    /// The median length of each stage, left alone.
    private static Map<ImportStage, Long> usual(TrialHome homes) throws Exception {
        var usual = new EnumMap<ImportStage, Long>(ImportStage.class);
        var runs = new ImportRun[MEASURED];
        for (var i = 0; i < MEASURED; i++) {
            var copy = homes.copy("measured");
            runs[i] = homes.run(copy);
            if (runs[i].end() != 0 || !homes.judge(copy)) {
                throw new IllegalStateException(runs[i].said() + runs[i].complaints());
            }
            runs[i].complaints();
            FileSystemUtils.deleteRecursively(copy);
        }
        for (var stage : STAGES) {
            var lengths = java.util.Arrays.stream(runs).mapToLong(run -> run.lasted(stage));
            usual.put(stage, lengths.sorted().skip(MEASURED / 2).findFirst().orElseThrow());
        }
        return usual;
    }

    private static void trial(TrialHome homes, ImportStage stage, long delay, KillTally tally)
            throws Exception {
        var copy = homes.copy("killed");
        var run = homes.run(copy);
        run.await(stage);
        Thread.sleep(Duration.ofNanos(delay));
        var hit = run.kill();
        tally.add(hit, judged(homes, copy, run::promised, stage.name(), delay));
        run.complaints();
        FileSystemUtils.deleteRecursively(copy);
    }

    private static boolean judged(
            TrialHome homes, Path copy, BooleanSupplier promised, String stage, long delay)
            throws Exception {
        try {
            var written = homes.judge(copy);
            if (promised.getAsBoolean() && !written) {
                throw new IllegalStateException("a person was told that it is written");
            }
            return written;
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "killed at %s + %d ms: %s".formatted(stage, delay / 1_000_000, e.getMessage()),
                    e);
        }
    }
}
