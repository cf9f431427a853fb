package amur.store;

import amur.trade.Observation;
import amur.trade.Release;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Writes the observations of a release in the order of the primary key, which is what H2 is fast
/// at.
@Component
class ObservationWriter {

    private static final String INSERT =
            """
            insert into observation (series_id, period_start, months, release_id, amount, decimals,
                status, locator, caveat, line)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String EXTENTS =
            """
            insert into extent (series_id, release_id, observations, first_start, last_month)
            select series_id, release_id, count(*), min(period_start), max(period_start + (months - 1) * interval '1' month)
            from observation where release_id = ?
            group by series_id, release_id""";

    private static final int BATCH = 1000;

    private final JdbcTemplate db;
    private final SeriesIds ids;

    ObservationWriter(JdbcTemplate db, SeriesIds ids) {
        this.db = db;
        this.ids = ids;
    }

    void write(Release release, List<Releases.Line> lines) {
        var series = ids.of(lines.stream().map(ObservationWriter::id).toList());
        var ordered =
                lines.stream()
                        .sorted(
                                Comparator.comparing((Releases.Line l) -> series.get(id(l)))
                                        .thenComparing(l -> l.observation().period()))
                        .toList();
        db.batchUpdate(INSERT, ordered, BATCH, (row, line) -> fill(row, release, line, series));
        db.update(EXTENTS, release.id());
    }

    private static SeriesId id(Releases.Line line) {
        return SeriesId.of(line.observation());
    }

    private static void fill(
            PreparedStatement row,
            Release release,
            Releases.Line line,
            Map<SeriesId, Integer> series)
            throws SQLException {
        Observation said = line.observation();
        row.setInt(1, series.get(id(line)));
        row.setObject(2, said.period().start().atDay(1));
        row.setInt(3, said.period().months());
        row.setLong(4, release.id());
        row.setBigDecimal(5, said.amount().orElse(null));
        row.setInt(6, said.amount().map(BigDecimal::scale).orElse(0));
        row.setString(7, said.status().code());
        row.setString(8, said.citation().locator());
        row.setString(9, said.citation().caveat());
        row.setLong(10, line.line());
    }
}
