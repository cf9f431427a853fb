package amur.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/// A line of a file with a reason behind it. The rest stays letter by letter as it was, because
/// what is wrong with it may be a sign that no table shows; and as wrong as it was, so that it is
/// refused again until somebody has mended it.
final class Reasoned {

    /// Makes a reader refuse a cell.
    private static final String UNREADABLE = "\uFFFD";

    private final Encoding encoding;
    private final boolean chosen;
    private final CSVFormat format;
    private final String delimiter;
    private final int columns;
    private final boolean again;

    Reasoned(Plan plan, Choices choices) {
        this.encoding = plan.dialect().encoding();
        this.chosen = choices.encoding().isPresent();
        var header = plan.header();
        this.delimiter = String.valueOf(plan.dialect().delimiter().sign());
        this.format =
                CSVFormat.RFC4180.builder().setDelimiter(delimiter).setRecordSeparator("").get();
        this.again = Excerpt.REASON.equals(header.getLast());
        this.columns = header.size() - (again ? 1 : 0);
    }

    /// A line of the header, which names the column unless it does already.
    String heading(RawRow row, String text) {
        var cells = own(row);
        var gap = delimiter.repeat(Math.max(0, columns - cells.size()));
        return again ? text : line(row, cells, Optional.of(text), gap, Excerpt.REASON);
    }

    /// @param text the row as it stands in the file; empty if it is too long to be remembered
    String row(RawRow row, Optional<String> text, String reason) {
        var cells = own(row);
        cells.replaceAll(this::marked);
        return line(row, cells, text, "", quoted(CsvWriter.harmless(plain(reason))));
    }

    private String line(
            RawRow row, List<String> cells, Optional<String> text, String gap, String last) {
        var same = !again && text.isPresent() && cells.equals(row.cells());
        var body = same ? body(text.get()) : format.format(cells.toArray());
        return body + gap + delimiter + last + text.map(t -> end(t, body(t))).orElse("\n");
    }

    /// On one line, and without signs that would make a reader guess another delimiter.
    private static String plain(String reason) {
        return reason.replaceAll("\\R|[\\t|\0]", " ").replace(";", " –");
    }

    /// The cells without an earlier reason, and without empty ones that stand under no heading.
    private List<String> own(RawRow row) {
        var cells = new ArrayList<>(row.cells());
        if (again && cells.size() > columns) {
            cells.removeLast();
        }
        while (cells.size() > columns && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    /// In UTF-8 the letters of a garbled cell look like any others, and it would be taken.
    private String marked(String cell) {
        var garbled = !Damage.of(cell, encoding, chosen).isEmpty();
        return garbled && !cell.contains(UNREADABLE) ? UNREADABLE + cell : cell;
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static String body(String text) {
        return text.replaceFirst("(\r\n|\n|\r)\\z", "");
    }

    private static String end(String text, String body) {
        return text.length() == body.length() ? "\n" : text.substring(body.length());
    }
}
