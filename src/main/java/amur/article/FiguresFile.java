package amur.article;

import amur.csv.CsvRow;
import amur.csv.CsvTable;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Quantity;
import amur.trade.SeriesKey;
import amur.trade.Status;
import amur.trade.Unit;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads `data/articles/figures.csv`.
///
/// @param figures rows of kind `figure`
/// @param arrangements rows of kind `arrangement`
record FiguresFile(List<Figure> figures, List<Figure.Arrangement> arrangements) {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "kind",
                    "source",
                    "reporter",
                    "partner",
                    "flow",
                    "commodity",
                    "measure",
                    "unit",
                    "period",
                    "amount",
                    "rounded_to",
                    "status",
                    "base",
                    "scope",
                    "cited",
                    "locator",
                    "currencies",
                    "announced_on");

    /// @throws IllegalStateException naming the line of the first fault
    static FiguresFile read(InputStream file) {
        var rows = CsvTable.bundled(file, "articles/figures.csv", COLUMNS, FiguresFile::row);
        return new FiguresFile(
                rows.stream().flatMap(r -> r.figure().stream()).toList(),
                rows.stream().flatMap(r -> r.arrangement().stream()).toList());
    }

    private record Row(Optional<Figure> figure, Optional<Figure.Arrangement> arrangement) {}

    private static Row row(CsvRow row) {
        return switch (row.text("kind")) {
            case "figure" -> new Row(Optional.of(figure(row)), Optional.empty());
            case "arrangement" -> new Row(Optional.empty(), Optional.of(arrangement(row)));
            default ->
                    throw new IllegalArgumentException(
                            "the kind \"%s\" is neither figure nor arrangement"
                                    .formatted(row.text("kind")));
        };
    }

    private static Figure figure(CsvRow row) {
        var key =
                new SeriesKey(
                        row.get("reporter", Area::new),
                        row.get("partner", Area::new),
                        row.get("flow", Flow::of),
                        row.get("commodity", Commodity::of),
                        row.get("measure", Measure::of));
        return new Figure(
                row.text("id"),
                row.text("source"),
                key,
                row.get("period", Period::parse),
                new Quantity(row.get("amount", BigDecimal::new), row.get("unit", Unit::of)),
                row.get("rounded_to", BigDecimal::new),
                row.get("status", Status::of),
                Optional.of(row.text("base")).filter(base -> !base.isEmpty()),
                row.text("scope"),
                row.text("cited"),
                row.text("locator"));
    }

    private static Figure.Arrangement arrangement(CsvRow row) {
        return new Figure.Arrangement(
                row.text("id"),
                row.text("source"),
                row.get("commodity", Commodity::of),
                row.text("currencies"),
                row.text("announced_on"),
                row.text("cited"),
                row.text("scope"),
                row.text("locator"));
    }
}
