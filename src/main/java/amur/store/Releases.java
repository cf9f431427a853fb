package amur.store;

import amur.trade.Observation;
import amur.trade.Release;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Brings releases in, takes them back and restores them; each is one transaction, all or nothing.
@Repository
public class Releases {

    private final JdbcClient db;
    private final ObservationWriter writer;
    private final Clock clock;

    Releases(JdbcClient db, ObservationWriter writer, Clock clock) {
        this.db = db;
        this.writer = writer;
        this.clock = clock;
    }

    /// @param line the line of the file on which the observation begins
    public record Line(long line, Observation observation) {}

    /// Loads one file whole.
    ///
    /// @param name the file's name, at most 255 characters
    /// @param digest SHA-256 of its bytes, hexadecimal
    /// @param by who brings it in
    /// @return the release, or nothing if a file with these bytes was published before
    @Transactional
    public Optional<Release> publish(String name, String digest, String by, List<Line> lines) {
        if (byDigest(digest).isPresent()) {
            return Optional.empty();
        }
        try {
            db.sql(
                            """
                            insert into release (name, digest, recorded, recorded_by)
                            values (:name, :digest, :recorded, :by)""")
                    .param("name", name)
                    .param("digest", digest)
                    .param("recorded", Instants.sql(now()))
                    .param("by", by)
                    .update();
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
        var release = byDigest(digest).orElseThrow();
        writer.write(release, lines);
        return Optional.of(release);
    }

    public Optional<Release> byDigest(String digest) {
        return db.sql("select id as release_id, release.* from release where digest = :digest")
                .param("digest", digest)
                .query((row, index) -> RecordedMapper.release(row))
                .optional();
    }

    /// When the latest of the releases recorded by then came in.
    public Optional<Instant> latest(Instant known) {
        return db.sql(
                        """
                        select recorded from release where recorded <= :known
                        order by recorded desc fetch first 1 rows only""")
                .param("known", Instants.sql(known))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /// Every release with its rows counted and its state, the latest first.
    public List<Entry> history() {
        return db.sql(
                        """
                        select r.id as release_id, r.*,
                            (select coalesce(sum(e.observations), 0) from extent e
                                where e.release_id = r.id) as held,
                            (select count(*) from withdrawal w
                                left join restoration b on b.withdrawal_id = w.id
                                where w.release_id = r.id and b.withdrawal_id is null) as withdrawn
                        from release r order by r.recorded desc, r.id desc""")
                .query(
                        (row, index) ->
                                new Entry(
                                        RecordedMapper.release(row),
                                        row.getInt("held"),
                                        row.getInt("withdrawn") > 0))
                .list();
    }

    /// A release in the history: how many observations it holds, and whether it is withdrawn.
    public record Entry(Release release, int observations, boolean withdrawn) {}

    /// Takes a release back: from now on the store answers as if it had not come.
    ///
    /// @return whether there was anything to take back
    @Transactional
    public boolean withdraw(long release, String by) {
        return db.sql(
                                """
                                insert into withdrawal (release_id, recorded, recorded_by)
                                select r.id, :recorded, :by from release r
                                where r.id = :release and not exists (
                                    select 1 from withdrawal w
                                        left join restoration b on b.withdrawal_id = w.id
                                    where w.release_id = r.id and b.withdrawal_id is null)""")
                        .param("recorded", Instants.sql(now()))
                        .param("by", by)
                        .param("release", release)
                        .update()
                > 0;
    }

    /// Brings a withdrawn release back.
    ///
    /// @return whether it was withdrawn
    @Transactional
    public boolean restore(long release, String by) {
        return db.sql(
                                """
                                insert into restoration (withdrawal_id, recorded, recorded_by)
                                select w.id, :recorded, :by from withdrawal w
                                    left join restoration b on b.withdrawal_id = w.id
                                where w.release_id = :release and b.withdrawal_id is null""")
                        .param("recorded", Instants.sql(now()))
                        .param("by", by)
                        .param("release", release)
                        .update()
                > 0;
    }

    /// To the microsecond, which is what the database keeps.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
