package amur.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// How large a picture is.
///
/// @param width in CSS pixels, 96 to the inch
/// @param height in CSS pixels, 96 to the inch
/// @param scale bitmap pixels to one CSS pixel; 3 is for print and says 300 dots to the inch; it
///     changes nothing in SVG and PDF
public record Size(int width, int height, int scale) {

    static final int LEAST = 200;
    static final int MOST = 4000;
    static final int LARGEST_SCALE = 4;

    /// As many pixels as a bitmap may have in all: 160 MB of memory.
    static final long MOST_PIXELS = 40_000_000;

    /// Sizes by name.
    private enum Preset {
        ARTICLE(960, 540),
        SQUARE(1080, 1080),
        SLIDE(1600, 900),
        /// 297 by 210 mm, lying, as a page of its own.
        A4(1123, 794),
        THUMB(480, 270);

        private final Size size;

        Preset(int width, int height) {
            size = new Size(width, height, 1);
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Size {
        side("width", width);
        side("height", height);
        if (scale < 1 || scale > LARGEST_SCALE) {
            throw new IllegalArgumentException(
                    "the scale is 1 to %d, not %d".formatted(LARGEST_SCALE, scale));
        }
        var pixels = pixels(width, height, scale);
        if (pixels > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "%d x %d at scale %d has %d pixels; at most %d are drawn"
                            .formatted(width, height, scale, pixels, MOST_PIXELS));
        }
    }

    /// Of a bitmap of that size.
    public long pixels() {
        return pixels(width, height, scale);
    }

    private static long pixels(int width, int height, int scale) {
        return (long) width * height * scale * scale;
    }

    private static void side(String name, int pixels) {
        if (pixels < LEAST || pixels > MOST) {
            throw new IllegalArgumentException(
                    "the %s is %d to %d pixels, not %d".formatted(name, LEAST, MOST, pixels));
        }
    }

    /// A size by name.
    ///
    /// @throws IllegalArgumentException naming every allowed name
    public static Size of(String preset) {
        return Arrays.stream(Preset.values())
                .filter(known -> known.code().equals(preset))
                .findFirst()
                .map(known -> known.size)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is no size; allowed: %s"
                                                .formatted(preset, codes())));
    }

    private static String codes() {
        return Arrays.stream(Preset.values()).map(Preset::code).collect(Collectors.joining(", "));
    }
}
