package amur.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Names beside samples of their marks, where labels at the ends cannot work.
final class Legend {

    private static final int MOST_LINES = 4;

    private final Look look;
    private final boolean boxes;
    private final List<List<Track>> lines = new ArrayList<>();
    private final double width;

    /// @param boxes whether the marks are areas rather than lines
    Legend(Look look, List<Track> tracks, boolean boxes, double width) {
        this.look = look;
        this.boxes = boxes;
        this.width = width;
        var used = width;
        for (var track : tracks) {
            var needed = itemWidth(track);
            if (used + needed > width && lines.size() < MOST_LINES) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(track);
            used += needed;
        }
    }

    private double sample() {
        return boxes ? look.gap(13) : look.gap(26);
    }

    private double itemWidth(Track track) {
        return sample() + look.gap(6) + Lettering.width(name(track), look.name()) + look.gap(18);
    }

    private String name(Track track) {
        return Lettering.shortened(track.label(), look.name(), width - sample() - look.gap(6));
    }

    double height() {
        return lines.size() * lineHeight() + (lines.isEmpty() ? 0 : look.gap(4));
    }

    private double lineHeight() {
        return look.name().getSize2D() * 1.45;
    }

    void draw(Graphics2D g, double left, double top) {
        var y = top;
        for (var line : lines) {
            var x = left;
            for (var track : line) {
                if (x > left && x + itemWidth(track) - look.gap(18) > left + width) {
                    break;
                }
                item(g, track, x, y + lineHeight() * 0.72);
                x += itemWidth(track);
            }
            y += lineHeight();
        }
    }

    private void item(Graphics2D g, Track track, double x, double base) {
        Layer.set(g, track.index());
        g.setPaint(Palette.marks(track, look.theme()));
        sample(g, track, x, base - look.name().getSize2D() * 0.36);
        g.setPaint(Palette.of(track.key(), look.theme()));
        Lettering.draw(g, name(track), look.name(), x + sample() + look.gap(6), base);
        Layer.set(g, Layer.NONE);
    }

    private void sample(Graphics2D g, Track track, double x, double y) {
        if (boxes) {
            var half = sample() / 2;
            g.fill(new Rectangle2D.Double(x, y - half, 2 * half, 2 * half));
            return;
        }
        g.setStroke(look.dashed(look.line(), Palette.dash(track)));
        g.draw(new Line2D.Double(x, y, x + sample(), y));
        g.fill(Palette.marker(track).at(x + sample() / 2, y, look.marker()));
    }
}
