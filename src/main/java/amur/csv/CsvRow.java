package amur.csv;

import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/// One row, its cells reachable by the names in the header.
public final class CsvRow {

    private final CSVRecord cells;
    private final long line;

    CsvRow(CSVRecord cells, long line) {
        this.cells = cells;
        this.line = line;
    }

    /// The line on which the row begins; the header is line 1.
    public long line() {
        return line;
    }

    /// The cell's text, trimmed; empty if the file has no such column.
    public String text(String column) {
        return cells.isSet(column) ? cells.get(column) : "";
    }

    /// The cell, read by a parser that refuses with an `IllegalArgumentException`.
    public <T> T get(String column, Function<String, T> parser) {
        var text = text(column);
        if (text.isEmpty()) {
            throw fault(column, "the cell is empty; give a value");
        }
        return optional(column, parser, text);
    }

    private <T> T optional(String column, Function<String, T> parser, String text) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw fault(column, FaultException.message(e));
        }
    }

    FaultException fault(String column, String message) {
        return new FaultException(new Fault(line, column, message));
    }
}
