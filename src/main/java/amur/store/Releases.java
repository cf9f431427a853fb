package amur.store;

import amur.store.Journal.What;
import amur.trade.Observation;
import amur.trade.Release;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Brings releases in, takes them back and restores them; each is one transaction, all or nothing.
@Repository
public class Releases {

    /// A condition on a release `r`: it speaks at `:known`. For those who keep what a release
    /// brought in a table of their own.
    public static final String SPEAKING = Observations.SPEAKING;

    private final JdbcClient db;
    private final ObservationWriter writer;
    private final Sources sources;
    private final Edition edition;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final PageCache pages;
    private final Clock clock;
    private final Lock turn = new ReentrantLock();

    Releases(
            JdbcClient db,
            ObservationWriter writer,
            Sources sources,
            Edition edition,
            Journal journal,
            TransactionOperations transaction,
            PageCache pages,
            Clock clock) {
        this.db = db;
        this.writer = writer;
        this.sources = sources;
        this.edition = edition;
        this.journal = journal;
        this.transaction = transaction;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param line the line of the file on which the observation begins
    public record Line(long line, Observation observation) {}

    /// Loads one file whole, from lines in any order.
    ///
    /// @return the release, or nothing if a file with these bytes was published before
    public Optional<Release> publish(Publication file, List<Line> lines) {
        return publish(file, ObservationWriter.ordered(lines).iterator());
    }

    /// Loads one file whole, as its lines come. Files go in one after the other, so that no two
    /// number their rows alike.
    ///
    /// @param ordered the lines of a series one after the other, earlier periods first
    /// @return the release, or nothing if a file with these bytes was published before
    /// @throws OutdatedException if the data are in another state than the one that was seen
    public Optional<Release> publish(Publication file, Iterator<Line> ordered) {
        return publish(file, What.RELEASE, release -> writer.write(release.id(), ordered));
    }

    /// Brings in the figures of an article, which another package keeps.
    ///
    /// @param figures writes them within the same transaction, and says how many there were
    /// @return the release, or nothing if a file with these bytes was published before
    public Optional<Release> publish(Publication file, ToLongFunction<Release> figures) {
        return publish(file, What.FIGURES, figures);
    }

    private Optional<Release> publish(Publication file, What kind, ToLongFunction<Release> rows) {
        turn.lock();
        try {
            Supplier<Optional<Release>> work =
                    () ->
                            Optional.ofNullable(
                                    transaction.execute(status -> write(file, kind, rows)));
            return kind == What.RELEASE ? pages.small(work) : work.get();
        } catch (TransactionSystemException e) {
            throw Optional.ofNullable(e.getApplicationException())
                    .filter(RuntimeException.class::isInstance)
                    .map(RuntimeException.class::cast)
                    .orElse(e);
        } finally {
            turn.unlock();
        }
    }

    private @Nullable Release write(Publication file, What kind, ToLongFunction<Release> content) {
        if (byDigest(file.digest()).isPresent()) {
            return null;
        }
        if (!file.edition().isEmpty() && !file.edition().equals(edition.now())) {
            throw new OutdatedException();
        }
        sources.describe(file.sources());
        db.sql(
                        """
                        insert into release (name, digest, recorded, recorded_by, reading, kind)
                        values (:name, :digest, :recorded, :by, :reading, :kind)""")
                .param("name", file.name())
                .param("digest", file.digest())
                .param("recorded", Instants.sql(file.at().orElseGet(this::now)))
                .param("by", file.by())
                .param("reading", file.reading())
                .param("kind", kind.name())
                .update();
        var release = byDigest(file.digest()).orElseThrow();
        var rows = content.applyAsLong(release);
        if (kind == What.FIGURES) {
            db.sql("update release set figures = :rows where id = :release")
                    .param("rows", rows)
                    .param("release", release.id())
                    .update();
        }
        journal.add(
                new Journal.Entry(
                        release.recorded(),
                        kind,
                        release.digest(),
                        release.name(),
                        release.by(),
                        file.reading(),
                        rows));
        return release;
    }

    public Optional<Release> byDigest(String digest) {
        return db.sql("select id as release_id, release.* from release where digest = :digest")
                .param("digest", digest)
                .query((row, index) -> RecordedMapper.release(row))
                .optional();
    }

    /// That the release was taken back; empty as long as it speaks.
    public Optional<Withdrawal> withdrawal(long release) {
        return db.sql(
                        """
                        select w.recorded, w.recorded_by from withdrawal w
                            left join restoration b on b.withdrawal_id = w.id
                        where w.release_id = :release and b.withdrawal_id is null""")
                .param("release", release)
                .query(
                        (row, index) ->
                                new Withdrawal(
                                        row.getObject("recorded", OffsetDateTime.class).toInstant(),
                                        row.getString("recorded_by")))
                .optional();
    }

    /// When the latest of the releases of observations recorded by then came in.
    public Optional<Instant> latest(Instant known) {
        return db.sql(
                        """
                        select recorded from release
                        where recorded <= :known and kind = 'RELEASE'
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
                                        row.getInt("figures"),
                                        row.getInt("withdrawn") > 0))
                .list();
    }

    /// A release in the history.
    ///
    /// @param observations how many it holds
    /// @param figures how many figures of an article; a release has either these or observations
    /// @param withdrawn whether it was taken back
    public record Entry(Release release, int observations, int figures, boolean withdrawn) {

        public int rows() {
            return observations + figures;
        }
    }

    /// When the latest releases of observations came, were taken back or restored by then, the
    /// latest first.
    public List<Turn> turns(Instant known, int most) {
        return db.sql(
                        """
                        select r.id as release_id, r.name, r.digest, r.recorded, r.recorded_by,
                            turn.way, turn.moment
                        from (
                            select id as release_id, recorded as moment, 'PUBLISHED' as way
                                from release
                            union all
                            select release_id, recorded, 'WITHDRAWN' from withdrawal
                            union all
                            select w.release_id, b.recorded, 'RESTORED'
                                from restoration b join withdrawal w on w.id = b.withdrawal_id
                            ) as turn
                            join release r on r.id = turn.release_id
                        where r.kind = 'RELEASE' and turn.moment <= :known
                        order by turn.moment desc, r.id desc
                        fetch first :most rows only""")
                .param("known", Instants.sql(known))
                .param("most", most)
                .query(
                        (row, index) ->
                                new Turn(
                                        RecordedMapper.release(row),
                                        Change.Way.valueOf(row.getString("way")),
                                        row.getObject("moment", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// A moment at which the data changed.
    public record Turn(Release release, Change.Way way, Instant at) {}

    /// Takes a release back: from now on the store answers as if it had not come.
    ///
    /// @return whether there was anything to take back
    @Transactional
    public boolean withdraw(long release, String by) {
        return withdraw(release, by, now());
    }

    @Transactional
    boolean withdraw(long release, String by, Instant at) {
        var rows =
                db.sql(
                                """
                                insert into withdrawal (release_id, recorded, recorded_by)
                                select r.id, :recorded, :by from release r
                                where r.id = :release and not exists (
                                    select 1 from withdrawal w
                                        left join restoration b on b.withdrawal_id = w.id
                                    where w.release_id = r.id and b.withdrawal_id is null)""")
                        .param("recorded", Instants.sql(at))
                        .param("by", by)
                        .param("release", release)
                        .update();
        if (rows > 0) {
            note(What.WITHDRAWN, release, by, at);
        }
        return rows > 0;
    }

    /// Brings a withdrawn release back.
    ///
    /// @return whether it was withdrawn
    @Transactional
    public boolean restore(long release, String by) {
        return restore(release, by, now());
    }

    @Transactional
    boolean restore(long release, String by, Instant at) {
        var rows =
                db.sql(
                                """
                                insert into restoration (withdrawal_id, recorded, recorded_by)
                                select w.id, :recorded, :by from withdrawal w
                                    left join restoration b on b.withdrawal_id = w.id
                                where w.release_id = :release and b.withdrawal_id is null""")
                        .param("recorded", Instants.sql(at))
                        .param("by", by)
                        .param("release", release)
                        .update();
        if (rows > 0) {
            note(What.RESTORED, release, by, at);
        }
        return rows > 0;
    }

    private void note(What what, long release, String by, Instant at) {
        var digest =
                db.sql("select digest from release where id = :release")
                        .param("release", release)
                        .query(String.class)
                        .single();
        journal.add(new Journal.Entry(at, what, digest, "", by, "", 0));
    }

    /// To the microsecond, which is what the database keeps.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
