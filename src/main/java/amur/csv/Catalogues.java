package amur.csv;

import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Conversion;
import amur.trade.Measure;
import amur.trade.Preferred;
import amur.trade.Rate;
import amur.trade.Source;
import amur.trade.Unit;
import amur.trade.UsualPrice;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads the catalogues of the data package: who says so, what a dollar cost, what a tonne holds.
///
/// They ship with the program, so a fault in one is an `IllegalStateException` naming file and
/// line.
public final class Catalogues {

    private Catalogues() {}

    public static List<Source> sources(InputStream file) {
        return CsvTable.bundled(
                file,
                "sources.csv",
                List.of("id", "publisher", "origin", "address", "published", "grade", "licence"),
                row ->
                        new Source(
                                row.text("id"),
                                row.text("publisher"),
                                row.text("origin"),
                                row.text("address"),
                                row.text("published"),
                                row.text("grade"),
                                row.text("licence"),
                                row.text("note")));
    }

    public static List<Rate> rates(InputStream file) {
        return CsvTable.bundled(
                file,
                "rates.csv",
                List.of("currency", "period", "per_usd", "kind", "source"),
                row ->
                        new Rate(
                                row.get("currency", Unit::of),
                                row.get("period", Catalogues::month),
                                row.get("per_usd", BigDecimal::new),
                                row.text("kind"),
                                row.text("source")));
    }

    public static List<Conversion> conversions(InputStream file) {
        return CsvTable.bundled(
                file,
                "conversions.csv",
                List.of("commodity", "from", "to", "factor", "source"),
                row ->
                        new Conversion(
                                any(row.text("commodity"), Commodity::of),
                                row.get("from", Unit::of),
                                row.get("to", Unit::of),
                                row.get("factor", BigDecimal::new),
                                row.text("source")));
    }

    public static List<Preferred> preferences(InputStream file) {
        return CsvTable.bundled(
                file,
                "preferences.csv",
                List.of("reporter", "commodity", "measure", "origin", "reason"),
                row ->
                        new Preferred(
                                any(row.text("reporter"), Area::new),
                                any(row.text("commodity"), Commodity::of),
                                any(row.text("measure"), Measure::of),
                                row.text("origin"),
                                row.text("reason")));
    }

    public static List<UsualPrice> usualPrices(InputStream file) {
        return CsvTable.bundled(
                file,
                "usual-prices.csv",
                List.of("commodity", "value_unit", "quantity_unit", "low", "high"),
                row ->
                        new UsualPrice(
                                row.get("commodity", Commodity::of),
                                row.get("value_unit", Unit::of),
                                row.get("quantity_unit", Unit::of),
                                row.get("low", BigDecimal::new),
                                row.get("high", BigDecimal::new)));
    }

    /// An empty cell stands for all.
    private static <T> Optional<T> any(String text, Function<String, T> parser) {
        return Optional.of(text).filter(cell -> !cell.isEmpty()).map(parser);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"%s\" is no month such as 2022-03".formatted(text), e);
        }
    }
}
