package amur.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which state the data are in. Answers made in one edition hold for as long as it lasts: every
/// release that comes, goes or returns begins another, and so does every source described anew.
@Repository
public class Edition {

    private static final String NOW =
            """
            select (select coalesce(max(id), 0) from release),
                (select coalesce(max(id), 0) from withdrawal),
                (select count(*) from restoration),
                (select coalesce(max(edition), 0) from source)""";

    private final JdbcClient db;

    Edition(JdbcClient db) {
        this.db = db;
    }

    /// A text that is the same exactly as long as the data are.
    public String now() {
        return db.sql(NOW)
                .query(
                        (row, index) ->
                                "%d.%d.%d.%d"
                                        .formatted(
                                                row.getLong(1),
                                                row.getLong(2),
                                                row.getLong(3),
                                                row.getLong(4)))
                .single();
    }
}
