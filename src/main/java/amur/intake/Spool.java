package amur.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// The findings of a dry run on disk, one after the other, each under one kind or more. A page of
/// one kind is found without reading what stands before it.
final class Spool<T> implements AutoCloseable {

    /// How a finding becomes bytes and comes back.
    interface Codec<T> {

        void write(Packing out, T value) throws IOException;

        T read(Unpacking in) throws IOException;
    }

    /// Every so many findings of a kind their place is noted.
    private static final int STEP = 100;

    private static final Finding[] FINDINGS = Finding.values();

    /// After so many bytes it is asked whether the disk has room for more.
    private static final long ASKED = 4L << 20;

    private final Path file;
    private final Codec<T> codec;
    private final Packing out;
    private final Map<Finding, Long> counts = new EnumMap<>(Finding.class);
    private final Map<Finding, List<Long>> places = new EnumMap<>(Finding.class);
    private long end;
    private long size;

    Spool(Path file, Codec<T> codec) throws IOException {
        this.file = file;
        this.codec = codec;
        this.out = new Packing(file);
        for (var finding : Finding.values()) {
            counts.put(finding, 0L);
            places.put(finding, new ArrayList<>());
        }
    }

    /// @param findings the kinds, as bits
    void add(int findings, T value) throws IOException {
        for (var finding : FINDINGS) {
            if ((findings & finding.bit()) != 0) {
                note(finding);
            }
        }
        out.writeByte(findings);
        out.begin();
        codec.write(out, value);
        out.end();
        var next = out.size();
        if (next / ASKED > end / ASKED) {
            new Room(file.getParent()).refuseFull();
        }
        end = next;
        size++;
    }

    private void note(Finding finding) {
        var count = counts.merge(finding, 1L, Long::sum);
        if ((count - 1) % STEP == 0) {
            places.get(finding).add(end);
        }
    }

    /// Makes what was added readable; nothing can be added afterwards.
    void finish() throws IOException {
        out.close();
    }

    long count(Finding finding) {
        return counts.get(finding);
    }

    long size() {
        return size;
    }

    /// On disk.
    long bytes() {
        return end;
    }

    /// @param from how many of the kind to leave out first
    List<T> page(Finding finding, long from, int size) {
        var found = new ArrayList<T>();
        if (from >= count(finding)) {
            return found;
        }
        try (var in = at(places.get(finding).get((int) (from / STEP)))) {
            var skip = from % STEP;
            while (found.size() < size && from + found.size() < count(finding)) {
                var wanted = (in.readByte() & finding.bit()) != 0;
                var length = in.readInt();
                if (wanted && skip == 0) {
                    found.add(codec.read(in));
                } else {
                    in.skip(length);
                    skip -= wanted ? 1 : 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private Unpacking at(long place) throws IOException {
        return new Unpacking(file, place);
    }

    /// Every finding in the order in which they were added.
    Everything all() throws IOException {
        return new Everything(at(0));
    }

    /// Reads all there is, once.
    final class Everything implements Iterator<T>, AutoCloseable {

        private final Unpacking in;
        private long read;

        private Everything(Unpacking in) {
            this.in = in;
        }

        @Override
        public boolean hasNext() {
            return read < size;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                in.skip(Byte.BYTES + Integer.BYTES);
                read++;
                return codec.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
