package amur.chart;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// What there is to draw of one line, gathered by the stroke that draws it: one path each, because
/// a path for every piece makes files large.
final class Strokes {

    private final Space space;
    private final Look look;
    private final Marker marker;
    private final Path2D firm = new Path2D.Double();
    private final Path2D soft = new Path2D.Double();
    private final Path2D spans = new Path2D.Double();
    private final Path2D stops = new Path2D.Double();
    private final List<Shape> full = new ArrayList<>();
    private final List<Shape> hollow = new ArrayList<>();
    private Path2D pen = firm;
    private Place at = new Place(0, 0, false);

    /// Where the line has come to.
    private record Place(double x, double y, boolean soft) {}

    Strokes(Space space, Look look, Marker marker) {
        this.space = space;
        this.look = look;
        this.marker = marker;
    }

    /// @param joined whether the line comes from the mark before
    /// @param goesOn whether it leads to the next
    /// @param last whether a label will point at it
    void add(Mark mark, boolean joined, boolean goesOn, boolean last) {
        if (mark.span()) {
            span(mark);
            return;
        }
        var next = new Place(space.x(mark.middle()), space.y(mark.height()), mark.soft());
        if (joined) {
            lineTo(next);
        } else {
            pen = stops;
        }
        at = next;
        if (mark.soft()) {
            hollow.add(marker.at(at.x, at.y, look.marker() * 0.8));
        } else if (!joined && !goesOn || last) {
            full.add(marker.at(at.x, at.y, look.marker()));
        }
    }

    private void lineTo(Place next) {
        var path = at.soft || next.soft ? soft : firm;
        if (path != pen) {
            path.moveTo(at.x, at.y);
            pen = path;
        }
        path.lineTo(next.x, next.y);
    }

    private void span(Mark mark) {
        var y = space.y(mark.height());
        var left = space.x(mark.from()) + look.line();
        var right = space.x(mark.to()) - look.line();
        spans.moveTo(left, y);
        spans.lineTo(right, y);
        for (var end : new double[] {left, right}) {
            stops.moveTo(end, y - look.marker());
            stops.lineTo(end, y + look.marker());
        }
    }

    Path2D firm() {
        return firm;
    }

    Path2D soft() {
        return soft;
    }

    Path2D spans() {
        return spans;
    }

    Path2D stops() {
        return stops;
    }

    List<Shape> full() {
        return full;
    }

    List<Shape> hollow() {
        return hollow;
    }
}
