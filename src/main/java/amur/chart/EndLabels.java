package amur.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;

/// Names at the ends of their series, in their colours, with the last amount and its period below.
final class EndLabels {

    /// One label before it has a place.
    ///
    /// @param series its index in the dataset
    /// @param name lines of the name
    record Label(int series, List<String> name, String value, Color color) {}

    /// Where the mark of a label is.
    record Anchor(double x, double y) {}

    private static final double LINE = 1.25;

    private final Look look;
    private final List<Label> labels;
    private final boolean values;

    /// @param values whether the amounts are shown too
    EndLabels(Look look, List<Label> labels, boolean values) {
        this.look = look;
        this.labels = labels;
        this.values = values;
    }

    static Label label(Look look, Track track, String value, Color color, double most) {
        return new Label(
                track.index(),
                Lettering.wrap(track.label(), look.name(), most, 2),
                Lettering.shortened(value, look.value(), most),
                color);
    }

    /// Of the widest.
    double width() {
        return labels.stream().mapToDouble(this::width).max().orElse(0);
    }

    private double width(Label label) {
        var name =
                label.name.stream()
                        .mapToDouble(line -> Lettering.width(line, look.name()))
                        .max()
                        .orElse(0);
        return values ? Math.max(name, Lettering.width(label.value, look.value())) : name;
    }

    /// Of the tallest.
    private double height() {
        var lines = labels.stream().mapToInt(label -> label.name.size()).max().orElse(1);
        return lines * nameLine() + (values ? look.value().getSize2D() * LINE : 0) + look.gap(3);
    }

    private double nameLine() {
        return look.name().getSize2D() * LINE;
    }

    boolean fits(double room) {
        return height() * labels.size() <= room;
    }

    /// @param anchors of the marks, one a label
    void draw(Graphics2D g, List<Anchor> anchors, Space space, double x) {
        var wanted = anchors.stream().map(anchor -> anchor.y - nameLine() / 2).toList();
        var tops =
                Spread.apart(
                        wanted, height(), space.top() - nameLine(), space.bottom() + nameLine());
        for (var i = 0; i < labels.size(); i++) {
            Layer.set(g, labels.get(i).series);
            leader(g, labels.get(i), anchors.get(i), tops.get(i) + nameLine() / 2, x);
            words(g, labels.get(i), x, tops.get(i));
        }
        Layer.set(g, Layer.NONE);
    }

    private void words(Graphics2D g, Label label, double x, double top) {
        var y = top + nameLine() * 0.78;
        g.setPaint(label.color);
        for (var line : label.name) {
            Lettering.draw(g, line, look.name(), x, y);
            y += nameLine();
        }
        if (values) {
            g.setPaint(look.theme().mute());
            var value = y - nameLine() + look.value().getSize2D() * LINE * 1.02;
            Lettering.draw(g, label.value, look.value(), x, value);
        }
    }

    /// A thin dotted line to a mark that is far from its label.
    private void leader(Graphics2D g, Label label, Anchor anchor, double y, double x) {
        var from = anchor.x + look.marker() * 1.9;
        var to = x - look.gap(4);
        if (to - from < look.gap(5) && Math.abs(anchor.y - y) < nameLine() / 2) {
            return;
        }
        var path = new Path2D.Double();
        path.moveTo(from, anchor.y);
        path.lineTo(Math.max(from, x - look.gap(14)), anchor.y);
        path.lineTo(to, y);
        g.setPaint(label.color);
        g.setStroke(
                new BasicStroke(
                        look.hair(),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        10,
                        new float[] {1, 3},
                        0));
        g.draw(path);
    }
}
