package amur.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// Lines that break where something is missing.
///
/// A point on its own is a marker; a soft point is a hollow one, and the line to it is dotted; a
/// span is a dashed line between two stops at the height of its mean.
class LineRenderer extends Renderer {

    private static final float[] SOFT = {0.01f, 4};
    private static final float[] SPAN = {4, 2.5f};

    private final transient Timeline time;

    LineRenderer(Look look, Timeline time, List<Track> tracks) {
        super(look, tracks);
        this.time = time;
    }

    @Override
    void draw(Graphics2D g, Space space, Track track) {
        var strokes = new Strokes(space);
        var marks = track.marks();
        for (var i = 0; i < marks.size(); i++) {
            strokes.add(
                    i > 0 && time.joined(marks.get(i - 1), marks.get(i)),
                    marks.get(i),
                    i + 1 < marks.size() && time.joined(marks.get(i), marks.get(i + 1)),
                    track);
        }
        strokes.end(marks.getLast(), track);
        g.setPaint(color(track));
        stroke(g, strokes, track);
        strokes.full.forEach(g::fill);
        hollow(g, strokes.hollow);
    }

    private void stroke(Graphics2D g, Strokes strokes, Track track) {
        var width = look().line();
        draw(g, strokes.firm, look().dashed(width, Palette.dash(track.key())));
        draw(g, strokes.soft, soft(width));
        draw(g, strokes.spans, look().dashed(width, SPAN));
        draw(g, strokes.stops, look().whole(look().hair()));
    }

    private static java.awt.BasicStroke soft(float width) {
        return new java.awt.BasicStroke(
                width * 0.8f,
                java.awt.BasicStroke.CAP_ROUND,
                java.awt.BasicStroke.JOIN_ROUND,
                10,
                new float[] {SOFT[0], width * SOFT[1] / 2.2f},
                0);
    }

    private static void draw(Graphics2D g, Path2D path, java.awt.Stroke stroke) {
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

    /// What there is to draw of one track, gathered by stroke.
    private final class Strokes {

        private final Space space;
        private final Path2D firm = new Path2D.Double();
        private final Path2D soft = new Path2D.Double();
        private final Path2D spans = new Path2D.Double();
        private final Path2D stops = new Path2D.Double();
        private final List<Shape> full = new ArrayList<>();
        private final List<Shape> hollow = new ArrayList<>();
        private Path2D pen = firm;
        private double x;
        private double y;
        private boolean wasSoft;
        private boolean fresh = true;

        Strokes(Space space) {
            this.space = space;
        }

        private void add(boolean joined, Mark mark, boolean goesOn, Track track) {
            if (mark.span()) {
                span(mark);
                return;
            }
            var nextX = space.x(mark.middle());
            var nextY = space.y(mark.height());
            if (joined) {
                lineTo(nextX, nextY, mark.soft());
            }
            x = nextX;
            y = nextY;
            wasSoft = mark.soft();
            fresh = !joined;
            if (mark.soft()) {
                hollow.add(shape(track, look().marker() * 0.8));
            } else if (!joined && !goesOn) {
                full.add(shape(track, look().marker()));
            }
        }

        private void lineTo(double nextX, double nextY, boolean nextSoft) {
            var path = wasSoft || nextSoft ? soft : firm;
            if (fresh || path != pen) {
                path.moveTo(x, y);
                pen = path;
            }
            path.lineTo(nextX, nextY);
        }

        private Shape shape(Track track, double size) {
            return Palette.marker(track.key()).at(x, y, size);
        }

        private void span(Mark mark) {
            var height = space.y(mark.height());
            var stop = look().marker();
            var left = space.x(mark.from()) + look().line();
            var right = space.x(mark.to()) - look().line();
            spans.moveTo(left, height);
            spans.lineTo(right, height);
            for (var end : new double[] {left, right}) {
                stops.moveTo(end, height - stop);
                stops.lineTo(end, height + stop);
            }
        }

        /// The last point of a line is marked, so that its label has something to point at.
        private void end(Mark last, Track track) {
            if (!last.span() && !last.soft() && !fresh) {
                full.add(shape(track, look().marker()));
            }
        }
    }
}
