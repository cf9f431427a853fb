package amur.store;

import amur.store.Change.Cause;
import amur.store.Change.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/// How a release stands at two moments: only one that speaks at one of them and not at the other
/// can have changed a cell in between.
///
/// @param cause why it stands otherwise, if it does
record Standing(Cause cause, boolean spoke, boolean speaks) {

    /// Every release there is by the later moment.
    static final String ALL =
            """
            select r.id as release_id, r.name, r.digest, r.recorded, r.recorded_by,
                case when %s then 1 else 0 end as spoke,
                case when %s then 1 else 0 end as speaks,
                (select max(w.recorded) from withdrawal w
                    where w.release_id = r.id and w.recorded <= :after) as withdrawn,
                (select max(b.recorded) from withdrawal w
                    join restoration b on b.withdrawal_id = w.id
                    where w.release_id = r.id and b.recorded <= :after) as restored
            from release r where r.recorded <= :after"""
                    .formatted(
                            Observations.SPEAKING.replace(":known", ":before"),
                            Observations.SPEAKING.replace(":known", ":after"));

    static Standing of(ResultSet row, Instant before) throws SQLException {
        var release = RecordedMapper.release(row);
        var speaks = row.getInt("speaks") == 1;
        var published = release.recorded().isAfter(before);
        var way = !speaks ? Way.WITHDRAWN : published ? Way.PUBLISHED : Way.RESTORED;
        var at =
                switch (way) {
                    case PUBLISHED -> release.recorded();
                    case RESTORED -> moment(row, "restored").orElse(release.recorded());
                    case WITHDRAWN -> moment(row, "withdrawn").orElse(release.recorded());
                };
        return new Standing(new Cause(release, way, at), row.getInt("spoke") == 1, speaks);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    boolean moved() {
        return spoke != speaks;
    }

    long release() {
        return cause.release().id();
    }
}
