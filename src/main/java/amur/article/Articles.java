package amur.article;

import amur.store.Releases;
import amur.trade.Release;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The accepted figures and announced arrangements, the latest version of each. Those of a release
/// that was taken back do not speak.
@Repository
public class Articles {

    private static final String AS_KNOWN =
            """
            select * from (
                select f.*, row_number() over (partition by f.id order by f.recorded desc) as age
                from figure f left join release r on r.id = f.release_id
                where f.recorded <= :known and f.kind = :kind
                    and (f.release_id is null or (%s))) as versions
            where age = 1 order by %s\
            """;

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient db;

    Articles(JdbcClient db) {
        this.db = db;
    }

    /// The figures as known at a moment, the latest period first.
    public List<Figure> figures(Instant known) {
        return find("figure", known, "period desc, id", FigureRows::figure);
    }

    /// The figure with that id as known at a moment.
    public Optional<Figure> figure(String id, Instant known) {
        return figures(known).stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /// The arrangements as known at a moment, the latest first.
    public List<Figure.Arrangement> arrangements(Instant known) {
        return find("arrangement", known, "announced_on desc, id", FigureRows::arrangement);
    }

    /// What speaks now, of any kind.
    List<Figure> figures() {
        return figures(END);
    }

    List<Figure.Arrangement> arrangements() {
        return arrangements(END);
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> find(String kind, Instant known, String order, Row<T> row) {
        RowMapper<T> mapper = (found, index) -> row.of(found);
        return db.sql(AS_KNOWN.formatted(Releases.SPEAKING, order))
                .param("known", known.atOffset(ZoneOffset.UTC))
                .param("kind", kind)
                .query(mapper)
                .list();
    }

    /// Which release brought the version of a figure or arrangement that speaks now; none for those
    /// recorded before there were releases of them.
    Optional<Release> release(String id) {
        return db.sql(
                        """
                        select r.* from figure f join release r on r.id = f.release_id
                        where f.id = :id and (%s)
                        order by f.recorded desc fetch first 1 rows only"""
                                .formatted(Releases.SPEAKING))
                .param("id", id)
                .param("known", END.atOffset(ZoneOffset.UTC))
                .query(
                        (row, index) ->
                                new Release(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        row.getString("digest"),
                                        row.getObject("recorded", OffsetDateTime.class).toInstant(),
                                        row.getString("recorded_by")))
                .optional();
    }

    /// Writes what a release brings; a version that says what was said before is written too, since
    /// taking back the earlier release must not silence this one.
    ///
    /// @return how many there were
    long write(FiguresFile file, long release, Instant at) {
        for (var each : file.figures()) {
            insert(FigureRows.in(FigureRows.of(each.said()), release, each.line(), at));
        }
        for (var each : file.arrangements()) {
            insert(FigureRows.in(FigureRows.of(each.said()), release, each.line(), at));
        }
        return file.rows();
    }

    private void insert(Map<String, ?> row) {
        db.sql(FigureRows.INSERT).params(row).update();
    }
}
