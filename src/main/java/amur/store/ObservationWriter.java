package amur.store;

import amur.store.Releases.Line;
import amur.trade.Period;
import java.util.Iterator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Writes the observations of a release in runs, one for each series, and what each run holds.
///
/// Rows go in by the thousand in one statement, in the order of their keys, because that is
/// what H2 is fast at: a row at a time takes twice as long.
@Component
class ObservationWriter {

    private final JdbcTemplate db;
    private final SeriesIds ids;

    ObservationWriter(JdbcTemplate db, SeriesIds ids) {
        this.db = db;
        this.ids = ids;
    }

    /// @param ordered the lines of a series one after the other, earlier periods first
    /// @throws IllegalArgumentException if a line stands where another one belongs, or a cell
    ///     comes twice
    void write(long release, Iterator<Line> ordered) {
        var extents = new Extents(last() + 1);
        db.execute(
                (org.springframework.jdbc.core.ConnectionCallback<Void>)
                        connection -> {
                            try (var batch = new ObservationBatch(connection)) {
                                while (ordered.hasNext()) {
                                    var line = ordered.next();
                                    batch.add(extents.take(line.observation()), line);
                                }
                                batch.flush();
                            }
                            return null;
                        });
        write(release, extents.runs());
    }

    private long last() {
        return db.queryForObject("select coalesce(max(last_id), 0) from extent", Long.class);
    }

    private void write(long release, List<Extents.Run> runs) {
        var series = ids.of(runs.stream().map(Extents.Run::series).toList());
        db.batchUpdate(
                """
                insert into extent (series_id, release_id, observations, first_start, last_month,
                    first_id, last_id)
                values (?, ?, ?, ?, ?, ?, ?)""",
                runs,
                1000,
                (row, run) -> {
                    row.setInt(1, series.get(run.series()));
                    row.setLong(2, release);
                    row.setLong(3, run.last() - run.first() + 1);
                    row.setObject(4, run.extent().start().atDay(1));
                    row.setObject(5, run.extent().end().atDay(1));
                    row.setLong(6, run.first());
                    row.setLong(7, run.last());
                });
    }

    /// The order in which lines are to come, for those who hold them all.
    static List<Line> ordered(List<Line> lines) {
        var runs = new java.util.LinkedHashMap<SeriesId, List<Line>>();
        lines.forEach(
                line ->
                        runs.computeIfAbsent(
                                        SeriesId.of(line.observation()),
                                        id -> new java.util.ArrayList<>())
                                .add(line));
        runs.values()
                .forEach(
                        run -> run.sort(java.util.Comparator.comparing(ObservationWriter::period)));
        return runs.values().stream().flatMap(List::stream).toList();
    }

    private static Period period(Line line) {
        return line.observation().period();
    }
}
