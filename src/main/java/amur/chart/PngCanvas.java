package amur.chart;

import com.pngencoder.PngEncoder;
import com.pngencoder.PngEncoderPhysicalPixelDimensions;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// A picture as PNG, with its density and its words as metadata.
final class PngCanvas {

    /// CSS pixels to the inch.
    private static final int DENSITY = 96;

    /// What printers ask for; three bitmap pixels to one of CSS come closest.
    private static final int PRINT = 300;

    /// Of nine. Beyond the third the work doubles for a twentieth of the size.
    private static final int COMPRESSION = 3;

    private PngCanvas() {}

    static byte[] write(Picture picture) {
        var scale = picture.size().scale();
        var png =
                new PngEncoder()
                        .withBufferedImage(image(picture))
                        .withCompressionLevel(COMPRESSION)
                        .withMultiThreadedCompressionEnabled(false)
                        .withPhysicalPixelDimensions(
                                PngEncoderPhysicalPixelDimensions.dotsPerInch(
                                        scale == 3 ? PRINT : DENSITY * scale))
                        .toBytes();
        var text = picture.text();
        return new PngText(png)
                .with("Title", text.title())
                .with("Description", text.subtitle())
                .with("Comment", text.note())
                .with("Source", text.footer())
                .with("URL", text.permalink())
                .with("Software", "Amur")
                .bytes();
    }

    private static BufferedImage image(Picture picture) {
        var size = picture.size();
        var scale = size.scale();
        var image =
                new BufferedImage(
                        size.width() * scale, size.height() * scale, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        hint(g);
        g.scale(scale, scale);
        picture.draw(g);
        g.dispose();
        return image;
    }

    private static void hint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
