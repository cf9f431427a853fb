package amur.store;

import static java.util.stream.Collectors.toSet;

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

/// Brings journal, database and kept files into line at the start. A process that was killed may
/// have left a line whose event was never committed; a database from before there was a journal
/// has events without a line.
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
    private final KeptFiles files;

    JournalCheck(JdbcClient db, Journal journal, KeptFiles files) {
        this.db = db;
        this.journal = journal;
        this.files = files;
    }

    @PostConstruct
    void check() {
        var noted = journal.entries();
        var happened = new LinkedHashSet<>(db.sql(EVENTS).query((row, index) -> event(row)).list());
        refuseEmpty(happened.isEmpty(), noted);
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
        files.tidy(journal.entries().stream().map(Journal.Entry::digest).collect(toSet()));
    }

    /// A killed process leaves one line without its event at the most: an empty database beside
    /// more of them is another one than the journal tells of, and they are all there is of it.
    private void refuseEmpty(boolean empty, List<Journal.Entry> noted) {
        var lost = noted.stream().filter(entry -> entry.what() == What.RELEASE).count();
        if (empty && lost > 1 && !journal.replayed()) {
            throw new UnusableDatabase(
                    "the database is empty, but the journal tells of %d files that went in; \"./amur rebuild\" puts them in, or name the database that holds them, or another home"
                            .formatted(lost));
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
