package amur.store;

import amur.trade.Observation;
import amur.trade.Recorded;
import amur.trade.Release;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private static final String RELEASES =
            "select r.id as release_id, r.* from release r where " + Observations.SPEAKING;

    /// The observations of the series that no other release speaks of.
    private static final String ALONE =
            """
            select coalesce(sum(e.observations), 0) from extent e
            where e.release_id = :release and not exists (
                select 1 from extent x
                where x.series_id = e.series_id and x.release_id in (:others))""";

    private static final String SHARED =
            """
            select e.series_id from extent e
            where e.release_id = :release and exists (
                select 1 from extent x
                where x.series_id = e.series_id and x.release_id in (:others))
            order by e.series_id""";

    /// What would become of each cell of some series: the id of a later release if that speaks.
    private static final String CELLS =
            """
            select fate, count(*) as cells from (
                select release_id, case
                    when latest <> release_id then cast(latest as varchar(20))
                    when earlier is null then 'gone'
                    when status = held_status and (amount = held
                        or amount is null and held is null) then 'same'
                    else 'back' end as fate
                from (
                    select r.id as release_id, o.amount, o.status,
                        first_value(r.id) over cell as latest,
                        lead(r.id) over cell as earlier,
                        lead(o.amount) over cell as held,
                        lead(o.status) over cell as held_status
                    from extent e
                        join release r on r.id = e.release_id
                        join observation o on o.id between e.first_id and e.last_id
                    where e.series_id in (:some)
                        and (e.release_id = :release or e.release_id in (:others))
                    window cell as (
                        partition by e.series_id, o.period_start, o.months
                        order by r.recorded desc, r.id desc)) as said) as fates
            where release_id = :release group by fate""";

    private static final int AT_ONCE = 500;

    /// An empty list is no SQL.
    private static final List<Long> NOBODY = List.of(-1L);

    /// So many are looked at one by one, which takes about two seconds.
    private static final long LOOKED_AT = 200_000;

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

    /// What it brought in: cells that had no figure before count as gone without it, revised ones
    /// as back, and nothing stays.
    public Undoing brought(Release release) {
        return without(release, speaking(release.recorded().minusNanos(1000)), LOOKED_AT);
    }

    /// What taking it back would do.
    public Undoing undoing(Release release) {
        return undoing(release, LOOKED_AT);
    }

    Undoing undoing(Release release, long most) {
        return without(release, speaking(Instants.END), most);
    }

    private List<Release> speaking(Instant known) {
        return db.sql(RELEASES)
                .param("known", Instants.sql(known))
                .query((row, index) -> RecordedMapper.release(row))
                .list();
    }

    /// The series that no other release speaks of are counted by their extents; of the rest, every
    /// cell is looked at by the database.
    private Undoing without(Release release, List<Release> speaking, long most) {
        var stays =
                new TreeMap<Release, Long>(
                        Comparator.comparing(Release::recorded).thenComparing(Release::id));
        var others = speaking.stream().map(Release::id).filter(id -> id != release.id()).toList();
        var all = count(ALONE, release, NOBODY);
        var alone = others.isEmpty() ? all : count(ALONE, release, others);
        var shared = all - alone;
        if (shared == 0 || shared > most) {
            return new Undoing(alone, 0, 0, stays, shared);
        }
        var counts = fates(release, others);
        for (var other : speaking) {
            var kept = counts.getOrDefault(String.valueOf(other.id()), 0L);
            if (kept > 0) {
                stays.put(other, kept);
            }
        }
        return new Undoing(
                alone + counts.getOrDefault("gone", 0L),
                counts.getOrDefault("back", 0L),
                counts.getOrDefault("same", 0L),
                stays,
                0);
    }

    /// Some hundred series at a time, because the database holds in memory what it orders.
    private Map<String, Long> fates(Release release, List<Long> others) {
        var shared =
                db.sql(SHARED)
                        .param("release", release.id())
                        .param("others", others)
                        .query(Integer.class)
                        .list();
        var counts = new HashMap<String, Long>();
        for (var from = 0; from < shared.size(); from += AT_ONCE) {
            db.sql(CELLS)
                    .param("release", release.id())
                    .param("others", others)
                    .param("some", shared.subList(from, Math.min(from + AT_ONCE, shared.size())))
                    .query(
                            row -> {
                                counts.merge(
                                        row.getString("fate"), row.getLong("cells"), Long::sum);
                            });
        }
        return counts;
    }

    private long count(String sql, Release release, List<Long> others) {
        return db.sql(sql)
                .param("release", release.id())
                .param("others", others)
                .query(Long.class)
                .single();
    }

    private static Observation.Cell cell(Recorded held) {
        return held.observation().cell();
    }
}
