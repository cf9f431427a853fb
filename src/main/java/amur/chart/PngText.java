package amur.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Puts `iTXt` chunks (PNG, 11.3.3.4) right behind the header of a PNG, where every reader looks.
final class PngText {

    /// Signature, and a header chunk of 13 bytes with its length, name and checksum.
    private static final int HEADER = 8 + 12 + 13;

    private final byte[] png;
    private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

    PngText(byte[] png) {
        this.png = png;
    }

    /// @param text left out if empty
    PngText with(String keyword, String text) {
        if (!text.isEmpty()) {
            var body = new ByteArrayOutputStream();
            body.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
            // End of keyword, not compressed, method 0, no language, no translated keyword.
            body.writeBytes(new byte[5]);
            body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            chunks.writeBytes(chunk(body.toByteArray()));
        }
        return this;
    }

    private static byte[] chunk(byte[] body) {
        var name = "iTXt".getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(body);
        return ByteBuffer.allocate(12 + body.length)
                .putInt(body.length)
                .put(name)
                .put(body)
                .putInt((int) check.getValue())
                .array();
    }

    byte[] bytes() {
        return ByteBuffer.allocate(png.length + chunks.size())
                .put(png, 0, HEADER)
                .put(chunks.toByteArray())
                .put(png, HEADER, png.length - HEADER)
                .array();
    }
}
