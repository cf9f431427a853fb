package amur.chart;

import java.util.Map;

/// How large a picture is.
///
/// @param width in CSS pixels, 200 to 4,000
/// @param height in CSS pixels, 200 to 4,000
/// @param scale bitmap pixels to one CSS pixel, 1 to 4; it changes nothing in SVG and PDF
public record Size(int width, int height, int scale) {

    private static final int LEAST = 200;
    private static final int MOST = 4000;
    private static final long MOST_PIXELS = 40_000_000;

    private static final Map<String, Size> PRESETS =
            Map.of(
                    "article", new Size(960, 540, 1),
                    "square", new Size(1080, 1080, 1),
                    "slide", new Size(1600, 900, 1),
                    // A4 across at 96 pixels to the inch
                    "a4", new Size(1123, 794, 1),
                    "thumb", new Size(480, 270, 1));

    public Size {
        if (width < LEAST || width > MOST || height < LEAST || height > MOST) {
            throw new IllegalArgumentException("%d to %d pixels each way".formatted(LEAST, MOST));
        }
        if (scale < 1 || scale > 4) {
            throw new IllegalArgumentException("a scale of 1, 2, 3 or 4");
        }
        if ((long) width * height * scale * scale > MOST_PIXELS) {
            throw new IllegalArgumentException("%,d pixels in all, scaled".formatted(MOST_PIXELS));
        }
    }

    /// A size by name: article, square, slide, a4, thumb.
    public static Size of(String preset) {
        var size = PRESETS.get(preset);
        if (size == null) {
            throw new IllegalArgumentException("\"%s\" is no size".formatted(preset));
        }
        return size;
    }
}
