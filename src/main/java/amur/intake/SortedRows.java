package amur.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;

/// Brings the rows of a file into the order of their cells in little memory: every hundred
/// thousand of them are sorted and put on disk, and read back together (external merge sort). A
/// file of fewer rows never leaves memory.
final class SortedRows implements AutoCloseable {

    /// So many characters weigh as much as a row without any.
    private static final int WORDS = 128;

    private final Path folder;
    private final SeriesOrder order;
    private final int held;
    private List<StagedRow> rows = new ArrayList<>();
    private CompletableFuture<Void> spilling = CompletableFuture.completedFuture(null);
    private final List<Path> runs = new ArrayList<>();
    private final List<StagedRun> open = new ArrayList<>();
    private long size;
    private int weight;

    /// @param held how many rows are in memory at once
    SortedRows(Path folder, SeriesOrder order, int held) {
        this.folder = folder;
        this.order = order;
        this.held = held;
    }

    void add(StagedRow row) {
        rows.add(row);
        weight += weight(row);
        size++;
        if (weight >= held) {
            spill();
            weight = 0;
        }
    }

    /// Words take memory too.
    private static int weight(StagedRow row) {
        var citation = row.observation().citation();
        return 1 + (citation.locator().length() + citation.caveat().length()) / WORDS;
    }

    long size() {
        return size;
    }

    /// The rows go to disk while the next ones are read, on a thread of their own: on two cores the
    /// common pool has one, and that one reads.
    private void spill() {
        spilling.join();
        var full = rows;
        var run = folder.resolve("run-" + runs.size());
        runs.add(run);
        rows = new ArrayList<>();
        spilling = CompletableFuture.runAsync(() -> write(full, run), Thread::startVirtualThread);
    }

    private static void write(List<StagedRow> full, Path run) {
        Collections.sort(full);
        try {
            new Room(run.getParent()).refuseFull();
            writeSorted(full, run);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static void writeSorted(List<StagedRow> full, Path run) throws IOException {
        try (var out = new Packing(run)) {
            for (var row : full) {
                out.writeLong(row.number());
                out.writeLong(row.line());
                RowCodec.write(out, row.observation());
            }
        }
    }

    /// Every row that was added, in order; asked for once.
    Iterator<StagedRow> inOrder() {
        spilling.join();
        Collections.sort(rows);
        if (runs.isEmpty()) {
            return rows.iterator();
        }
        var sources = new PriorityQueue<Ahead>();
        runs.forEach(run -> enter(sources, open(run)));
        enter(sources, rows.iterator());
        return new Merged(sources);
    }

    private StagedRun open(Path run) {
        var rows = new StagedRun(run, order);
        open.add(rows);
        return rows;
    }

    private static void enter(PriorityQueue<Ahead> sources, Iterator<StagedRow> rows) {
        if (rows.hasNext()) {
            sources.add(new Ahead(rows.next(), rows));
        }
    }

    /// The first row of those still to come.
    private record Ahead(StagedRow row, Iterator<StagedRow> rest) implements Comparable<Ahead> {

        @Override
        public int compareTo(Ahead other) {
            return row.compareTo(other.row);
        }
    }

    private record Merged(PriorityQueue<Ahead> sources) implements Iterator<StagedRow> {

        @Override
        public boolean hasNext() {
            return !sources.isEmpty();
        }

        @Override
        public StagedRow next() {
            var first = sources.remove();
            enter(sources, first.rest());
            return first.row();
        }
    }

    @Override
    public void close() {
        try {
            spilling.exceptionally(failed -> null).join();
            for (var run : open) {
                run.close();
            }
            for (var run : runs) {
                Files.deleteIfExists(run);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
