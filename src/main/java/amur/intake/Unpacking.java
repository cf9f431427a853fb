package amur.intake;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Reads what a `Packing` wrote.
final class Unpacking implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();

    /// @param from how many bytes to leave out
    Unpacking(Path file, long from) throws IOException {
        this.file = FileChannel.open(file).position(from);
    }

    /// Whether anything is left.
    boolean more() throws IOException {
        return bytes.hasRemaining() || fill() > 0;
    }

    byte readByte() throws IOException {
        return whole(Byte.BYTES).get();
    }

    int readInt() throws IOException {
        return whole(Integer.BYTES).getInt();
    }

    long readLong() throws IOException {
        return whole(Long.BYTES).getLong();
    }

    String readWords() throws IOException {
        var length = readInt();
        return length == 0 ? "" : new String(bytes(length), StandardCharsets.UTF_8);
    }

    byte[] read() throws IOException {
        return bytes(readInt());
    }

    void skip(int length) throws IOException {
        whole(length).position(bytes.position() + length);
    }

    private byte[] bytes(int length) throws IOException {
        var read = new byte[length];
        whole(length).get(read);
        return read;
    }

    private ByteBuffer whole(int wanted) throws IOException {
        if (bytes.capacity() < wanted) {
            bytes = ByteBuffer.allocate(wanted).put(bytes).flip();
        }
        while (bytes.remaining() < wanted) {
            if (fill() <= 0) {
                throw new EOFException();
            }
        }
        return bytes;
    }

    private int fill() throws IOException {
        bytes.compact();
        var read = file.read(bytes);
        bytes.flip();
        return read;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
