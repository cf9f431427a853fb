package amur.store;

import amur.trade.Period;
import amur.trade.SeriesKey;
import amur.trade.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What there is: every series with its extent.
@Repository
public class SeriesCatalogue {

    private static final String KEY =
            "s.reporter, s.partner, s.flow, s.commodity, s.measure, s.unit";

    /// What is held of the series of the table that is filled in.
    private static final String ENTRIES =
            """
            select %1$s, count(distinct s.source) as sources, sum(e.observations) as observations,
                min(e.first_start) as first_start, max(e.last_month) as last_month,
                max(r.recorded) as recorded
            from %%s
                join extent e on e.series_id = s.id
                join release r on r.id = e.release_id
            where %%s and %2$s
            group by %1$s order by %1$s"""
                    .formatted(KEY, Observations.SPEAKING);

    private static final String SILENT =
            "select id from release r where not (%s)".formatted(Observations.SPEAKING);

    /// Series that only silent releases hold.
    private static final String UNSPOKEN =
            """
            select u.series_id from extent u where u.release_id in (:silent) and not exists (
                select 1 from extent e
                where e.series_id = u.series_id and e.release_id not in (:silent))""";

    private static final String LINES =
            "select %1$s from series s where %%s group by %1$s".formatted(KEY);

    private static final String TOTAL = "select count(*) from (%s) as line".formatted(LINES);

    /// The group is in the order of the unique key, so that a page costs one pass over it.
    private static final String ON_PAGE =
            """
            (%s order by %s offset :offset rows fetch next :size rows only) as line
                join series s on s.reporter = line.reporter and s.partner = line.partner
                    and s.flow = line.flow and s.commodity = line.commodity
                    and s.measure = line.measure and s.unit = line.unit"""
                    .formatted(LINES, KEY);

    private final JdbcClient db;

    SeriesCatalogue(JdbcClient db) {
        this.db = db;
    }

    /// One series, whatever its sources.
    ///
    /// @param observations how many are held of it, over all sources
    /// @param extent from the first month to the start of the last period
    /// @param recorded when the latest of them entered the store
    public record Entry(
            SeriesKey key,
            Unit unit,
            int sources,
            int observations,
            Period extent,
            Instant recorded) {}

    /// A few series of many, and how many there are in all.
    public record Page(List<Entry> entries, int total) {}

    /// @param known as known at that moment
    public List<Entry> entries(Instant known) {
        return entries(SeriesFilter.ALL, known);
    }

    /// The series wanted, in the order of their keys.
    public List<Entry> entries(SeriesFilter wanted, Instant known) {
        return with(db.sql(ENTRIES.formatted("series s", wanted.sql())), wanted, known)
                .query((row, index) -> entry(row))
                .list();
    }

    /// Some of the series wanted; the work depends on how many are on the page, hardly on how many
    /// there are.
    ///
    /// @param offset how many of them to leave out first
    public Page page(SeriesFilter wanted, Instant known, int offset, int size) {
        var silent = silent(known);
        var lines = wanted.sql() + (silent.isEmpty() ? "" : " and s.id not in (" + UNSPOKEN + ")");
        var total =
                with(db.sql(TOTAL.formatted(lines)), wanted, known)
                        .param("silent", silent)
                        .query(Integer.class)
                        .single();
        var entries =
                with(db.sql(ENTRIES.formatted(ON_PAGE.formatted(lines), "1 = 1")), wanted, known)
                        .param("silent", silent)
                        .param("offset", offset)
                        .param("size", size)
                        .query((row, index) -> entry(row))
                        .list();
        return new Page(entries, total);
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement, SeriesFilter wanted, Instant known) {
        return statement.params(wanted.parameters()).param("known", Instants.sql(known));
    }

    /// The releases that do not speak; empty if every series is spoken of all the same, as almost
    /// always, since then none need be asked.
    private List<Integer> silent(Instant known) {
        var silent = db.sql(SILENT).param("known", Instants.sql(known)).query(Integer.class).list();
        return silent.isEmpty() || allSpoken(silent) ? List.of() : silent;
    }

    private boolean allSpoken(List<Integer> silent) {
        return db.sql(UNSPOKEN + " fetch first 1 row only")
                .param("silent", silent)
                .query(Integer.class)
                .optional()
                .isEmpty();
    }

    /// How many observations are held.
    public int observations(Instant known) {
        return db.sql(
                        """
                        select coalesce(sum(e.observations), 0)
                        from extent e join release r on r.id = e.release_id where %s"""
                                .formatted(Observations.SPEAKING))
                .param("known", Instants.sql(known))
                .query(Integer.class)
                .single();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                RecordedMapper.key(row),
                Unit.of(row.getString("unit")),
                row.getInt("sources"),
                row.getInt("observations"),
                Period.of(month(row, "first_start"), month(row, "last_month")),
                row.getObject("recorded", OffsetDateTime.class).toInstant());
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
