package amur.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Copies some rows of a file under the file's own head, each with a reason behind it, so that
/// somebody can mend them and bring them again. Readers pass over the column of reasons.
public final class Excerpt {

    static final String REASON = "reason";

    private static final char MARK = '\uFEFF';

    private final Plan plan;
    private final Map<Long, String> reasons;
    private final Companions companions;
    private final Set<Long> headings;
    private final Reasoned line;
    private final Writer out;

    private Excerpt(
            Plan plan,
            Reasoned line,
            Map<Long, String> reasons,
            Companions companions,
            Set<Long> headings,
            Writer out) {
        this.plan = plan;
        this.line = line;
        this.reasons = reasons;
        this.companions = companions;
        this.headings = headings;
        this.out = out;
    }

    /// Writes UTF-8 with a byte-order mark, in the order of the file and with its delimiter.
    ///
    /// @param plan by which the file was read
    /// @param choices with which the plan was made
    /// @param reasons why rows are wanted, by the line on which each begins
    /// @param companions what has to come back with them, without a reason
    /// @return how many rows were written
    public static long write(
            InputStream file,
            Plan plan,
            Choices choices,
            Map<Long, String> reasons,
            Companions companions,
            OutputStream out)
            throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(MARK);
        var written = 0L;
        if (!plan.header().isEmpty()) {
            var head = file.readNBytes(Plan.HEAD);
            var headings =
                    Planner.head(head, plan).block().stream()
                            .map(RawRow::line)
                            .collect(Collectors.toSet());
            var start = plan.dialect().encoding().mark(head);
            var begin = new ByteArrayInputStream(head, start, head.length - start);
            var line = new Reasoned(plan, choices);
            written =
                    new Excerpt(plan, line, reasons, companions, headings, writer)
                            .copy(new SequenceInputStream(begin, file));
        }
        writer.flush();
        return written;
    }

    private long copy(InputStream file) throws IOException {
        var charset = plan.dialect().encoding().charset();
        var text = new Verbatim(new InputStreamReader(file, charset));
        var reader = new RowReader(text, plan.dialect().delimiter(), plan.limits());
        var written = 0L;
        while (reader.more()) {
            var from = reader.place();
            var row = reader.row();
            var place = row.line();
            if (place <= plan.dialect().header()) {
                var said = text.between(from, reader.place()).orElse("");
                out.write(headings.contains(place) ? line.heading(row, said) : said);
            } else if (reasons.containsKey(place) || companions.hold(row)) {
                var why = reasons.getOrDefault(place, "");
                out.write(line.row(row, text.between(from, reader.place()), why));
                written++;
            }
        }
        return written;
    }
}
