package amur.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes numbers and words into a file that lives no longer than a dry run, without the lock that
/// a stream of the platform takes for each of them.
final class Packing implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int NONE = -1;
    private static final byte[] NOTHING = {};

    private final FileChannel file;
    private ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private long written;
    private int piece = NONE;

    Packing(Path file) throws IOException {
        this.file =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
    }

    void writeByte(int value) throws IOException {
        room(Byte.BYTES).put((byte) value);
    }

    void writeInt(int value) throws IOException {
        room(Integer.BYTES).putInt(value);
    }

    void writeLong(long value) throws IOException {
        room(Long.BYTES).putLong(value);
    }

    void writeWords(String words) throws IOException {
        write(words.isEmpty() ? NOTHING : words.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] value) throws IOException {
        writeInt(value.length);
        room(value.length).put(value);
    }

    /// What is written from here on is one piece, which begins with its own length.
    void begin() throws IOException {
        room(Integer.BYTES);
        piece = bytes.position();
        bytes.putInt(0);
    }

    void end() {
        bytes.putInt(piece, bytes.position() - piece - Integer.BYTES);
        piece = NONE;
    }

    /// How many bytes there are so far.
    long size() {
        return written + bytes.position();
    }

    private ByteBuffer room(int wanted) throws IOException {
        if (bytes.remaining() < wanted) {
            drain(piece == NONE ? bytes.position() : piece);
            if (bytes.remaining() < wanted) {
                bytes = ByteBuffer.allocate(bytes.position() + wanted + BUFFER).put(bytes.flip());
            }
        }
        return bytes;
    }

    /// A piece that is not whole stays, because its length is not known yet.
    private void drain(int end) throws IOException {
        var all = bytes.position();
        bytes.position(0).limit(end);
        while (bytes.hasRemaining()) {
            written += file.write(bytes);
        }
        bytes.limit(all).compact();
        piece = Math.min(piece, 0);
    }

    @Override
    public void close() throws IOException {
        try (file) {
            if (file.isOpen()) {
                drain(bytes.position());
            }
        }
    }
}
