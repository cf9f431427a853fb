package amur.article;

import amur.csv.CsvWriter;
import amur.trade.Period;
import amur.trade.SeriesKey;
import amur.trade.Source;
import amur.trade.Status;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Writes the file of an accepted article as `FiguresFile` reads it. The same figures of the same
/// article give the same bytes.
final class FiguresWriter {

    private FiguresWriter() {}

    /// The file of an accepted article: the figures first, then the arrangements.
    static byte[] write(Source source, List<Figure> figures, List<Figure.Arrangement> arranged) {
        var header =
                Stream.concat(FiguresFile.COLUMNS.stream(), FiguresFile.FURTHER.stream()).toList();
        var rows =
                Stream.concat(
                                figures.stream().map(FiguresWriter::cells),
                                arranged.stream().map(FiguresWriter::cells))
                        .map(cells -> described(cells, source))
                        .map(cells -> header.stream().map(c -> cells.getOrDefault(c, "")).toList())
                        .toList();
        return CsvWriter.table(header, rows).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> cells(Figure figure) {
        var terms = figure.terms();
        var cells = cells(figure.id(), "figure", figure.source(), figure.key(), figure.quote());
        cells.put("measure", figure.key().measure().code());
        cells.put("unit", figure.unit().code());
        cells.put("period", figure.period().toString());
        cells.put("amount", figure.quantity().amount().toPlainString());
        cells.put("rounded_to", figure.roundedTo().toPlainString());
        cells.put("status", figure.status().code());
        cells.put("base", figure.base().orElse(""));
        cells.put("scope", figure.scope());
        cells.put("cited", figure.cited());
        cells.put("locator", figure.locator());
        cells.put("hedge", terms.hedge().code());
        cells.put("change", terms.change().map(FiguresFile::code).orElse(""));
        cells.put("against", terms.against().map(Period::toString).orElse(""));
        cells.put("per", terms.per().orElse(""));
        return cells;
    }

    private static Map<String, String> cells(Figure.Arrangement said) {
        var cells = cells(said.id(), "arrangement", said.source(), said.trade(), said.quote());
        cells.put("status", Status.REPORTED.code());
        cells.put("scope", said.scope());
        cells.put("cited", said.cited());
        cells.put("locator", said.locator());
        cells.put("currencies", said.currencies());
        cells.put("announced_on", said.announcedOn());
        return cells;
    }

    private static Map<String, String> cells(
            String id, String kind, String source, SeriesKey key, Quote quote) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("id", id);
        cells.put("kind", kind);
        cells.put("source", source);
        cells.put("reporter", key.reporter().code());
        cells.put("partner", key.partner().code());
        cells.put("flow", key.flow().code());
        cells.put("commodity", key.commodity().code());
        cells.put("quote", quote.words());
        cells.put("quote_at", String.valueOf(quote.at()));
        cells.put("start", String.valueOf(quote.start()));
        cells.put("end", String.valueOf(quote.end()));
        cells.put("article", quote.article());
        cells.put("kept", quote.kept());
        return cells;
    }

    private static Map<String, String> described(Map<String, String> cells, Source source) {
        cells.put("publisher", source.publisher());
        cells.put("origin", source.origin());
        cells.put("address", source.address());
        cells.put("published", source.published());
        cells.put("grade", source.grade());
        cells.put("title", source.note());
        return cells;
    }
}
