package amur.intake;

import amur.csv.Fault;
import amur.store.Withdrawal;
import amur.trade.Release;
import amur.trade.Source;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What is told of a file that a script brought: one value, which command line and API write as
/// JSON. Every row is counted; of all that wants a look, the first hundred of a kind are shown.
///
/// @param outcome its code
/// @param release the id of the one it became, now or earlier
/// @param recorded when that came in
/// @param undone that it was taken back, and by whom
/// @param remedy what to do then
/// @param counts rows by the code of what was found
/// @param sources those that the file describes and the catalogue lacks
/// @param reading how the file was read, if it was
public record Report(
        String name,
        String digest,
        String outcome,
        Optional<Long> release,
        Optional<Instant> recorded,
        Optional<Withdrawal> undone,
        Optional<String> remedy,
        Map<String, Long> counts,
        List<Source> sources,
        Optional<ReadingReport> reading,
        List<RevisionReport> revised,
        List<Remark> implausible,
        List<Fault> conflicting,
        List<Fault> rejected) {

    private static final int SHOWN = 100;

    private static final String REDO =
            "send it with redo=true, or import it with --redo, to put it back as it was";

    /// Something about a row that was taken all the same.
    public record Remark(long line, String remark) {}

    public static Report of(Delivery delivery) {
        var run = delivery.run();
        return new Report(
                run.name(),
                run.file().digest(),
                delivery.outcome().code(),
                delivery.release().map(Release::id),
                delivery.release().map(Release::recorded),
                run.undone(),
                Optional.of(REDO).filter(words -> delivery.outcome() == Outcome.UNDONE),
                counts(run),
                run.sources().stream().limit(SHOWN).toList(),
                ReadingReport.of(run.plan()),
                changes(run, Finding.REVISED, RevisionReport::of),
                changes(run, Finding.IMPLAUSIBLE, odd -> new Remark(odd.line(), odd.remark())),
                run.faults(Finding.CONFLICTING, 0, SHOWN),
                run.faults(Finding.REJECTED, 0, SHOWN));
    }

    private static Map<String, Long> counts(DryRun run) {
        var counts = new LinkedHashMap<String, Long>();
        Arrays.stream(Finding.values())
                .forEach(finding -> counts.put(finding.code(), run.count(finding)));
        return counts;
    }

    private static <T> List<T> changes(DryRun run, Finding finding, Function<Change, T> told) {
        return run.changes(finding, 0, SHOWN).stream().map(told).toList();
    }
}
