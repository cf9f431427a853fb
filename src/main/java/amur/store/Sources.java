package amur.store;

import amur.trade.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The catalogue of pages and files on which numbers were read.
@Repository
public class Sources {

    private static final String SPEAKING =
            """
            select count(distinct s.source) from series s where exists (
                select 1 from extent e join release r on r.id = e.release_id
                where e.series_id = s.id and %s)"""
                    .formatted(Observations.SPEAKING);

    private final JdbcClient db;

    Sources(JdbcClient db) {
        this.db = db;
    }

    /// Every source by its id.
    public Map<String, Source> all() {
        return byId(db.sql("select * from source"));
    }

    /// Those of the ids that the catalogue has; cheaper than all where few are wanted.
    public Map<String, Source> of(Set<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : byId(db.sql("select * from source where id in (:ids)").param("ids", ids));
    }

    private static Map<String, Source> byId(JdbcClient.StatementSpec statement) {
        return statement.query((row, index) -> source(row)).list().stream()
                .collect(Collectors.toUnmodifiableMap(Source::id, Function.identity()));
    }

    /// How many sources have figures that speak at a moment.
    public int speaking(Instant known) {
        return db.sql(SPEAKING).param("known", Instants.sql(known)).query(Integer.class).single();
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("id"),
                row.getString("publisher"),
                row.getString("origin"),
                row.getString("address"),
                row.getString("published"),
                row.getString("grade"),
                row.getString("licence"),
                row.getString("note"));
    }

    /// Adds what is new and corrects what is described differently.
    ///
    /// @return how many were new or corrected
    @Transactional
    public int describe(Collection<Source> sources) {
        var known = all();
        var changed = sources.stream().filter(s -> !s.equals(known.get(s.id()))).toList();
        changed.forEach(source -> write(source, known.containsKey(source.id())));
        begin(changed.stream().map(Source::id).toList());
        return changed.size();
    }

    /// Those of the ids that the catalogue lacks.
    public List<String> unknown(Collection<String> ids) {
        var known = all().keySet();
        return ids.stream().distinct().filter(id -> !known.contains(id)).toList();
    }

    /// A description changes answers as a release does, so it begins an edition too.
    private void begin(List<String> changed) {
        if (!changed.isEmpty()) {
            var next = db.sql("select max(edition) + 1 from source").query(Integer.class).single();
            db.sql("update source set edition = :next where id = :first")
                    .param("next", next)
                    .param("first", changed.getFirst())
                    .update();
        }
    }

    private void write(Source source, boolean known) {
        db.sql(
                        known
                                ? """
                                update source set publisher = :publisher, origin = :origin,
                                    address = :address, published = :published, grade = :grade,
                                    licence = :licence, note = :note where id = :id"""
                                : """
                                insert into source
                                    (id, publisher, origin, address, published, grade, licence, note)
                                values (:id, :publisher, :origin, :address, :published, :grade,
                                    :licence, :note)""")
                .paramSource(source)
                .update();
    }
}
