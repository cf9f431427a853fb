package amur.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// What columns on and beside one another share: widths, and the look of firm, soft and mean parts.
abstract class ColumnRenderer extends Renderer {

    private static final double TINT = 0.32;

    ColumnRenderer(Look look, List<Track> tracks) {
        super(look, tracks);
    }

    /// How much of a slot its column leaves free, half on each side.
    static double free(double slot, Look look) {
        var share = slot > 24 ? 0.28 : slot > 8 ? 0.2 : 0.14;
        return Math.max(slot * share, slot - look.gap(110));
    }

    /// A firm part is full; a soft one hatched; a part of a mean is light within a dashed edge.
    void part(Graphics2D g, Rectangle2D box, Mark mark, Color ink) {
        if (!mark.soft() && !mark.span()) {
            g.setPaint(ink);
            g.fill(box);
            return;
        }
        g.setPaint(Colors.mix(ink, ground(), TINT));
        g.fill(box);
        g.setPaint(ink);
        g.setStroke(new BasicStroke(look().hair()));
        if (mark.soft()) {
            g.draw(hatch(box, Math.max(4, look().gap(6))));
        }
        edge(g, box, mark);
    }

    private void edge(Graphics2D g, Rectangle2D box, Mark mark) {
        var half = look().hair() / 2;
        var inner =
                new Rectangle2D.Double(
                        box.getX() + half,
                        box.getY() + half,
                        Math.max(0, box.getWidth() - 2 * half),
                        Math.max(0, box.getHeight() - 2 * half));
        if (mark.span()) {
            g.setStroke(look().dashed(look().hair(), 6, 4));
        }
        g.draw(inner);
    }

    /// Lines that rise to the right, clipped by reckoning, because clips make files large.
    static Path2D hatch(Rectangle2D box, double step) {
        var path = new Path2D.Double();
        for (var c = step; c < box.getWidth() + box.getHeight(); c += step) {
            var x1 = Math.max(0, c - box.getHeight());
            var x2 = Math.min(box.getWidth(), c);
            path.moveTo(box.getX() + x1, box.getY() + c - x1);
            path.lineTo(box.getX() + x2, box.getY() + c - x2);
        }
        return path;
    }
}
