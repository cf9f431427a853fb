package amur.intake;

import amur.csv.Fault;
import amur.store.SeriesId;
import amur.store.Speaking;
import amur.trade.Measure;
import amur.trade.Observation;
import amur.trade.Recorded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Goes through the rows of a file in the order of their cells, some trades at a time, and says of
/// each what it does to what is held.
final class Comparison {

    /// So many rows are looked at together, and the rest of the last trade.
    private static final int TOGETHER = 5_000;

    private static final int MOST = 50_000;

    private final Speaking speaking;
    private final UsualPrices prices;
    private final Spool<Change> changes;
    private final Spool<Fault> faults;
    private final Progress progress;
    private long repeated;
    private long done;

    Comparison(
            Speaking speaking,
            UsualPrices prices,
            Spool<Change> changes,
            Spool<Fault> faults,
            Progress progress) {
        this.speaking = speaking;
        this.prices = prices;
        this.changes = changes;
        this.faults = faults;
        this.progress = progress;
    }

    /// @return how many rows said the same again
    long run(Iterator<StagedRow> rows) throws IOException {
        var together = new ArrayList<StagedRow>();
        while (rows.hasNext()) {
            var row = rows.next();
            if (complete(together, row)) {
                compare(together);
                together.clear();
            }
            together.add(row);
        }
        compare(together);
        return repeated;
    }

    private static boolean complete(List<StagedRow> together, StagedRow next) {
        return together.size() >= TOGETHER
                && (SeriesOrder.trade(together.getLast().number())
                                != SeriesOrder.trade(next.number())
                        || together.size() >= MOST && together.getLast().number() != next.number());
    }

    private void compare(List<StagedRow> rows) throws IOException {
        var once = once(rows);
        var held = held(once);
        var beside = new Neighbours(once, held.values());
        for (var row : once) {
            var before =
                    held.isEmpty()
                            ? Optional.<Recorded>empty()
                            : Optional.ofNullable(held.get(row.observation().cell()));
            var change = new Change(row.line(), row.observation(), before, "");
            var seen = change.kind() == Finding.UNCHANGED ? change : looked(change, beside);
            changes.add(seen.findings(), seen);
        }
        done += rows.size();
        progress.reached(done, done);
    }

    /// The rows whose cell stands once, or always says the same.
    private List<StagedRow> once(List<StagedRow> rows) throws IOException {
        var once = new ArrayList<StagedRow>(rows.size());
        for (var i = 0; i < rows.size(); ) {
            var first = rows.get(i);
            var end = i + 1;
            var agree = true;
            while (end < rows.size() && rows.get(end).number() == first.number()) {
                agree &= Change.same(first.observation(), rows.get(end).observation());
                end++;
            }
            if (agree) {
                once.add(first);
                repeated += end - i - 1;
            } else {
                refuse(rows.subList(i, end));
            }
            i = end;
        }
        return once;
    }

    private void refuse(List<StagedRow> rows) throws IOException {
        var first = rows.getFirst();
        for (var row : rows.subList(1, rows.size())) {
            faults.add(Finding.CONFLICTING.bit(), Conflict.of(first, row));
        }
    }

    private Map<Observation.Cell, Recorded> held(List<StagedRow> rows) {
        Set<SeriesId> wanted = new LinkedHashSet<>();
        var last = -1L;
        for (var row : rows) {
            var series = SeriesOrder.seriesOf(row.number());
            if (series != last) {
                wanted.add(SeriesId.of(row.observation()));
                counterpart(row.observation()).ifPresent(wanted::add);
                last = series;
            }
        }
        var held = new HashMap<Observation.Cell, Recorded>();
        speaking.of(wanted).forEach(one -> held.put(one.observation().cell(), one));
        return held;
    }

    private Optional<SeriesId> counterpart(Observation said) {
        return prices.counterpart(said)
                .map(unit -> new SeriesId(other(said), unit, said.citation().source()));
    }

    private static amur.trade.SeriesKey other(Observation said) {
        return said.key()
                .of(said.key().measure() == Measure.VALUE ? Measure.QUANTITY : Measure.VALUE);
    }

    private Change looked(Change change, Neighbours beside) {
        var said = change.observation();
        var remark =
                change.before()
                        .map(held -> Jumps.remark(said, held.observation()))
                        .filter(words -> !words.isEmpty())
                        .or(() -> price(said, beside))
                        .orElseGet(() -> beside.jump(said));
        return new Change(change.line(), said, change.before(), remark);
    }

    private Optional<String> price(Observation said, Neighbours beside) {
        return counterpart(said)
                .flatMap(id -> beside.amount(id, said.period()))
                .map(other -> prices.remark(said, other))
                .filter(words -> !words.isEmpty());
    }
}
