package amur.store;

import amur.store.Journal.What;
import jakarta.annotation.PostConstruct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Brings journal and database into line at the start. A process that was killed may have left a
/// line whose event was never committed; a database from before there was a journal has events
/// without a line.
@Component
class JournalCheck {

    private static final String EVENTS =
            """
            select recorded, kind as what, digest, name, recorded_by, reading,
                figures + (select coalesce(sum(e.observations), 0) from extent e
                    where e.release_id = release.id) as row_count
                from release
            union all
            select w.recorded, 'WITHDRAWN', r.digest, '', w.recorded_by, '', 0
                from withdrawal w join release r on r.id = w.release_id
            union all
            select b.recorded, 'RESTORED', r.digest, '', b.recorded_by, '', 0
                from restoration b join withdrawal w on w.id = b.withdrawal_id
                    join release r on r.id = w.release_id""";

    private final JdbcClient db;
    private final Journal journal;

    JournalCheck(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    @PostConstruct
    void check() {
        var noted = journal.entries();
        var happened = new LinkedHashSet<>(db.sql(EVENTS).query((row, index) -> event(row)).list());
        var agreed = new ArrayList<Journal.Entry>();
        for (var entry : noted) {
            if (beyond(entry) || happened.remove(entry)) {
                agreed.add(entry);
            }
        }
        agreed.addAll(happened);
        agreed.sort(Comparator.comparing(Journal.Entry::at));
        if (!agreed.equals(noted) || journal.torn()) {
            journal.replace(List.copyOf(agreed));
        }
    }

    /// What the database cannot tell; to do it again changes nothing. Figures were no release
    /// once, and then had no rows in the journal.
    private static boolean beyond(Journal.Entry entry) {
        return entry.what() == What.SOURCES || entry.what() == What.FIGURES && entry.rows() == 0;
    }

    private static Journal.Entry event(ResultSet row) throws SQLException {
        return new Journal.Entry(
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                What.valueOf(row.getString("what")),
                row.getString("digest"),
                row.getString("name"),
                row.getString("recorded_by"),
                row.getString("reading"),
                row.getLong("row_count"));
    }
}
