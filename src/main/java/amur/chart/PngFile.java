package amur.chart;

import com.pngencoder.PngEncoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.zip.CRC32;

/// Writes a drawing as PNG with its resolution, its title, its source and where it came from.
///
/// Chunks: PNG specification (third edition), 11.3.3 `iTXt` and 11.3.4 `pHYs`.
final class PngFile {

    /// A signature of 8 bytes and the header chunk of 25.
    private static final int AFTER_HEADER = 33;

    private static final double INCHES_PER_METRE = 39.3701;
    private static final int CSS_PIXELS_PER_INCH = 96;

    private PngFile() {}

    static byte[] write(Drawing drawing, ChartSpec spec, Size size) {
        var scale = size.scale();
        var image =
                new BufferedImage(
                        size.width() * scale, size.height() * scale, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.scale(scale, scale);
        drawing.paint(canvas);
        canvas.dispose();
        var png =
                new PngEncoder()
                        .withBufferedImage(image)
                        .withCompressionLevel(6)
                        .withMultiThreadedCompressionEnabled(false)
                        .toBytes();
        return described(png, spec.text(), scale);
    }

    private static byte[] described(byte[] png, ChartText text, int scale) {
        var words = new LinkedHashMap<String, String>();
        words.put("Title", text.title());
        words.put("Description", text.subtitle());
        words.put("Source", text.footer());
        words.put("URL", text.permalink());
        var file = new ByteArrayOutputStream(png.length + 1024);
        try (var out = new DataOutputStream(file)) {
            out.write(png, 0, AFTER_HEADER);
            chunk(out, "pHYs", resolution(scale));
            for (var word : words.entrySet()) {
                if (!word.getValue().isEmpty()) {
                    chunk(out, "iTXt", international(word.getKey(), word.getValue()));
                }
            }
            out.write(png, AFTER_HEADER, png.length - AFTER_HEADER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] resolution(int scale) throws IOException {
        var perMetre = (int) Math.round(CSS_PIXELS_PER_INCH * scale * INCHES_PER_METRE);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(perMetre);
            out.writeInt(perMetre);
            out.writeByte(1);
        }
        return bytes.toByteArray();
    }

    /// Keyword, no compression, no language, no translated keyword, then the text.
    private static byte[] international(String keyword, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(new byte[] {0, 0, 0, 0, 0});
        bytes.write(text.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content)
            throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
