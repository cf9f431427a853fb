package amur.intake;

import amur.store.SeriesId;
import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.Recorded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is held of some series, with what a file says instead, in order of periods: what a new
/// amount can be compared with.
final class Neighbours {

    private static final Comparator<Observation> BY_PERIOD =
            Comparator.comparing(Observation::period);

    private final Map<SeriesId, List<Observation>> series = new HashMap<>();
    private List<Observation> last = List.of();

    /// @param rows of each series the earlier period first
    Neighbours(List<StagedRow> rows, Collection<Recorded> held) {
        var last = -1L;
        var said = List.<Observation>of();
        for (var row : rows) {
            if (SeriesOrder.seriesOf(row.number()) != last) {
                said = of(SeriesId.of(row.observation()));
                last = SeriesOrder.seriesOf(row.number());
            }
            said.add(row.observation());
        }
        var older = new HashMap<SeriesId, TreeMap<Period, Observation>>();
        for (var one : held) {
            older.computeIfAbsent(SeriesId.of(one.observation()), id -> new TreeMap<>())
                    .put(one.observation().period(), one.observation());
        }
        older.forEach(this::under);
    }

    private List<Observation> of(SeriesId id) {
        return series.computeIfAbsent(id, fresh -> new ArrayList<>());
    }

    /// Where the file says something of a period, that stands.
    private void under(SeriesId id, TreeMap<Period, Observation> held) {
        of(id).forEach(said -> held.put(said.period(), said));
        series.put(id, new ArrayList<>(held.values()));
    }

    /// What is said of a series in a period.
    Optional<BigDecimal> amount(SeriesId id, Period period) {
        var said = series.getOrDefault(id, List.of());
        var low = 0;
        var high = said.size() - 1;
        while (low <= high) {
            var middle = low + high >>> 1;
            var order = said.get(middle).period().compareTo(period);
            if (order == 0) {
                return said.get(middle).amount();
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /// Whether the amount is a power of ten away from those beside it.
    String jump(Observation said) {
        var all = same(said) ? last : series.get(SeriesId.of(said));
        last = all;
        return Jumps.remark(all, Collections.binarySearch(all, said, BY_PERIOD));
    }

    /// Whether the series is the one that was asked for before; rows come series by series.
    private boolean same(Observation said) {
        if (last.isEmpty()) {
            return false;
        }
        var before = last.getFirst();
        return before.key().equals(said.key())
                && before.unit() == said.unit()
                && before.citation().source().equals(said.citation().source());
    }
}
