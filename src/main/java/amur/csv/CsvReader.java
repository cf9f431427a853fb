package amur.csv;

import amur.trade.Observation;
import amur.trade.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one file of observations.
public final class CsvReader {

    private CsvReader() {}

    /// @param file the bytes of the file, UTF-8, with or without a byte-order mark
    /// @return what it says; a file without a single readable row has faults and no rows
    public static Reading read(byte[] file) {
        var layout = CsvLayout.ALL.getFirst();
        var sources = new LinkedHashMap<String, Source>();
        var table =
                CsvTable.read(
                        file,
                        layout.columns(),
                        row -> {
                            var observation = layout.observation(row);
                            source(row).ifPresent(s -> remember(sources, s, row));
                            return new Reading.Row(row.line(), observation);
                        });
        var faults = new ArrayList<>(table.faults());
        var rows = once(table.rows(), faults);
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(0, "", "the file has a header but no rows; add observations"));
        }
        return new Reading(rows, List.copyOf(sources.values()), List.copyOf(faults));
    }

    /// A file may describe its own sources in the columns publisher, address and published.
    private static Optional<Source> source(CsvRow row) {
        if (row.text("publisher").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Source(
                        row.text("source"),
                        row.text("publisher"),
                        row.text("origin"),
                        row.text("address"),
                        row.text("published"),
                        row.text("grade").isEmpty() ? "C" : row.text("grade"),
                        row.text("licence").isEmpty() ? "facts only" : row.text("licence"),
                        ""));
    }

    private static void remember(Map<String, Source> sources, Source source, CsvRow row) {
        var known = sources.putIfAbsent(source.id(), source);
        if (known != null && !known.equals(source)) {
            throw row.fault(
                    "source",
                    "\"%s\" is described differently further up; give each source one description"
                            .formatted(source.id()));
        }
    }

    /// Keeps the first row of each cell; a second one in the same file is a fault.
    private static List<Reading.Row> once(List<Reading.Row> rows, List<Fault> faults) {
        var first = new LinkedHashMap<Observation.Cell, Reading.Row>();
        var contested = new HashSet<Observation.Cell>();
        for (var row : rows) {
            var cell = row.observation().cell();
            var earlier = first.putIfAbsent(cell, row);
            if (earlier != null) {
                contested.add(cell);
                faults.add(repeated(row, earlier));
            }
        }
        contested.forEach(first::remove);
        return List.copyOf(first.values());
    }

    private static Fault repeated(Reading.Row row, Reading.Row earlier) {
        return new Fault(
                row.line(),
                "",
                "the same series, period and source stand on line %d already; keep one of the two, neither is taken"
                        .formatted(earlier.line()));
    }
}
