package amur.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A claim drawn into a plot over time: across its window, as high as its words leave open. It is
/// no mark: it has no colour of a commodity, and its words beside it.
///
/// @param from where its window begins, as marks are placed
/// @param to where it ends
/// @param low as marks are drawn: the mean of a grid step if the window is longer
/// @param high the same
record ClaimBand(double from, double to, double low, double high, String words) {

    private static final double FAINT = 0.16;

    /// A window shorter than this many pixels would not be seen.
    private static final double NARROWEST = 6;

    /// The words look for a place so many half lines away.
    private static final int FARTHEST = 120;

    private Rectangle2D box(Look look, Space space) {
        var left = space.x(from);
        var right = Math.max(space.x(to), left + NARROWEST);
        var top = space.y(high);
        var height = Math.max(look.line(), space.y(low) - top);
        return new Rectangle2D.Double(left, top, right - left, height);
    }

    /// Below the marks.
    void ground(Graphics2D g, Look look, Space space) {
        g.setPaint(ground(look));
        g.fill(box(look, space));
    }

    private static Color ground(Look look) {
        return Colors.mix(look.theme().ink(), look.theme().ground(), FAINT);
    }

    /// Above them: the ends of what is meant, and the words where no mark is.
    void edges(Graphics2D g, Look look, Space space, Plots plots) {
        var box = box(look, space);
        g.setPaint(look.theme().ink());
        g.setStroke(new BasicStroke(look.line() * 0.6f));
        g.draw(new Line2D.Double(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMinY()));
        g.draw(new Line2D.Double(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMaxY()));
        words(g, look, space, box, plots);
    }

    private void words(Graphics2D g, Look look, Space space, Rectangle2D box, Plots plots) {
        var font = look.value();
        var text = Lettering.shortened(words, font, space.right() - space.left());
        var width = Lettering.width(text, font);
        var x =
                Math.clamp(
                        box.getCenterX() - width / 2,
                        space.left(),
                        Math.max(space.left(), space.right() - width));
        var size = font.getSize2D();
        var places =
                IntStream.range(0, FARTHEST)
                        .mapToDouble(i -> i * size / 2)
                        .flatMap(
                                away ->
                                        DoubleStream.of(
                                                box.getMinY() - look.gap(6) - away,
                                                box.getMaxY() + size + look.gap(5) + away,
                                                box.getMinY() + size + look.gap(6) + away))
                        .mapToObj(y -> box(x, y, width, size))
                        .filter(place -> place.getMinY() >= space.top())
                        .filter(place -> place.getMaxY() <= space.bottom())
                        .toList();
        var place =
                places.stream()
                        .filter(free -> !taken(free, space, plots))
                        .findFirst()
                        .or(() -> places.stream().findFirst())
                        .orElse(box(x, box.getMinY(), width, size));
        lead(g, look, box, place);
        g.setPaint(box.contains(place) ? ground(look) : look.theme().ground());
        g.fill(place);
        g.setPaint(look.theme().ink());
        Lettering.draw(g, text, font, x, place.getMinY() + size);
    }

    private static Rectangle2D box(double x, double y, double width, double size) {
        return new Rectangle2D.Double(x - 4, y - size, width + 8, size * 1.25);
    }

    /// Words that stand apart from the band are tied to it.
    private static void lead(Graphics2D g, Look look, Rectangle2D box, Rectangle2D place) {
        var from = place.getMinY() > box.getMaxY() ? box.getMaxY() : box.getMinY();
        var to = place.getMinY() > box.getMaxY() ? place.getMinY() : place.getMaxY();
        if (!box.intersects(place) && Math.abs(to - from) > look.gap(12)) {
            g.setStroke(new BasicStroke(look.hair()));
            g.draw(new Line2D.Double(box.getCenterX(), from, box.getCenterX(), to));
        }
    }

    /// Whether a mark, or the line between two, lies in a place; columns reach down to zero.
    private static boolean taken(Rectangle2D place, Space space, Plots plots) {
        return plots.tracks().stream().anyMatch(track -> taken(place, space, track, plots));
    }

    private static boolean taken(Rectangle2D place, Space space, Track track, Plots plots) {
        var marks = track.marks();
        for (var i = 0; i < marks.size(); i++) {
            var next = marks.get(Math.min(i + 1, marks.size() - 1));
            var from = space.x(marks.get(i).from());
            var to = space.x(plots.columns() ? marks.get(i).to() : next.to());
            var one = space.y(marks.get(i).height());
            var other = plots.columns() ? space.y(0) : space.y(next.height());
            var across = from < place.getMaxX() && to > place.getMinX();
            if (across
                    && Math.min(one, other) < place.getMaxY() + 2
                    && Math.max(one, other) > place.getMinY() - 2) {
                return true;
            }
        }
        return false;
    }
}
