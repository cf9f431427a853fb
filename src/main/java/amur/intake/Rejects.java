package amur.intake;

import amur.csv.Companions;
import amur.csv.Excerpt;
import amur.csv.Fault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/// The rows of a file that were not taken, as a file to mend and to bring again.
public final class Rejects {

    /// So many rows are remembered at once.
    private static final int MOST = 100_000;

    private static final int PAGE = 5_000;
    private static final int BUFFER = 1 << 16;

    /// A reason is read beside its row; it need not quote all of it.
    private static final int LONGEST = 300;

    private final Map<Long, String> reasons = new TreeMap<>();

    private Rejects() {}

    /// Whether there are rows that can be mended on their own.
    public static boolean any(DryRun run) {
        return !of(run, 1).reasons.isEmpty();
    }

    /// Writes those that were rejected and both sides of each conflict as they stand in the file,
    /// under its own head, with a last column that says why; and where rows are added up, the
    /// others of the same sums.
    ///
    /// @return how many rows were written; with a reason at most 100,000
    public static long write(DryRun run, OutputStream out) throws IOException {
        var rejects = of(run, MOST);
        Companions companions;
        try (var file = open(run)) {
            companions = Companions.of(file, run.plan(), run.choices(), rejects.reasons.keySet());
        }
        try (var file = open(run)) {
            return Excerpt.write(file, run.plan(), run.choices(), rejects.reasons, companions, out);
        }
    }

    private static InputStream open(DryRun run) throws IOException {
        return new BufferedInputStream(Files.newInputStream(run.file().path()), BUFFER);
    }

    private static Rejects of(DryRun run, int most) {
        var rejects = new Rejects();
        if (run.plan().faults().isEmpty()) {
            rejects.take(run, Finding.REJECTED, most);
            rejects.take(run, Finding.CONFLICTING, most);
        }
        return rejects;
    }

    private void take(DryRun run, Finding finding, int most) {
        for (var from = 0L; from < run.count(finding); from += PAGE) {
            for (var fault : run.faults(finding, from, PAGE)) {
                if (reasons.size() >= most) {
                    return;
                }
                if (finding == Finding.CONFLICTING) {
                    conflict(fault);
                } else if (fault.line() > 0 && !Companions.elsewhere(fault, run.plan())) {
                    note(fault.line(), new Fault(0, fault.column(), fault.message()));
                }
            }
        }
    }

    /// Both rows say so, which is why the reason names the lines.
    private void conflict(Fault fault) {
        note(fault.line(), fault);
        Conflict.earlier(fault).ifPresent(line -> note(line, fault));
    }

    private void note(long line, Fault why) {
        reasons.merge(line, cut(why.toString()), (one, more) -> cut(one + ". " + more));
    }

    private static String cut(String reason) {
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…";
    }
}
