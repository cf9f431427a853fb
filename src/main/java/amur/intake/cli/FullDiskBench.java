package amur.intake.cli;

import amur.shell.Bench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// `./amur bench full-disk`: imports on disks that are too small, or become full at each stage. A
/// person must be told in one sentence, and once there is room, everything must be as before the
/// import or as after it.
@Component
class FullDiskBench implements Bench {

    private static final int SERIES = 5_000;

    /// What the trials begin with, in KB: enough for the import and all that is left free.
    private static final long ROOM = 400 << 10;

    private static final List<Long> SMALL = List.of(0L, 4_000L, 4_200L, 60_000L, 90_000L, 160_000L);
    private static final List<Long> LEFT = List.of(0L, 2_000L, 8_000L);

    private final ApplicationContext amur;
    private final Path home;

    FullDiskBench(ApplicationContext amur, @Value("${amur.home}") Path home) {
        this.amur = amur;
        this.home = home;
    }

    @Override
    public String name() {
        return "full-disk";
    }

    @Override
    public boolean takesMinutes() {
        return true;
    }

    @Override
    public void run(PrintStream out) throws Exception {
        try {
            TinyDisk.at(home.resolve("tiny"), ROOM).close();
        } catch (IOException e) {
            out.println("  not tried, a disk in memory cannot be had here: " + e.getMessage());
            return;
        }
        try (var homes = new TrialHome(amur, home, SERIES)) {
            for (var left : SMALL) {
                trial(out, homes, ImportStage.STARTING, left);
            }
            for (var stage = ImportStage.READING.ordinal();
                    stage <= ImportStage.ENDING.ordinal();
                    stage++) {
                for (var left : LEFT) {
                    trial(out, homes, ImportStage.values()[stage], left);
                }
            }
        }
    }

    private void trial(PrintStream out, TrialHome homes, ImportStage stage, long left)
            throws Exception {
        var copy = home.resolve("made-room");
        try (var disk = TinyDisk.at(home.resolve("tiny"), ROOM)) {
            homes.copyTo(disk.folder());
            var told = told(homes, disk, stage, left);
            FileSystemUtils.copyRecursively(disk.folder(), copy);
            var written = homes.judge(copy);
            out.printf(
                    "  %-10s %,8d KB left: as %s; %s%n",
                    stage, left, written ? "after" : "before", told);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "%s, %d KB left: %s".formatted(stage, left, e.getMessage()), e);
        } finally {
            FileSystemUtils.deleteRecursively(copy);
        }
    }

    private static int ended(ImportRun run, TinyDisk disk, ImportStage stage, long left)
            throws Exception {
        try {
            run.await(stage);
            if (stage != ImportStage.STARTING) {
                disk.leave(left);
            }
            return run.end();
        } finally {
            run.kill();
        }
    }

    /// What the person was told.
    private static String told(TrialHome homes, TinyDisk disk, ImportStage stage, long left)
            throws Exception {
        if (stage == ImportStage.STARTING) {
            disk.leave(left);
        }
        var run = homes.run(disk.folder());
        var code = ended(run, disk, stage, left);
        var errors = run.complaints();
        var sentence = errors.lines().count() == 1 && errors.contains("make room");
        if (run.traced() || code != (errors.isEmpty() ? 0 : 1) || !errors.isEmpty() && !sentence) {
            throw new IllegalStateException(
                    "exit code %d, %s%s".formatted(code, errors, run.said()));
        }
        return errors.isEmpty() ? "no complaint" : errors.strip();
    }
}
