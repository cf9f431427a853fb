package amur.store;

import amur.trade.Observation;
import amur.trade.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every observation we hold, as its latest release had it at a given moment.
@Repository
public class Observations {

    /// A release that was withdrawn and not restored by then does not speak.
    static final String SPEAKING =
            """
            r.recorded <= :known and not exists (
                select 1 from withdrawal w
                    left join restoration b on b.withdrawal_id = w.id and b.recorded <= :known
                where w.release_id = r.id and w.recorded <= :known and b.withdrawal_id is null)\
            """;

    private static final String AS_KNOWN =
            """
            select * from (
                select %s, row_number() over (
                    partition by s.id, o.period_start, o.months
                    order by r.recorded desc, r.id desc) as age
                from %s
                where %s and %s) as release_order
            where age = 1
            order by reporter, partner, flow, commodity, measure, unit, source, period_start, months\
            """;

    private static final String SERIES =
            """
            s.reporter = :reporter and s.partner in (:partners) and s.flow = :flow
            and s.commodity in (:commodities) and s.measure in (:measures)\
            """;

    private static final String HISTORY =
            """
            select %s from %s
            where s.reporter = :reporter and s.partner = :partner and s.flow = :flow
                and s.commodity = :commodity and s.measure = :measure and s.unit = :unit
                and o.period_start = :start and o.months = :months
            order by s.source, r.recorded desc, r.id desc\
            """;

    private final JdbcClient db;
    private final SeriesIds ids;

    Observations(JdbcClient db, SeriesIds ids) {
        this.db = db;
        this.ids = ids;
    }

    /// @return the observations asked for, ordered by series, source and period
    public List<Recorded> find(Query query) {
        return db.sql(
                        AS_KNOWN.formatted(
                                RecordedMapper.COLUMNS, RecordedMapper.TABLES, SERIES, SPEAKING))
                .params(query.parameters())
                .query(new RecordedMapper())
                .list();
    }

    /// What speaks now.
    public Speaking speaking() {
        return speaking(Instants.END);
    }

    /// What spoke at a moment.
    public Speaking speaking(Instant known) {
        return new Speaking(ids.all(), some -> speaking(some, known));
    }

    private List<Recorded> speaking(List<Integer> some, Instant known) {
        return db.sql(
                        AS_KNOWN.formatted(
                                RecordedMapper.COLUMNS,
                                RecordedMapper.TABLES,
                                "s.id in (:ids)",
                                SPEAKING))
                .param("ids", some)
                .param("known", Instants.sql(known))
                .query(new RecordedMapper())
                .list();
    }

    /// Everything that was ever recorded for a cell, whatever the source, the latest first
    /// within a source; what was withdrawn is in it too.
    public List<Recorded> history(Observation.Cell cell) {
        var key = cell.key();
        return db.sql(HISTORY.formatted(RecordedMapper.COLUMNS, RecordedMapper.TABLES))
                .param("reporter", key.reporter().code())
                .param("partner", key.partner().code())
                .param("flow", key.flow().code())
                .param("commodity", key.commodity().code())
                .param("measure", key.measure().code())
                .param("unit", cell.unit().code())
                .param("start", LocalDate.from(cell.period().start().atDay(1)))
                .param("months", cell.period().months())
                .query(new RecordedMapper())
                .list();
    }
}
