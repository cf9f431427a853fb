package amur.store;

import amur.trade.Area;
import amur.trade.Citation;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Observation;
import amur.trade.Period;
import amur.trade.Recorded;
import amur.trade.Release;
import amur.trade.SeriesKey;
import amur.trade.Status;
import amur.trade.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/// A row of observation, series and release together, as a value.
final class RecordedMapper implements RowMapper<Recorded> {

    /// The columns that the mapper reads; `o`, `s` and `r` are observation, series and release,
    /// as in `TABLES`.
    static final String COLUMNS =
            """
            s.reporter, s.partner, s.flow, s.commodity, s.measure, s.unit, s.source,
            o.period_start, o.months, o.amount, o.decimals, o.status, o.locator, o.caveat, o.line,
            r.id as release_id, r.name, r.digest, r.recorded, r.recorded_by\
            """;

    /// Every series with its releases and what each says of it.
    static final String TABLES =
            """
            series s
                join extent e on e.series_id = s.id
                join release r on r.id = e.release_id
                join observation o on o.id between e.first_id and e.last_id\
            """;

    @Override
    public Recorded mapRow(ResultSet row, int index) throws SQLException {
        return new Recorded(observation(row), release(row), row.getInt("line"));
    }

    static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getLong("release_id"),
                row.getString("name"),
                row.getString("digest"),
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }

    private static Observation observation(ResultSet row) throws SQLException {
        var decimals = row.getInt("decimals");
        return new Observation(
                key(row),
                Unit.of(row.getString("unit")),
                period(row),
                Optional.ofNullable(row.getBigDecimal("amount"))
                        .map(amount -> amount.setScale(decimals)),
                Status.of(row.getString("status")),
                new Citation(
                        row.getString("source"),
                        row.getString("locator"),
                        row.getString("caveat")));
    }

    static SeriesKey key(ResultSet row) throws SQLException {
        return new SeriesKey(
                new Area(row.getString("reporter")),
                new Area(row.getString("partner")),
                Flow.of(row.getString("flow")),
                Commodity.of(row.getString("commodity")),
                Measure.of(row.getString("measure")));
    }

    static Period period(ResultSet row) throws SQLException {
        var start = row.getObject("period_start", LocalDate.class);
        return new Period(YearMonth.from(start), row.getInt("months"));
    }
}
