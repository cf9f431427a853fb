package amur.intake;

import amur.csv.Choices;
import amur.csv.CsvReader;
import amur.csv.Fault;
import amur.csv.Plan;
import amur.csv.Reading;
import amur.csv.RowSink;
import amur.trade.Source;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes what a file says row by row, refuses what cites nobody, and puts the rest in order.
final class Examination implements RowSink {

    private static final int BUFFER = 1 << 16;

    /// How often somebody who waits is told.
    private static final int TOLD = 1000;

    private final SeriesOrder order;
    private final SortedRows rows;
    private final Spool<Fault> faults;
    private final Map<String, Source> catalogue;
    private final Progress progress;
    private final Set<String> citable;
    private final List<Source> described = new ArrayList<>();
    private long bytes;
    private long taken;

    Examination(
            SeriesOrder order,
            SortedRows rows,
            Spool<Fault> faults,
            Map<String, Source> catalogue,
            Progress progress) {
        this.order = order;
        this.rows = rows;
        this.faults = faults;
        this.catalogue = catalogue;
        this.progress = progress;
        this.citable = new HashSet<>(catalogue.keySet());
    }

    Plan read(IncomingFile file, Choices choices) throws IOException {
        progress.begin(Progress.Stage.READING, file.size());
        try (var in = new BufferedInputStream(counted(Files.newInputStream(file.path())), BUFFER)) {
            return CsvReader.read(in, choices, this);
        }
    }

    private InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                var n = super.read(to, from, length);
                bytes += Math.max(0, n);
                progress.reached(bytes, taken);
                return n;
            }
        };
    }

    /// The sources that the file describes and the catalogue lacks.
    List<Source> described() {
        return List.copyOf(described);
    }

    @Override
    public void row(Reading.Row row) {
        var said = row.observation();
        if (++taken % TOLD == 0) {
            progress.reached(bytes, taken);
        }
        if (citable.contains(said.citation().source())) {
            rows.add(new StagedRow(order.number(said), row.line(), said));
        } else {
            fault(unknown(row.line(), said.citation().source()));
        }
    }

    @Override
    public void fault(Fault fault) {
        try {
            faults.add(Finding.REJECTED.bit(), fault);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file may describe a source that is new; it may not redescribe one.
    @Override
    public void source(Source source) {
        var held = catalogue.get(source.id());
        if (held == null) {
            described.add(source);
            citable.add(source.id());
        } else if (!held.address().equals(source.address())) {
            fault(redescribed(source, held));
        }
    }

    private static Fault redescribed(Source source, Source held) {
        return new Fault(
                0,
                "source",
                "\"%s\" is known with the address %s; give a new source an id of its own"
                        .formatted(source.id(), held.address()));
    }

    private static Fault unknown(long line, String id) {
        return new Fault(
                line,
                "source",
                "\"%s\" is no known source; describe it in the columns publisher, address and published"
                        .formatted(id));
    }
}
