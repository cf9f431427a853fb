package amur.csv;

/// Something in a file that could not be read: where, what, and what to do.
///
/// @param line the line on which the row begins; the header is line 1; 0 if the whole file is meant
/// @param column the name of the column, or empty if the whole row is meant
/// @param message what is wrong, quoting the text, and the remedy
public record Fault(long line, String column, String message) {

    @Override
    public String toString() {
        var place = line == 0 ? "" : "line " + line + ": ";
        return place + (column.isEmpty() ? "" : "column \"" + column + "\": ") + message;
    }
}
