package amur.chart;

import java.awt.Font;

/// The sizes of letters and margins for a picture of some size.
final class Type {

    private static final int NARROW = 520;

    private final double base;
    private final boolean narrow;

    Type(Size size) {
        this.narrow = size.width() < NARROW;
        var even = Math.min(size.width() / 76.0, size.height() / 40.0);
        this.base = narrow ? 11.5 : Math.clamp(even, 12, 22);
    }

    /// Whether there is no room for labels beside the plot.
    boolean narrow() {
        return narrow;
    }

    double margin() {
        return narrow ? 12 : base * 1.7;
    }

    double line(Font font) {
        return font.getSize2D() * 1.35;
    }

    Font title() {
        return Fonts.semibold(base * (narrow ? 1.4 : 1.7));
    }

    Font subtitle() {
        return Fonts.regular(base * 1.1);
    }

    Font label() {
        return Fonts.semibold(base * 1.05);
    }

    Font tick() {
        return Fonts.regular(base);
    }

    Font small() {
        return Fonts.regular(base * 0.92);
    }

    /// A length that is one pixel at the usual size and grows with it.
    double px(double pixels) {
        return pixels * base / 12.5;
    }
}
