package amur.intake.cli;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;

/// At which stages imports were killed, and what they had written by then.
final class KillTally {

    private record Kills(int before, int after) {}

    private final Map<ImportStage, Long> usual;
    private final Map<ImportStage, Kills> hits = new EnumMap<>(ImportStage.class);

    /// @param usual how long stages last that are left alone, in nanoseconds, as far as it is known
    KillTally(Map<ImportStage, Long> usual) {
        this.usual = usual;
    }

    long usual(ImportStage stage) {
        return usual.getOrDefault(stage, 0L);
    }

    void add(ImportStage hit, boolean written) {
        var so = hits.getOrDefault(hit, new Kills(0, 0));
        hits.put(
                hit,
                written
                        ? new Kills(so.before(), so.after() + 1)
                        : new Kills(so.before() + 1, so.after()));
    }

    void print(PrintStream out, String how) {
        out.println("  " + how);
        out.println("  stage        usual ms   kills   as before   as after");
        for (var stage : ImportStage.values()) {
            var hit = hits.getOrDefault(stage, new Kills(0, 0));
            var all = hit.before() + hit.after();
            out.printf(
                    "  %-10s %10d %7d %11d %10d  %s%n",
                    stage,
                    usual(stage) / 1_000_000,
                    all,
                    hit.before(),
                    hit.after(),
                    "#".repeat(all));
        }
    }
}
