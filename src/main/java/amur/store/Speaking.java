package amur.store;

import amur.trade.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What speaks now, for whoever asks about many series in turn: which series there are is
/// looked up once.
public final class Speaking {

    /// How many series one statement asks for.
    private static final int AT_ONCE = 500;

    private final Map<SeriesId, Integer> known;
    private final Function<List<Integer>, List<Recorded>> find;

    Speaking(Map<SeriesId, Integer> known, Function<List<Integer>, List<Recorded>> find) {
        this.known = known;
        this.find = find;
    }

    /// Everything that speaks of these series, series by series, the earlier period first.
    public List<Recorded> of(Collection<SeriesId> wanted) {
        var ids = wanted.stream().map(known::get).filter(Objects::nonNull).sorted().toList();
        var found = new ArrayList<Recorded>();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            found.addAll(find.apply(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))));
        }
        return found;
    }

    /// Everything that speaks, some hundred series at a time, as the stream is drawn.
    public Stream<Recorded> all() {
        var ids = known.values().stream().sorted().toList();
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                .flatMap(some -> find.apply(some).stream());
    }
}
