package amur.csv;

import amur.trade.Observation;
import amur.trade.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;

/// Reads files of observations: a plan from the first bytes, then the rows one by one.
public final class CsvReader {

    private static final String NO_ROWS =
            "the file has a header but no rows below it; add a row for each figure";
    private static final String EMPTY =
            "no row of the file holds an amount; fill the columns of amounts";

    /// So many characters are taken off the file while the ones before are understood.
    private static final int AT_ONCE = 1 << 20;

    private CsvReader() {}

    /// How a file would be read.
    ///
    /// @param head its first bytes, `Plan.HEAD` of them or all there are
    public static Plan plan(byte[] head, Choices choices) {
        return plan(head, choices, Limits.USUAL);
    }

    static Plan plan(byte[] file, Choices choices, Limits limits) {
        var head = file.length > Plan.HEAD ? Arrays.copyOf(file, Plan.HEAD) : file;
        return new Planner(choices, limits).plan(head, head.length < Plan.HEAD);
    }

    /// Passes what a file says to the sink, holding one row at a time. The same cell may come
    /// twice; whoever holds the rows tells.
    ///
    /// @return the plan it was read by
    /// @throws IOException if the stream breaks
    public static Plan read(InputStream file, Choices choices, RowSink sink) throws IOException {
        return read(file, choices, Limits.USUAL, sink);
    }

    static Plan read(InputStream file, Choices choices, Limits limits, RowSink sink)
            throws IOException {
        var head = file.readNBytes(Plan.HEAD);
        var plan = plan(head, choices, limits);
        if (plan.faults().isEmpty()) {
            var start = plan.dialect().encoding().mark(head);
            var begin = new ByteArrayInputStream(head, start, head.length - start);
            rows(new SequenceInputStream(begin, file), plan, choices, sink);
        } else {
            plan.faults().forEach(sink::fault);
        }
        return plan;
    }

    private static void rows(InputStream file, Plan plan, Choices choices, RowSink sink)
            throws IOException {
        var text = new InputStreamReader(file, plan.dialect().encoding().charset());
        var reader = new RowReader(text, plan.dialect().delimiter(), plan.limits());
        var mapper = new RowMapper(plan, choices, sink);
        var rows = new Ahead<>(reader.rows(), RawRow::weight, AT_ONCE);
        var any = false;
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                if (row.line() > plan.dialect().header()) {
                    mapper.take(row);
                    any = true;
                }
            }
        } finally {
            rows.stop();
        }
        mapper.finish();
        if (mapper.silent()) {
            sink.fault(new Fault(0, "", any ? EMPTY : NO_ROWS));
        }
    }

    /// A file that fits into memory.
    ///
    /// @return what it says; a file without a single readable row has faults and no rows
    public static Reading read(byte[] file) {
        return read(file, Choices.NONE);
    }

    public static Reading read(byte[] file, Choices choices) {
        return read(file, choices, Limits.USUAL);
    }

    static Reading read(byte[] file, Choices choices, Limits limits) {
        var held = new Held();
        try {
            read(new ByteArrayInputStream(file), choices, limits, held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var rows = once(held.rows, held.faults);
        return new Reading(rows, List.copyOf(held.sources), List.copyOf(held.faults));
    }

    /// Keeps all there is.
    private static final class Held implements RowSink {

        private final List<Reading.Row> rows = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();

        @Override
        public void row(Reading.Row row) {
            rows.add(row);
        }

        @Override
        public void fault(Fault fault) {
            faults.add(fault);
        }

        @Override
        public void source(Source source) {
            sources.add(source);
        }
    }

    /// Keeps the cells that stand once; a second one in the same file is a fault for both.
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
