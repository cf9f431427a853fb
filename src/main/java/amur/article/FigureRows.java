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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A figure or an arrangement as a row of the table, and back.
final class FigureRows {

    static final String INSERT =
            """
            insert into figure (id, recorded, kind, source, reporter, partner, flow, commodity, measure,
                unit, period, amount, rounded_to, status, base, scope, cited, locator, currencies,
                announced_on, release_id, line, hedge, changed, against, per, quote, quote_at,
                quote_start, quote_end, article, kept)
            values (:id, :recorded, :kind, :source, :reporter, :partner, :flow, :commodity, :measure,
                :unit, :period, :amount, :rounded, :status, :base, :scope, :cited, :locator,
                :currencies, :announced, :release, :line, :hedge, :changed, :against, :per, :quote,
                :quoteAt, :quoteStart, :quoteEnd, :article, :kept)""";

    private FigureRows() {}

    static Map<String, @Nullable Object> of(Figure f) {
        var row = head(f.id(), "figure", f.source(), f.key(), f.quote());
        var terms = f.terms();
        row.put("measure", f.key().measure().code());
        row.put("unit", f.unit().code());
        row.put("period", f.period().toString());
        row.put("amount", f.quantity().amount());
        row.put("rounded", f.roundedTo());
        row.put("status", f.status().code());
        row.put("base", f.base().orElse(null));
        row.put("scope", f.scope());
        row.put("cited", f.cited());
        row.put("locator", f.locator());
        row.put("currencies", "");
        row.put("announced", "");
        row.put("hedge", terms.hedge().code());
        row.put("changed", terms.change().map(FiguresFile::code).orElse(""));
        row.put("against", terms.against().map(Period::toString).orElse(""));
        row.put("per", terms.per().orElse(""));
        return row;
    }

    static Map<String, @Nullable Object> of(Figure.Arrangement a) {
        var row = head(a.id(), "arrangement", a.source(), a.trade(), a.quote());
        for (var none : new String[] {"measure", "unit", "period", "amount", "rounded"}) {
            row.put(none, null);
        }
        row.put("status", null);
        row.put("base", null);
        row.put("scope", a.scope());
        row.put("cited", a.cited());
        row.put("locator", a.locator());
        row.put("currencies", a.currencies());
        row.put("announced", a.announcedOn());
        for (var none : new String[] {"hedge", "changed", "against", "per"}) {
            row.put(none, "");
        }
        return row;
    }

    private static Map<String, @Nullable Object> head(
            String id, String kind, String source, SeriesKey key, Quote quote) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("kind", kind);
        row.put("source", source);
        row.put("reporter", key.reporter().code());
        row.put("partner", key.partner().code());
        row.put("flow", key.flow().code());
        row.put("commodity", key.commodity().code());
        row.put("quote", quote.words());
        row.put("quoteAt", quote.at());
        row.put("quoteStart", quote.start());
        row.put("quoteEnd", quote.end());
        row.put("article", quote.article());
        row.put("kept", quote.kept());
        return row;
    }

    static Map<String, @Nullable Object> in(
            Map<String, @Nullable Object> row, long release, long line, Instant at) {
        row.put("release", release);
        row.put("line", line);
        row.put("recorded", at.atOffset(ZoneOffset.UTC));
        return row;
    }

    static Figure figure(ResultSet row) throws SQLException {
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
                row.getString("locator"),
                terms(row),
                quote(row));
    }

    /// Figures from before there were hedges have none.
    private static Terms terms(ResultSet row) throws SQLException {
        var about = row.getString("status").equals(Status.APPROXIMATE.code());
        return new Terms(
                given(row, "hedge", Hedge::of).orElse(about ? Hedge.ABOUT : Hedge.EXACT),
                given(row, "changed", FiguresFile::change),
                given(row, "against", Period::parse),
                given(row, "per", Function.identity()));
    }

    private static <T> Optional<T> given(ResultSet row, String column, Function<String, T> parser)
            throws SQLException {
        return Optional.of(row.getString(column)).filter(t -> !t.isEmpty()).map(parser);
    }

    private static Quote quote(ResultSet row) throws SQLException {
        return new Quote(
                row.getString("quote"),
                row.getInt("quote_at"),
                row.getInt("quote_start"),
                row.getInt("quote_end"),
                row.getString("article"),
                row.getString("kept"));
    }

    private static BigDecimal plain(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    static Figure.Arrangement arrangement(ResultSet row) throws SQLException {
        return new Figure.Arrangement(
                row.getString("id"),
                row.getString("source"),
                Commodity.of(row.getString("commodity")),
                row.getString("currencies"),
                row.getString("announced_on"),
                row.getString("cited"),
                row.getString("scope"),
                row.getString("locator"),
                quote(row));
    }
}
