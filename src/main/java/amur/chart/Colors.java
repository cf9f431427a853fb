package amur.chart;

import java.awt.Color;

/// Colours as numbers: read, mixed and compared.
final class Colors {

    private Colors() {}

    static Color hex(String rgb) {
        return new Color(Integer.parseInt(rgb, 16));
    }

    static String hex(Color color) {
        return "#" + Integer.toHexString(color.getRGB() & 0xffffff | 0x1000000).substring(1);
    }

    /// So much of the one over the other, without transparency, which not every format keeps alike.
    static Color mix(Color over, Color ground, double share) {
        return new Color(
                between(over.getRed(), ground.getRed(), share),
                between(over.getGreen(), ground.getGreen(), share),
                between(over.getBlue(), ground.getBlue(), share));
    }

    private static int between(int over, int ground, double share) {
        return (int) Math.round(over * share + ground * (1 - share));
    }

    /// How strongly two colours contrast, 1 to 21 (WCAG 2.2).
    static double contrast(Color one, Color other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    /// Of one channel, 0 to 255, to light, 0 to 1 (IEC 61966-2-1).
    static double linear(int channel) {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
