package amur.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;

/// A CSV file with a header, read row by row. A bad row becomes a fault; the others go on.
///
/// @param rows what the good rows were read as, in order
/// @param faults what could not be read, in order
public record CsvTable<T>(List<T> rows, List<Fault> faults) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setTrim(true)
                    .setIgnoreEmptyLines(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                    .get();

    /// Commons CSV refuses both in words for programmers.
    private static final String HEADER =
            "two columns have the same name or one has none; give each column a name of its own";

    /// @param file UTF-8, with or without a byte-order mark
    /// @param required the columns without which nothing can be read
    /// @param each reads one row; it may refuse with an `IllegalArgumentException`
    public static <T> CsvTable<T> read(
            byte[] file, List<String> required, Function<CsvRow, T> each) {
        var unreadable = Bytes.fault(file);
        if (unreadable.isPresent()) {
            return new CsvTable<>(List.of(), List.of(unreadable.get()));
        }
        try (var parser = FORMAT.parse(text(file))) {
            var missing = missing(parser.getHeaderNames(), required);
            return missing.isPresent()
                    ? new CsvTable<>(List.of(), List.of(missing.get()))
                    : rows(parser, each);
        } catch (IOException | UncheckedIOException e) {
            return new CsvTable<>(List.of(), List.of(structure(1)));
        } catch (IllegalArgumentException e) {
            return new CsvTable<>(List.of(), List.of(new Fault(1, "", HEADER)));
        }
    }

    /// The rows of a file that ships with the program, where a fault is a defect of the build.
    ///
    /// @throws IllegalStateException naming the first fault
    public static <T> List<T> bundled(
            InputStream file, String name, List<String> required, Function<CsvRow, T> each) {
        try (file) {
            var table = read(file.readAllBytes(), required, each);
            table.faults().stream().findFirst().ifPresent(fault -> refuse(name, fault));
            return table.rows();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static void refuse(String name, Fault fault) {
        throw new IllegalStateException(name + ": " + fault);
    }

    private static InputStreamReader text(byte[] file) {
        var start = Bytes.startsWithMark(file) ? 3 : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(file, start, file.length - start), StandardCharsets.UTF_8);
    }

    private static Optional<Fault> missing(List<String> header, List<String> required) {
        var absent = required.stream().filter(name -> !header.contains(name)).toList();
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Fault(
                                1,
                                "",
                                "the header lacks %s; it has %s. Name the columns in the first line, separated by commas"
                                        .formatted(quoted(absent), quoted(header))));
    }

    private static String quoted(List<String> names) {
        return names.isEmpty() ? "nothing" : "\"" + String.join("\", \"", names) + "\"";
    }

    private static <T> CsvTable<T> rows(CSVParser parser, Function<CsvRow, T> each) {
        var rows = new ArrayList<T>();
        var faults = new ArrayList<Fault>();
        var records = parser.iterator();
        var line = parser.getCurrentLineNumber() + 1;
        try {
            while (records.hasNext()) {
                var cells = records.next();
                var row = new CsvRow(cells, line);
                line = parser.getCurrentLineNumber() + 1;
                if (!cells.isConsistent()) {
                    faults.add(width(row, cells.size(), parser.getHeaderNames().size()));
                    continue;
                }
                try {
                    rows.add(each.apply(row));
                } catch (FaultException e) {
                    faults.add(e.fault());
                } catch (IllegalArgumentException e) {
                    faults.add(new Fault(row.line(), "", FaultException.message(e)));
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            faults.add(structure(line));
        }
        return new CsvTable<>(List.copyOf(rows), List.copyOf(faults));
    }

    private static Fault width(CsvRow row, int cells, int columns) {
        return new Fault(
                row.line(),
                "",
                "the row has %d cells, the header %d columns; put quotes around a cell that holds a comma"
                        .formatted(cells, columns));
    }

    private static Fault structure(long line) {
        return new Fault(
                line,
                "",
                "the quotation marks do not match from here on; close the one that is open");
    }
}
