package amur.article;

import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Quantity;
import amur.trade.SeriesKey;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The accepted figures and announced arrangements, the latest version of each.
@Repository
public class Articles {

    private static final String AS_KNOWN =
            """
            select * from (
                select f.*, row_number() over (partition by id order by recorded desc) as age
                from figure f where recorded <= :known and kind = :kind) as versions
            where age = 1 order by %s\
            """;

    private static final String INSERT =
            """
            insert into figure (id, recorded, kind, source, reporter, partner, flow, commodity, measure,
                unit, period, amount, rounded_to, status, base, scope, cited, locator, currencies,
                announced_on)
            values (:id, :recorded, :kind, :source, :reporter, :partner, :flow, :commodity, :measure,
                :unit, :period, :amount, :rounded, :status, :base, :scope, :cited, :locator,
                :currencies, :announced)""";

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient db;

    Articles(JdbcClient db) {
        this.db = db;
    }

    /// The figures as known at a moment, the latest period first.
    public List<Figure> figures(Instant known) {
        return db.sql(AS_KNOWN.formatted("period desc, id"))
                .param("known", known.atOffset(ZoneOffset.UTC))
                .param("kind", "figure")
                .query((row, index) -> figure(row))
                .list();
    }

    /// The arrangements as known at a moment, the latest first.
    public List<Figure.Arrangement> arrangements(Instant known) {
        return db.sql(AS_KNOWN.formatted("announced_on desc, id"))
                .param("known", known.atOffset(ZoneOffset.UTC))
                .param("kind", "arrangement")
                .query((row, index) -> arrangement(row))
                .list();
    }

    /// Records what is new or said differently now.
    ///
    /// @param at when it became known, to the microsecond
    @Transactional
    void record(FiguresFile file, Instant at) {
        var figures = byId(figures(END), Figure::id);
        var arrangements = byId(arrangements(END), Figure.Arrangement::id);
        file.figures().stream()
                .filter(f -> !same(f, figures.get(f.id())))
                .forEach(f -> insert(f, at));
        file.arrangements().stream()
                .filter(a -> !a.equals(arrangements.get(a.id())))
                .forEach(a -> insert(a, at));
    }

    private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
        return values.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static boolean same(Figure fresh, @org.jspecify.annotations.Nullable Figure held) {
        return held != null
                && fresh.quantity().amount().compareTo(held.quantity().amount()) == 0
                && fresh.roundedTo().compareTo(held.roundedTo()) == 0
                && scaled(fresh, held).equals(held);
    }

    /// The database keeps ten decimals; they say nothing about the figure.
    private static Figure scaled(Figure fresh, Figure held) {
        return new Figure(
                fresh.id(),
                fresh.source(),
                fresh.key(),
                fresh.period(),
                held.quantity(),
                held.roundedTo(),
                fresh.status(),
                fresh.base(),
                fresh.scope(),
                fresh.cited(),
                fresh.locator());
    }

    private void insert(Figure f, Instant at) {
        head(f.id(), "figure", f.source(), f.key(), f.scope(), f.cited(), f.locator())
                .param("recorded", at.atOffset(ZoneOffset.UTC))
                .param("measure", f.key().measure().code())
                .param("unit", f.quantity().unit().code())
                .param("period", f.period().toString())
                .param("amount", f.quantity().amount())
                .param("rounded", f.roundedTo())
                .param("status", f.status().code())
                .param("base", f.base().orElse(null))
                .param("currencies", "")
                .param("announced", "")
                .update();
    }

    private void insert(Figure.Arrangement a, Instant at) {
        head(a.id(), "arrangement", a.source(), a.trade(), a.scope(), a.cited(), a.locator())
                .param("recorded", at.atOffset(ZoneOffset.UTC))
                .param("measure", null)
                .param("unit", null)
                .param("period", null)
                .param("amount", null)
                .param("rounded", null)
                .param("status", null)
                .param("base", null)
                .param("currencies", a.currencies())
                .param("announced", a.announcedOn())
                .update();
    }

    private JdbcClient.StatementSpec head(
            String id,
            String kind,
            String source,
            SeriesKey key,
            String scope,
            String cited,
            String locator) {
        return db.sql(INSERT)
                .param("id", id)
                .param("kind", kind)
                .param("source", source)
                .param("reporter", key.reporter().code())
                .param("partner", key.partner().code())
                .param("flow", key.flow().code())
                .param("commodity", key.commodity().code())
                .param("scope", scope)
                .param("cited", cited)
                .param("locator", locator);
    }

    private static Figure figure(ResultSet row) throws SQLException {
        var key =
                new SeriesKey(
                        new Area(row.getString("reporter")),
                        new Area(row.getString("partner")),
                        Flow.of(row.getString("flow")),
                        Commodity.of(row.getString("commodity")),
                        Measure.of(row.getString("measure")));
        return new Figure(
                row.getString("id"),
                row.getString("source"),
                key,
                Period.parse(row.getString("period")),
                new Quantity(plain(row, "amount"), Unit.of(row.getString("unit"))),
                plain(row, "rounded_to"),
                Status.of(row.getString("status")),
                Optional.ofNullable(row.getString("base")),
                row.getString("scope"),
                row.getString("cited"),
                row.getString("locator"));
    }

    private static BigDecimal plain(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    private static Figure.Arrangement arrangement(ResultSet row) throws SQLException {
        return new Figure.Arrangement(
                row.getString("id"),
                row.getString("source"),
                Commodity.of(row.getString("commodity")),
                row.getString("currencies"),
                row.getString("announced_on"),
                row.getString("cited"),
                row.getString("scope"),
                row.getString("locator"));
    }
}
