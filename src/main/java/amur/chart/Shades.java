package amur.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.stream.Stream;

/// The shades of a heat map: from faint at the least amount to full at the most. Where there are
/// amounts below zero, they take another colour and both begin at zero.
final class Shades {

    private static final double FAINTEST = 0.1;
    private static final int STEPS = 6;

    /// The least contrast of words (WCAG 2.2, 1.4.3).
    private static final double LEGIBLE = 4.5;

    private final Theme theme;
    private final Color ink;
    private final double least;
    private final double most;

    Shades(Track track, Theme theme) {
        this.theme = theme;
        this.ink = Palette.of(track.key(), theme);
        this.least = track.marks().stream().mapToDouble(Mark::height).min().orElseThrow();
        this.most = track.marks().stream().mapToDouble(Mark::height).max().orElseThrow();
    }

    /// The amount farthest from zero.
    double strongest() {
        return Math.max(Math.abs(least), Math.abs(most));
    }

    Color of(double amount) {
        if (least < 0) {
            var share = Math.abs(amount) / strongest();
            return shade(amount < 0 ? below() : ink, share);
        }
        return shade(ink, most == least ? 1 : (amount - least) / (most - least));
    }

    private Color shade(Color color, double share) {
        return Colors.mix(color, theme.ground(), FAINTEST + (1 - FAINTEST) * share);
    }

    /// Far from every commodity's own colour in lightness and warmth alike.
    private Color below() {
        return theme == Theme.DARK ? Colors.hex("e0745f") : Colors.hex("b3402a");
    }

    /// For words on a shade: the first that is legible.
    Color onTop(Color shade) {
        var dark = theme == Theme.DARK ? theme.ground() : theme.ink();
        var light = theme == Theme.DARK ? theme.ink() : theme.ground();
        return Stream.of(dark, light, Color.BLACK, Color.WHITE)
                .filter(ink -> Colors.contrast(ink, shade) >= LEGIBLE)
                .findFirst()
                .orElse(Colors.contrast(Color.BLACK, shade) > LEGIBLE ? Color.BLACK : Color.WHITE);
    }

    /// From the least to the most, in steps, with both amounts; its right end is given.
    void key(Graphics2D g, Look look, Amounts.Scale scale, double right, double top) {
        var side = look.gap(15);
        var font = look.value();
        var base = top + side * 0.8;
        var high = scale.rounded(BigDecimal.valueOf(most));
        var low = scale.bare(BigDecimal.valueOf(least));
        var left = right - Lettering.width(high, font) - look.gap(6) - STEPS * side;
        for (var i = 0; i < STEPS; i++) {
            g.setPaint(of(least + (most - least) * i / (STEPS - 1)));
            g.fill(new Rectangle2D.Double(left + i * side, top, side, side));
        }
        g.setPaint(theme.mute());
        Lettering.rightward(g, low, font, left - look.gap(6), base);
        Lettering.rightward(g, high, font, right, base);
    }
}
