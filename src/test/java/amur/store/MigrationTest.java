package amur.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A store that was filled before a migration came answers like one filled after it.
class MigrationTest {

    private static final DriverManagerDataSource OLD =
            new DriverManagerDataSource("jdbc:h2:mem:before-extents;DB_CLOSE_DELAY=-1", "sa", "");

    private static void migrate(String version) {
        Flyway.configure().dataSource(OLD).target(version).load().migrate();
    }

    @Test
    void whatWasLoadedBeforeExtentsHasThemToo() {
        migrate("3");
        var db = JdbcClient.create(OLD);
        db.sql("insert into source values ('s-1', 'P', '', '', '2024', 'A', '', '', 0)").update();
        db.sql(
                        """
                        insert into series
                            (reporter, partner, flow, commodity, measure, unit, source)
                        values ('CHN', 'RUS', 'import', 'coal', 'value', 'USD', 's-1')""")
                .update();
        db.sql(
                        """
                        insert into release (name, digest, recorded, recorded_by)
                        values ('a.csv', 'x', timestamp with time zone '2024-01-01 00:00:00+00', '')""")
                .update();
        db.sql(
                        """
                        insert into observation values
                            (1, date '2024-03-01', 1, 1, 5, 0, 'reported', '', '', 2),
                            (1, date '2024-01-01', 2, 1, 7, 0, 'reported', '', '', 3)""")
                .update();
        migrate("latest");
        assertThat(
                        db.sql("select observations, first_start, last_month from extent")
                                .query()
                                .singleRow()
                                .values())
                .extracting(Object::toString)
                .containsExactly("2", "2024-01-01", "2024-03-01");
        assertThat(
                        db.sql(
                                        """
                                        select o.period_start, o.months, o.amount from extent e
                                            join observation o on o.id between e.first_id and e.last_id
                                        order by o.id""")
                                .query(
                                        (row, index) ->
                                                row.getString(1)
                                                        + " "
                                                        + row.getInt(2)
                                                        + " "
                                                        + row.getBigDecimal(3).intValue())
                                .list())
                .containsExactly("2024-01-01 2 7", "2024-03-01 1 5");
    }
}
