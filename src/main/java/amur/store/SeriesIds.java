package amur.store;

import amur.trade.Unit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Gives every series its short key, at first sight.
@Component
class SeriesIds {

    private static final int AT_ONCE = 1000;

    private final JdbcTemplate db;

    SeriesIds(JdbcTemplate db) {
        this.db = db;
    }

    /// The keys of these series; a series that is new gets one.
    Map<SeriesId, Integer> of(Collection<SeriesId> wanted) {
        var known = all();
        var fresh = wanted.stream().distinct().filter(id -> !known.containsKey(id)).toList();
        insert(fresh);
        return fresh.isEmpty() ? known : all();
    }

    /// The keys of those of the series that have one.
    List<Integer> known(Collection<SeriesId> wanted) {
        var known = all();
        return wanted.stream().map(known::get).filter(Objects::nonNull).sorted().toList();
    }

    private Map<SeriesId, Integer> all() {
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

    private void insert(List<SeriesId> fresh) {
        db.batchUpdate(
                """
                insert into series (reporter, partner, flow, commodity, measure, unit, source)
                values (?, ?, ?, ?, ?, ?, ?)""",
                fresh,
                AT_ONCE,
                (row, id) -> {
                    row.setString(1, id.key().reporter().code());
                    row.setString(2, id.key().partner().code());
                    row.setString(3, id.key().flow().code());
                    row.setString(4, id.key().commodity().code());
                    row.setString(5, id.key().measure().code());
                    row.setString(6, id.unit().code());
                    row.setString(7, id.source());
                });
    }
}
