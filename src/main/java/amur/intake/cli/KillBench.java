package amur.intake.cli;

import amur.shell.Bench;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// `./amur bench kill`: kills imports at random moments of every stage. Whatever the moment, a
/// fresh process must find everything as before the import or as after it.
@Component
class KillBench implements Bench {

    private static final int SERIES = 5_000;
    private static final int MEASURED = 3;

    /// A bit after the usual end of a stage.
    private static final double LATE = 1.1;

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
            var usual = usual(homes);
            out.printf("%,d rows, %d kills, seed %d%n", SERIES * MillionRows.MONTHS, kills, seed);
            var random = new Random(seed);
            var tally = new EnumMap<ImportStage, int[]>(ImportStage.class);
            var start = System.nanoTime();
            for (var i = 0; i < kills; i++) {
                var stage = STAGES.get(i % STAGES.size());
                var delay = (long) (random.nextDouble() * LATE * usual.get(stage));
                trial(homes, stage, delay, tally);
            }
            print(out, usual, tally);
            out.printf(
                    "  every home was opened without complaint, each as before or as after; %.1f seconds a trial%n",
                    (System.nanoTime() - start) / 1e9 / kills);
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

    private static void trial(
            TrialHome homes, ImportStage stage, long delay, Map<ImportStage, int[]> tally)
            throws Exception {
        var copy = homes.copy("killed");
        var run = homes.run(copy);
        run.await(stage);
        Thread.sleep(java.time.Duration.ofNanos(delay));
        var hit = run.kill();
        var written = judged(homes, copy, run, "%s + %d ms".formatted(stage, delay / 1_000_000));
        tally.computeIfAbsent(hit, first -> new int[2])[written ? 1 : 0]++;
        run.complaints();
        FileSystemUtils.deleteRecursively(copy);
    }

    private static boolean judged(TrialHome homes, Path copy, ImportRun run, String when)
            throws Exception {
        try {
            var written = homes.judge(copy);
            if (run.promised() && !written) {
                throw new IllegalStateException("a person was told that it is written");
            }
            return written;
        } catch (IllegalStateException e) {
            throw new IllegalStateException("killed at %s: %s".formatted(when, e.getMessage()), e);
        }
    }

    private static void print(
            PrintStream out, Map<ImportStage, Long> usual, Map<ImportStage, int[]> tally) {
        out.println("  stage        usual ms   kills   as before   as after");
        for (var stage : ImportStage.values()) {
            var hit = tally.getOrDefault(stage, new int[2]);
            out.printf(
                    "  %-10s %10d %7d %11d %10d  %s%n",
                    stage,
                    usual.getOrDefault(stage, 0L) / 1_000_000,
                    hit[0] + hit[1],
                    hit[0],
                    hit[1],
                    "#".repeat(hit[0] + hit[1]));
        }
    }
}
