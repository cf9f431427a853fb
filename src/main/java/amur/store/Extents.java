package amur.store;

import amur.trade.Observation;
import amur.trade.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Numbers the observations of a release as they come and notes where each series begins and ends.
/// What comes out of order is refused, so that no cell can be written twice.
final class Extents {

    /// The rows `first` to `last` hold a series from the first month to the last one.
    record Run(SeriesId series, long first, long last, Period extent) {}

    private final List<Run> runs = new ArrayList<>();
    private final Set<SeriesId> seen = new HashSet<>();
    private Optional<SeriesId> series = Optional.empty();
    private Optional<Period> before = Optional.empty();
    private YearMonth first = YearMonth.of(1900, 1);
    private YearMonth end = first;
    private long begin;
    private long next;

    /// @param first the number of the first observation
    Extents(long first) {
        this.next = first;
        this.begin = first;
    }

    /// @return the number of the observation
    /// @throws IllegalArgumentException if another one belongs here
    long take(Observation said) {
        if (!same(said)) {
            close();
            open(said);
        } else if (before.filter(period -> period.compareTo(said.period()) >= 0).isPresent()) {
            throw new IllegalArgumentException(
                    "%s of %s does not come after %s"
                            .formatted(said.period(), said.key(), before.orElseThrow()));
        }
        before = Optional.of(said.period());
        end = end.isBefore(said.period().end()) ? said.period().end() : end;
        return next++;
    }

    private boolean same(Observation said) {
        return series.filter(open -> open.counts(said)).isPresent();
    }

    private void open(Observation said) {
        var id = SeriesId.of(said);
        if (!seen.add(id)) {
            throw new IllegalArgumentException("the rows of %s are apart".formatted(id));
        }
        series = Optional.of(id);
        begin = next;
        first = said.period().start();
        end = said.period().end();
    }

    private void close() {
        series.ifPresent(id -> runs.add(new Run(id, begin, next - 1, Period.of(first, end))));
    }

    /// The number of the last observation.
    long last() {
        return next - 1;
    }

    /// Every run, once all have come.
    List<Run> runs() {
        close();
        series = Optional.empty();
        return runs;
    }
}
