package amur.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the plan for a file from its first bytes: encoding, delimiter, header, layout, numbers.
final class Planner {

    private static final int ROWS = 200;

    private final Choices choices;
    private final Limits limits;

    Planner(Choices choices, Limits limits) {
        this.choices = choices;
        this.limits = limits;
    }

    /// @param whole whether these are all bytes of the file
    Plan plan(byte[] head, boolean whole) {
        var unreadable = Signature.fault(head);
        if (unreadable.isPresent()) {
            return Plan.refused(unreadable.get());
        }
        var encoding = choices.encoding().or(() -> EncodingDetector.of(head));
        if (encoding.isEmpty()) {
            return Plan.refused(Signature.strange(head).orElseGet(() -> StrayByte.fault(head)));
        }
        var text = text(head, encoding.get(), whole);
        var markup = Signature.fault(text);
        if (markup.isPresent()) {
            return Plan.refused(markup.get());
        }
        if (!whole && text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return Plan.refused(new Fault(1, "", ONE_LINE.formatted(Plan.HEAD)));
        }
        var delimiter = choices.delimiter().orElseGet(() -> delimiter(text));
        var rows = rows(text, delimiter, limits);
        if (rows.isEmpty()) {
            return Plan.refused(
                    new Fault(
                            0,
                            "",
                            "the file holds nothing but blank lines; export the table again"));
        }
        return plan(encoding.get(), delimiter, rows);
    }

    /// The top of a table that is read by this plan.
    static Head head(byte[] head, Plan plan) {
        var text = text(head, plan.dialect().encoding(), head.length < Plan.HEAD);
        return Head.of(rows(text, plan.dialect().delimiter(), plan.limits()));
    }

    private static final String ONE_LINE =
            "the line does not end within %,d bytes; put each row on a line of its own";

    private Plan plan(Encoding encoding, Delimiter delimiter, List<RawRow> rows) {
        var head = Head.of(rows).with(choices.days());
        var above = Above.constants(head.above());
        var proposed =
                CsvLayout.ALL.stream()
                        .map(layout -> layout.mapping(head, above))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(Mapping.NONE);
        var chosen = choices.mapping().map(m -> m.over(head.names())).orElse(proposed);
        var mapping = choices.source().map(id -> chosen.with(Field.SOURCE, id)).orElse(chosen);
        var faults = Flaws.of(rows, head, mapping);
        var samples = new Samples(head, mapping);
        var dialect =
                new Dialect(
                        encoding,
                        delimiter,
                        choices.numbers().orElseGet(() -> samples.numbers(delimiter)),
                        choices.days().map(DayForm.MONTH::equals).orElseGet(samples::days),
                        head.line(),
                        List.of());
        var shown = faults.isEmpty() || mapping.fits(head.names());
        return new Plan(
                shown ? samples.shown(dialect) : dialect, head.names(), mapping, limits, faults);
    }

    private static String text(byte[] head, Encoding encoding, boolean whole) {
        var start = encoding.mark(head);
        var text = new String(head, start, head.length - start, encoding.charset());
        var end = text.lastIndexOf('\n');
        return whole || end < 0 ? text : text.substring(0, end + 1);
    }

    /// The delimiter that cuts the most rows into the same number of cells.
    private static Delimiter delimiter(String text) {
        var best = Delimiter.COMMA;
        var most = 0;
        for (var delimiter : Delimiter.values()) {
            var alike = alike(rows(text, delimiter, Limits.USUAL));
            if (alike > most) {
                most = alike;
                best = delimiter;
            }
        }
        return best;
    }

    private static int alike(List<RawRow> rows) {
        var count = new java.util.TreeMap<Integer, Integer>();
        rows.stream()
                .map(row -> row.cells().size())
                .filter(width -> width > 1)
                .forEach(width -> count.merge(width, 1, Integer::sum));
        return count.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static List<RawRow> rows(String text, Delimiter delimiter, Limits limits) {
        var reader = new RowReader(new StringReader(text), delimiter, limits);
        var rows = new ArrayList<RawRow>();
        try {
            for (var row = reader.next();
                    row.isPresent() && rows.size() < ROWS;
                    row = reader.next()) {
                rows.add(row.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
