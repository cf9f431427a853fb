package amur.csv;

import amur.trade.Dataset;
import amur.trade.Observation;
import amur.trade.Recorded;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Writes datasets and observations as CSV: RFC 4180 with `\n`, amounts as plain decimals.
///
/// A text cell that a spreadsheet would take for a formula gets an apostrophe before it; numbers,
/// negative ones too, stay numbers.
public final class CsvWriter {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private CsvWriter() {}

    /// One row a point. `sources` are the ids of what the amount was made of; `gap` says why there
    /// is no amount.
    ///
    /// @param specification the question whose answer this is
    public static String write(Dataset data, String specification) {
        return table(DatasetRows.HEADER, DatasetRows.of(data, harmless(specification)));
    }

    /// One row an observation, in Amur's own form with where it came from: what an upload would
    /// take.
    public static String write(Collection<Recorded> observations) {
        return table(
                List.of(
                        "reporter",
                        "partner",
                        "flow",
                        "commodity",
                        "measure",
                        "unit",
                        "period",
                        "amount",
                        "status",
                        "source",
                        "locator",
                        "caveat",
                        "file",
                        "line",
                        "recorded"),
                observations.stream().map(CsvWriter::row).toList());
    }

    private static List<String> row(Recorded recorded) {
        Observation said = recorded.observation();
        var key = said.key();
        return List.of(
                key.reporter().code(),
                key.partner().code(),
                key.flow().code(),
                key.commodity().code(),
                key.measure().code(),
                said.unit().code(),
                said.period().toString(),
                said.amount().map(BigDecimal::toPlainString).orElse(""),
                said.status().code(),
                said.citation().source(),
                harmless(said.citation().locator()),
                harmless(said.citation().caveat()),
                harmless(recorded.release().name()),
                String.valueOf(recorded.line()),
                recorded.release().recorded().toString());
    }

    /// A text as a cell; numbers go in as they are.
    public static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    /// Any table; text that may come from outside goes through `harmless` first.
    public static String table(List<String> header, List<List<String>> rows) {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(header);
            for (var row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
