package amur.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Lines that break where something is missing.
///
/// A point on its own is a marker; a soft point is a hollow one, and the line to it is dotted; a
/// span is a dashed line between two stops at the height of its mean.
class LineRenderer extends Renderer {

    private static final float[] SPAN = {4, 2.5f};

    private final transient Timeline time;

    LineRenderer(Look look, Timeline time, List<Track> tracks) {
        super(look, tracks);
        this.time = time;
    }

    @Override
    void draw(Graphics2D g, Space space, Track track) {
        var strokes = new Strokes(space, look(), Palette.marker(track));
        var marks = track.marks();
        for (var i = 0; i < marks.size(); i++) {
            strokes.add(
                    marks.get(i), joined(marks, i), joined(marks, i + 1), i == marks.size() - 1);
        }
        var width = look().line();
        g.setPaint(color(track));
        draw(g, strokes.firm(), look().dashed(width, Palette.dash(track)));
        draw(g, strokes.soft(), look().dotted(width * 0.8));
        draw(g, strokes.spans(), look().dashed(width, SPAN));
        draw(g, strokes.stops(), look().whole(look().hair()));
        strokes.full().forEach(g::fill);
        hollow(g, strokes.hollow());
    }

    @Override
    List<Rectangle2D> boxes(Mark mark, Track track, Space space) {
        var reach = look().marker();
        var left = space.x(mark.span() ? mark.from() : mark.middle()) - reach;
        var right = space.x(mark.span() ? mark.to() : mark.middle()) + reach;
        var y = space.y(mark.height());
        return List.of(new Rectangle2D.Double(left, y - reach, right - left, 2 * reach));
    }

    @Override
    double aim(Rectangle2D box, Mark mark) {
        return box.getCenterY();
    }

    /// Whether a line leads to a mark from the one before it.
    private boolean joined(List<Mark> marks, int i) {
        return i > 0 && i < marks.size() && time.joined(marks.get(i - 1), marks.get(i));
    }

    private static void draw(Graphics2D g, Path2D path, Stroke stroke) {
        if (path.getCurrentPoint() != null) {
            g.setStroke(stroke);
            g.draw(path);
        }
    }

    private void hollow(Graphics2D g, List<Shape> shapes) {
        var ink = g.getPaint();
        g.setStroke(look().whole(look().line() * 0.65));
        for (var shape : shapes) {
            g.setPaint(ground());
            g.fill(shape);
            g.setPaint(ink);
            g.draw(shape);
        }
    }
}
