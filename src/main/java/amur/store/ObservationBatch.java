package amur.store;

import amur.store.Releases.Line;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;

/// Some thousand observations on their way into the database, column by column: one statement
/// takes them all as arrays. H2 and PostgreSQL both read this.
final class ObservationBatch implements AutoCloseable {

    private static final int SIZE = 5000;

    private static final String INSERT =
            """
            insert into observation
            select * from unnest(
                cast(? as bigint array), cast(? as date array), cast(? as smallint array),
                cast(? as decimal(28, 10) array), cast(? as smallint array),
                cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),
                cast(? as integer array)) as line""";

    /// The names by which PostgreSQL knows the types of the columns; H2 goes by the elements.
    private static final String[] TYPES = {
        "int8", "date", "int2", "numeric", "int2", "varchar", "varchar", "varchar", "int4"
    };

    private final Connection connection;
    private final PreparedStatement insert;
    private final Object[][] columns = new Object[TYPES.length][SIZE];
    private int size;

    ObservationBatch(Connection connection) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement(INSERT);
    }

    void add(long id, Line line) throws SQLException {
        var said = line.observation();
        columns[0][size] = id;
        columns[1][size] = said.period().start().atDay(1);
        columns[2][size] = said.period().months();
        columns[3][size] = said.amount().orElse(null);
        columns[4][size] = said.amount().map(amount -> amount.scale()).orElse(0);
        columns[5][size] = said.status().code();
        columns[6][size] = said.citation().locator();
        columns[7][size] = said.citation().caveat();
        columns[8][size] = (int) line.line();
        size++;
        if (size == SIZE) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (size == 0) {
            return;
        }
        for (var i = 0; i < columns.length; i++) {
            var column = Arrays.copyOf(columns[i], size);
            insert.setArray(i + 1, connection.createArrayOf(TYPES[i], column));
        }
        insert.executeUpdate();
        size = 0;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
