package amur.store;

import amur.store.Releases.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Writes the observations of a release in runs, one for each series, and what each run holds.
@Component
class ObservationWriter {

    private static final List<String> OBSERVATION =
            List.of(
                    "id",
                    "period_start",
                    "months",
                    "amount",
                    "decimals",
                    "status",
                    "locator",
                    "caveat",
                    "line");

    private static final List<String> EXTENT =
            List.of(
                    "series_id",
                    "release_id",
                    "observations",
                    "first_start",
                    "last_month",
                    "first_id",
                    "last_id");

    private final JdbcTemplate db;
    private final SeriesIds ids;

    ObservationWriter(JdbcTemplate db, SeriesIds ids) {
        this.db = db;
        this.ids = ids;
    }

    /// @param ordered the lines of a series one after the other, earlier periods first
    /// @throws IllegalArgumentException if a line stands where another one belongs, or a cell
    ///     comes twice
    /// @return how many there were
    long write(long release, Iterator<Line> ordered) {
        var before = last();
        var extents = new Extents(before + 1);
        RowBatch.fill(
                db,
                "observation",
                OBSERVATION,
                batch -> {
                    while (ordered.hasNext()) {
                        var line = ordered.next();
                        batch.add(row(extents.take(line.observation()), line));
                    }
                });
        write(release, extents.runs());
        return extents.last() - before;
    }

    private long last() {
        return db.queryForObject("select coalesce(max(last_id), 0) from extent", Long.class);
    }

    private static Object[] row(long id, Line line) {
        var said = line.observation();
        return new Object[] {
            id,
            said.period().start().atDay(1),
            said.period().months(),
            said.amount().orElse(null),
            said.amount().map(BigDecimal::scale).orElse(0),
            said.status().code(),
            said.citation().locator(),
            said.citation().caveat(),
            (int) line.line()
        };
    }

    private void write(long release, List<Extents.Run> runs) {
        var series = ids.of(runs.stream().map(Extents.Run::series).toList());
        var rows = new ArrayList<Row>(runs.size());
        runs.forEach(run -> rows.add(new Row(series.get(run.series()), run)));
        rows.sort(Comparator.comparingInt(Row::series));
        RowBatch.fill(
                db,
                "extent",
                EXTENT,
                batch -> {
                    for (var row : rows) {
                        batch.add(row.cells(release));
                    }
                });
    }

    /// A run under the key of its series, which is looked up once and not at every comparison.
    private record Row(int series, Extents.Run run) {

        Object[] cells(long release) {
            return new Object[] {
                series,
                release,
                (int) (run.last() - run.first() + 1),
                run.extent().start().atDay(1),
                run.extent().end().atDay(1),
                run.first(),
                run.last()
            };
        }
    }

    /// The order in which lines are to come, for those who hold them all.
    static List<Line> ordered(List<Line> lines) {
        var runs = new LinkedHashMap<SeriesId, List<Line>>();
        for (var line : lines) {
            runs.computeIfAbsent(SeriesId.of(line.observation()), id -> new ArrayList<>())
                    .add(line);
        }
        var byPeriod = Comparator.comparing((Line line) -> line.observation().period());
        runs.values().forEach(run -> run.sort(byPeriod));
        return runs.values().stream().flatMap(List::stream).toList();
    }
}
