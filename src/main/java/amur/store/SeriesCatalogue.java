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

    private static final String ENTRIES =
            """
            select s.reporter, s.partner, s.flow, s.commodity, s.measure, s.unit,
                count(distinct s.source) as sources, count(*) as observations,
                min(o.period_start) as first_start, max(o.period_start) as last_start,
                max(r.recorded) as recorded
            from observation o
                join series s on s.id = o.series_id
                join release r on r.id = o.release_id
            where %s
            group by s.reporter, s.partner, s.flow, s.commodity, s.measure, s.unit
            order by s.reporter, s.partner, s.flow, s.commodity, s.measure, s.unit"""
                    .formatted(Observations.SPEAKING);

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

    /// @param known as known at that moment
    public List<Entry> entries(Instant known) {
        return db.sql(ENTRIES)
                .param("known", Instants.sql(known))
                .query((row, index) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                RecordedMapper.key(row),
                Unit.of(row.getString("unit")),
                row.getInt("sources"),
                row.getInt("observations"),
                Period.of(month(row, "first_start"), month(row, "last_start")),
                row.getObject("recorded", OffsetDateTime.class).toInstant());
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
