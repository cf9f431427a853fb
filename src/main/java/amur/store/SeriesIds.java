package amur.store;

import amur.trade.Unit;
import java.util.Arrays;
import java.util.Collection;
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

    private final JdbcTemplate db;

    SeriesIds(JdbcTemplate db) {
        this.db = db;
    }

    /// The keys of these series; a series that is new gets the next one. Releases go in one after
    /// the other, so that no two give the same.
    Map<SeriesId, Integer> of(Collection<SeriesId> wanted) {
        var ids = all();
        var fresh =
                wanted.stream()
                        .filter(id -> !ids.containsKey(id))
                        .distinct()
                        .map(Fresh::of)
                        .sorted()
                        .toList();
        var next = ids.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        for (var one : fresh) {
            ids.put(one.id(), next);
            next++;
        }
        insert(fresh, ids);
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

    private void insert(List<Fresh> fresh, Map<SeriesId, Integer> ids) {
        RowBatch.fill(
                db,
                "series",
                COLUMNS,
                batch -> {
                    for (var one : fresh) {
                        batch.add(one.row(ids.get(one.id())));
                    }
                });
    }

    /// A series that is new, in the order of the unique key. Numbered in that order too, it goes
    /// to the end of the table and of the index; in any other one of the two is written all over.
    private record Fresh(SeriesId id, String[] key) implements Comparable<Fresh> {

        static Fresh of(SeriesId id) {
            return new Fresh(
                    id,
                    new String[] {
                        id.key().reporter().code(),
                        id.key().partner().code(),
                        id.key().flow().code(),
                        id.key().commodity().code(),
                        id.key().measure().code(),
                        id.unit().code(),
                        id.source()
                    });
        }

        Object[] row(int number) {
            var row = Arrays.copyOf(key, key.length + 1, Object[].class);
            row[key.length] = number;
            return row;
        }

        @Override
        public int compareTo(Fresh other) {
            return Arrays.compare(key, other.key);
        }
    }
}
