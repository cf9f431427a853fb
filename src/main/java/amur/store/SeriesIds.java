package amur.store;

import amur.trade.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Gives every series its short key, at first sight.
@Component
class SeriesIds {

    private static final List<String> COLUMNS =
            List.of("reporter", "partner", "flow", "commodity", "measure", "unit", "source", "id");

    private static final Comparator<Object[]> ROWS =
            (one, other) ->
                    Arrays.compare(one, other, (a, b) -> a.toString().compareTo(b.toString()));

    private final JdbcTemplate db;

    SeriesIds(JdbcTemplate db) {
        this.db = db;
    }

    /// The keys of these series; a series that is new gets the next one. Releases go in one after
    /// the other, so that no two give the same.
    Map<SeriesId, Integer> of(Collection<SeriesId> wanted) {
        var ids = all();
        var next = ids.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        var fresh = new ArrayList<Object[]>();
        for (var id : wanted) {
            if (ids.putIfAbsent(id, next) == null) {
                fresh.add(row(next, id));
                next++;
            }
        }
        insert(fresh);
        return ids;
    }

    /// Every key there is.
    Map<SeriesId, Integer> all() {
        var ids = new HashMap<SeriesId, Integer>();
        db.query(
                "select * from series",
                (org.springframework.jdbc.core.RowCallbackHandler)
                        row -> {
                            var key = RecordedMapper.key(row);
                            var unit = Unit.of(row.getString("unit"));
                            ids.put(
                                    new SeriesId(key, unit, row.getString("source")),
                                    row.getInt("id"));
                        });
        return ids;
    }

    /// In the order of the unique key, which is what its index is fast at.
    private void insert(List<Object[]> fresh) {
        fresh.sort(ROWS);
        RowBatch.fill(
                db,
                "series",
                COLUMNS,
                batch -> {
                    for (var row : fresh) {
                        batch.add(row);
                    }
                });
    }

    private static Object[] row(int number, SeriesId id) {
        return new Object[] {
            id.key().reporter().code(),
            id.key().partner().code(),
            id.key().flow().code(),
            id.key().commodity().code(),
            id.key().measure().code(),
            id.unit().code(),
            id.source(),
            number
        };
    }
}
