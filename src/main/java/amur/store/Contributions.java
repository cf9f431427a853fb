package amur.store;

import amur.trade.Observation;
import amur.trade.Recorded;
import amur.trade.Release;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a release brought in, and what would be if it had not come.
@Repository
public class Contributions {

    private static final String ROWS =
            """
            select %s from %s
            where e.release_id = :release
            order by o.id offset :offset rows fetch next :size rows only"""
                    .formatted(RecordedMapper.COLUMNS, RecordedMapper.TABLES);

    private static final String OF_THE_SERIES =
            """
            select %s from %s
            where %s and s.id in (select c.series_id from extent c where c.release_id = :release)
            order by r.recorded desc, r.id desc"""
                    .formatted(
                            RecordedMapper.COLUMNS, RecordedMapper.TABLES, Observations.SPEAKING);

    private final JdbcClient db;
    private final Observations observations;

    Contributions(JdbcClient db, Observations observations) {
        this.db = db;
        this.observations = observations;
    }

    /// Some of the rows of a release, in the order in which they are kept: series by series, the
    /// earlier period first.
    ///
    /// @param offset how many to leave out first
    public List<Said> of(Release release, long offset, int size) {
        var rows =
                db.sql(ROWS)
                        .param("release", release.id())
                        .param("offset", offset)
                        .param("size", size)
                        .query(new RecordedMapper())
                        .list();
        var before = before(rows, release.recorded());
        return rows.stream()
                .map(row -> new Said(row, Optional.ofNullable(before.get(cell(row)))))
                .toList();
    }

    private Map<Observation.Cell, Recorded> before(List<Recorded> rows, Instant came) {
        var series = rows.stream().map(row -> SeriesId.of(row.observation())).distinct().toList();
        var before = new HashMap<Observation.Cell, Recorded>();
        observations
                .speaking(came.minusNanos(1000))
                .of(series)
                .forEach(held -> before.put(cell(held), held));
        return before;
    }

    /// What taking it back would do. Reads every row of its series, so it is for releases that a
    /// person can look through.
    public Undoing undoing(Release release) {
        var gone = 0L;
        var back = 0L;
        var same = 0L;
        var stays =
                new TreeMap<Release, Long>(
                        Comparator.comparing(Release::recorded).thenComparing(Release::id));
        for (var said : cells(release)) {
            var first = said.getFirst().release();
            if (first.id() != release.id()) {
                stays.merge(first, 1L, Long::sum);
            } else if (said.size() == 1) {
                gone++;
            } else if (Change.same(Optional.of(said.get(1)), Optional.of(said.getFirst()))) {
                same++;
            } else {
                back++;
            }
        }
        return new Undoing(gone, back, same, stays);
    }

    /// What speaks about each cell of the release, the latest first.
    private List<List<Recorded>> cells(Release release) {
        var cells =
                db
                        .sql(OF_THE_SERIES)
                        .param("release", release.id())
                        .param("known", Instants.sql(Instants.END))
                        .query(new RecordedMapper())
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Contributions::cell,
                                        LinkedHashMap::new,
                                        Collectors.toCollection(ArrayList::new)));
        return cells.values().stream()
                .filter(said -> said.stream().anyMatch(one -> one.release().id() == release.id()))
                .map(List::copyOf)
                .toList();
    }

    private static Observation.Cell cell(Recorded held) {
        return held.observation().cell();
    }
}
