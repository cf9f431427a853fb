package amur.chart;

import java.awt.BasicStroke;
import java.awt.Font;

/// How large letters, strokes and distances are in a picture of some size.
///
/// Everything grows with the picture; small letters stop shrinking where they would not be read.
///
/// @param k 1 for a picture of 960 by 540 pixels
record Look(Theme theme, double k) {

    private static final double USUAL = 960.0 * 540;

    static Look of(Theme theme, Size size) {
        var even = Math.sqrt(size.width() * (double) size.height() / USUAL);
        var narrow = size.width() / 520.0;
        return new Look(theme, Math.clamp(Math.min(even, narrow), 0.4, 3));
    }

    Font title() {
        return Fonts.SEMIBOLD.at(at(26, 17));
    }

    Font subtitle() {
        return Fonts.REGULAR.at(at(16, 12));
    }

    Font tick() {
        return Fonts.REGULAR.at(at(13.5, 10.5));
    }

    /// The name of a series.
    Font name() {
        return Fonts.SEMIBOLD.at(at(15, 11.5));
    }

    /// What stands beneath the name of a series, and beside marks.
    Font value() {
        return Fonts.REGULAR.at(at(13.5, 10.5));
    }

    Font foot() {
        return Fonts.REGULAR.at(at(13, 10));
    }

    private double at(double size, double least) {
        return Math.max(least, Math.round(size * k * 2) / 2.0);
    }

    /// A distance that shrinks with the picture.
    double gap(double usual) {
        return usual * Math.max(0.5, k);
    }

    float line() {
        return (float) Math.max(1.6, 2.4 * k);
    }

    double marker() {
        return Math.max(2.4, 3.4 * k);
    }

    float hair() {
        return (float) Math.max(1, 0.9 * k);
    }

    BasicStroke whole(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /// Round dots, for what is not firm.
    BasicStroke dotted(double width) {
        return new BasicStroke(
                (float) width,
                BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND,
                10,
                new float[] {0.01f, (float) (width * 2.3)},
                0);
    }

    /// @param pattern lengths for a line of 2.2 pixels; whole if empty
    BasicStroke dashed(double width, float... pattern) {
        if (pattern.length == 0) {
            return whole(width);
        }
        var scaled = pattern.clone();
        for (var i = 0; i < scaled.length; i++) {
            scaled[i] *= (float) (width / 2.2);
        }
        return new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, scaled, 0);
    }
}
