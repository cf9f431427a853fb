package amur.store;

import amur.trade.Unit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives every series its short key, at first sight.
@Component
class SeriesIds {

    private final JdbcClient db;

    SeriesIds(JdbcClient db) {
        this.db = db;
    }

    /// The keys of these series; a series that is new gets one.
    Map<SeriesId, Integer> of(Collection<SeriesId> wanted) {
        var known = all();
        var fresh = wanted.stream().distinct().filter(id -> !known.containsKey(id)).toList();
        fresh.forEach(this::insert);
        return fresh.isEmpty() ? known : all();
    }

    /// The keys of those of the series that have one.
    List<Integer> known(Collection<SeriesId> wanted) {
        var known = all();
        return wanted.stream().map(known::get).filter(Objects::nonNull).sorted().toList();
    }

    private Map<SeriesId, Integer> all() {
        var ids = new HashMap<SeriesId, Integer>();
        db.sql("select * from series")
                .query(
                        row -> {
                            var key = RecordedMapper.key(row);
                            var unit = Unit.of(row.getString("unit"));
                            ids.put(
                                    new SeriesId(key, unit, row.getString("source")),
                                    row.getInt("id"));
                        });
        return ids;
    }

    private void insert(SeriesId id) {
        db.sql(
                        """
                        insert into series (reporter, partner, flow, commodity, measure, unit, source)
                        values (:reporter, :partner, :flow, :commodity, :measure, :unit, :source)""")
                .param("reporter", id.key().reporter().code())
                .param("partner", id.key().partner().code())
                .param("flow", id.key().flow().code())
                .param("commodity", id.key().commodity().code())
                .param("measure", id.key().measure().code())
                .param("unit", id.unit().code())
                .param("source", id.source())
                .update();
    }
}
