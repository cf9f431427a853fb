package amur.store;

import amur.trade.Recorded;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What became different between two moments, cell by cell. Only the cells of releases that came,
/// went or returned in between are read.
@Repository
public class Changes {

    private static final String CELLS =
            """
            select %s from %s
            where s.id in (select c.series_id from extent c where c.release_id = :release)
            order by s.reporter, s.partner, s.flow, s.commodity, s.measure, s.unit,
                o.period_start desc, o.months desc, s.source, r.recorded desc, r.id desc"""
                    .formatted(RecordedMapper.COLUMNS, RecordedMapper.TABLES);

    private static final Comparator<Standing> LATEST_FIRST =
            Comparator.comparing((Standing standing) -> standing.cause().at())
                    .thenComparing(Standing::release)
                    .reversed();

    private final JdbcClient db;

    Changes(JdbcClient db) {
        this.db = db;
    }

    /// The changes in order of what caused them, the latest first; those of one release in
    /// order of series, the latest period first. One release after the other is read, as the
    /// stream is drawn.
    public Stream<Change> between(Instant before, Instant after) {
        var standings = standings(before, after);
        return standings.values().stream()
                .filter(Standing::moved)
                .sorted(LATEST_FIRST)
                .flatMap(moved -> by(moved, standings));
    }

    private Map<Long, Standing> standings(Instant before, Instant after) {
        return db
                .sql(Standing.ALL)
                .param("before", Instants.sql(before))
                .param("after", Instants.sql(after))
                .query((row, index) -> Standing.of(row, before))
                .list()
                .stream()
                .collect(Collectors.toMap(Standing::release, Function.identity()));
    }

    /// The changes that come from this release; a cell that several releases speak about has
    /// one cause.
    private Stream<Change> by(Standing moved, Map<Long, Standing> standings) {
        return cells(moved.release()).stream()
                .flatMap(recorded -> change(recorded, standings).stream())
                .filter(change -> change.cause().equals(moved.cause()));
    }

    /// Everything that was ever recorded for the cells of a release, cell by cell, the latest
    /// first.
    private List<List<Recorded>> cells(long release) {
        var cells =
                db.sql(CELLS).param("release", release).query(new RecordedMapper()).list().stream()
                        .collect(
                                Collectors.groupingBy(
                                        recorded -> recorded.observation().cell(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return List.copyOf(cells.values());
    }

    private static Optional<Change> change(List<Recorded> recorded, Map<Long, Standing> standings) {
        var before = first(recorded, standings, Standing::spoke);
        var after = first(recorded, standings, Standing::speaks);
        return Change.same(before, after)
                ? Optional.empty()
                : Optional.of(new Change(before, after, cause(before, after, standings).cause()));
    }

    /// Either what speaks now did not speak then, or what spoke then does not speak now.
    private static Standing cause(
            Optional<Recorded> before, Optional<Recorded> after, Map<Long, Standing> standings) {
        return after.flatMap(now -> standing(now, standings))
                .filter(Standing::moved)
                .or(() -> before.flatMap(held -> standing(held, standings)))
                .orElseThrow();
    }

    private static Optional<Recorded> first(
            List<Recorded> recorded, Map<Long, Standing> standings, Predicate<Standing> then) {
        return recorded.stream()
                .filter(one -> standing(one, standings).filter(then).isPresent())
                .findFirst();
    }

    /// Empty for a release that came later than both moments.
    private static Optional<Standing> standing(Recorded recorded, Map<Long, Standing> standings) {
        return Optional.ofNullable(standings.get(recorded.release().id()));
    }
}
