package amur.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// A run of sorted rows that is read back from disk.
final class StagedRun implements Iterator<StagedRow>, AutoCloseable {

    private final SeriesOrder order;
    private final Unpacking in;
    private boolean more;
    private long number;

    StagedRun(Path file, SeriesOrder order) {
        this.order = order;
        try {
            in = new Unpacking(file, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        look();
    }

    private void look() {
        try {
            more = in.more();
            number = more ? in.readLong() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public StagedRow next() {
        if (!more) {
            throw new NoSuchElementException();
        }
        try {
            var line = in.readLong();
            var said = RowCodec.read(in, order.series(number), SeriesOrder.period(number));
            var row = new StagedRow(number, line, said);
            look();
            return row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
