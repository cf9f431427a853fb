package amur.article;

import amur.article.extraction.Candidate.Change;
import amur.csv.CsvRow;
import amur.csv.CsvTable;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Quantity;
import amur.trade.SeriesKey;
import amur.trade.Source;
import amur.trade.Status;
import amur.trade.Unit;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Reads figures from articles: `data/articles/figures.csv`, and the file of each accepted article,
/// which has more columns and describes its source.
///
/// @param figures rows of kind `figure`, each with its line
/// @param arrangements rows of kind `arrangement`
/// @param sources those that the file itself describes
record FiguresFile(
        List<Line<Figure>> figures,
        List<Line<Figure.Arrangement>> arrangements,
        List<Source> sources) {

    static final List<String> COLUMNS =
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

    /// What only the file of an accepted article has.
    static final List<String> FURTHER =
            List.of(
                    "hedge",
                    "change",
                    "against",
                    "per",
                    "quote",
                    "quote_at",
                    "start",
                    "end",
                    "article",
                    "kept",
                    "publisher",
                    "origin",
                    "address",
                    "published",
                    "grade",
                    "title");

    /// What a row says, and the line on which it begins.
    record Line<T>(long line, T said) {}

    private record Row(
            Optional<Line<Figure>> figure,
            Optional<Line<Figure.Arrangement>> arrangement,
            Optional<Source> source) {}

    int rows() {
        return figures.size() + arrangements.size();
    }

    /// @param name of the file, for the message
    /// @throws IllegalStateException naming the line of the first fault
    static FiguresFile read(byte[] file, String name) {
        var rows =
                CsvTable.bundled(new ByteArrayInputStream(file), name, COLUMNS, FiguresFile::row);
        return new FiguresFile(
                rows.stream().flatMap(r -> r.figure().stream()).toList(),
                rows.stream().flatMap(r -> r.arrangement().stream()).toList(),
                rows.stream().flatMap(r -> r.source().stream()).distinct().toList());
    }

    private static Row row(CsvRow row) {
        var line = row.line();
        return switch (row.text("kind")) {
            case "figure" ->
                    new Row(Optional.of(new Line<>(line, figure(row))), none(), source(row));
            case "arrangement" ->
                    new Row(none(), Optional.of(new Line<>(line, arrangement(row))), source(row));
            default ->
                    throw new IllegalArgumentException(
                            "the kind \"%s\" is neither figure nor arrangement"
                                    .formatted(row.text("kind")));
        };
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static Optional<Source> source(CsvRow row) {
        return row.text("publisher").isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Source(
                                row.text("source"),
                                row.text("publisher"),
                                row.text("origin"),
                                row.text("address"),
                                row.text("published"),
                                row.text("grade"),
                                "facts only",
                                row.text("title")));
    }

    private static Figure figure(CsvRow row) {
        var key =
                new SeriesKey(
                        row.get("reporter", Area::new),
                        row.get("partner", Area::new),
                        row.get("flow", Flow::of),
                        row.get("commodity", Commodity::of),
                        row.get("measure", Measure::of));
        var status = row.get("status", Status::of);
        return new Figure(
                row.text("id"),
                row.text("source"),
                key,
                row.get("period", Period::parse),
                new Quantity(row.get("amount", BigDecimal::new), row.get("unit", Unit::of)),
                row.get("rounded_to", BigDecimal::new),
                status,
                given(row, "base", Function.identity()),
                row.text("scope"),
                row.text("cited"),
                row.text("locator"),
                terms(row, status),
                quote(row));
    }

    /// A figure that is approximate without a word on how is *about*.
    private static Terms terms(CsvRow row, Status status) {
        return new Terms(
                given(row, "hedge", Hedge::of)
                        .orElse(status == Status.APPROXIMATE ? Hedge.ABOUT : Hedge.EXACT),
                given(row, "change", FiguresFile::change),
                given(row, "against", Period::parse),
                given(row, "per", Function.identity()));
    }

    static Change change(String code) {
        return Arrays.stream(Change.values())
                .filter(each -> code(each).equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is neither up nor down".formatted(code)));
    }

    static String code(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Optional<T> given(CsvRow row, String column, Function<String, T> parser) {
        return row.text(column).isEmpty() ? Optional.empty() : Optional.of(row.get(column, parser));
    }

    private static Quote quote(CsvRow row) {
        return row.text("quote").isEmpty()
                ? Quote.NONE
                : new Quote(
                        row.text("quote"),
                        row.get("quote_at", Integer::valueOf),
                        row.get("start", Integer::valueOf),
                        row.get("end", Integer::valueOf),
                        row.text("article"),
                        row.text("kept"));
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
                row.text("locator"),
                quote(row));
    }
}
