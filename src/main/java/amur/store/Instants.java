package amur.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Moments as the database takes them: `timestamp with time zone`, in UTC.
final class Instants {

    /// After everything that was or will be recorded.
    static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private Instants() {}

    static OffsetDateTime sql(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
