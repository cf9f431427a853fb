package amur.chart;

import amur.trade.Dataset;
import amur.trade.Point;
import amur.trade.Series;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The names of the series at their right ends, with the last amount below, pushed apart where they
/// would touch.
final class EndLabels {

    private static final double WIDEST = 0.34;

    private final ChartSpec spec;
    private final Type type;
    private final int grid;
    private final List<Label> labels = new ArrayList<>();

    private record Label(Series series, Point last, String name, String amount) {}

    EndLabels(ChartSpec spec, Dataset data, Type type, Ticks ticks, int grid) {
        this.spec = spec;
        this.type = type;
        this.grid = grid;
        for (var i = 0; i < data.series().size(); i++) {
            var series = data.series().get(i);
            var name = spec.labels().get(i);
            series.points().stream()
                    .filter(p -> p.amount().isPresent())
                    .reduce((a, b) -> b)
                    .ifPresent(
                            last -> labels.add(new Label(series, last, name, amount(last, ticks))));
        }
    }

    private String amount(Point last, Ticks ticks) {
        return ticks.amount(last.amount().orElseThrow().doubleValue())
                + ", "
                + PeriodName.of(last.period(), spec.locale());
    }

    /// Whether they fit beside a plot in that room.
    boolean fit(Rectangle2D room) {
        return width() < room.getWidth() * WIDEST
                && labels.size() * height() < room.getHeight() * 0.95;
    }

    /// The room they take to the right of the plot.
    double width() {
        return labels.stream()
                        .mapToDouble(
                                l ->
                                        Math.max(
                                                Fonts.width(l.name(), type.label()),
                                                Fonts.width(l.amount(), type.small())))
                        .max()
                        .orElse(0)
                + type.px(14);
    }

    private double height() {
        return type.line(type.label()) + type.line(type.small());
    }

    void paint(Graphics2D g, Rectangle2D plot, Axes axes) {
        var ordered =
                labels.stream()
                        .sorted(Comparator.comparingDouble(label -> axes.y(value(label))))
                        .toList();
        var wanted =
                ordered.stream()
                        .mapToDouble(label -> axes.y(value(label)) - height() / 2)
                        .toArray();
        var placed =
                apart(wanted, height(), plot.getY() - height() / 2, plot.getMaxY() + height() / 2);
        for (var i = 0; i < placed.length; i++) {
            paint(g, ordered.get(i), plot, axes, placed[i]);
        }
    }

    /// The closest places to the wanted ones, in order, that do not overlap: from the top down,
    /// then from the bottom up where the last would fall out.
    static double[] apart(double[] wanted, double height, double top, double bottom) {
        var placed = wanted.clone();
        for (var i = 0; i < placed.length; i++) {
            placed[i] = Math.max(placed[i], i == 0 ? top : placed[i - 1] + height);
        }
        for (var i = placed.length - 1; i >= 0; i--) {
            placed[i] =
                    Math.min(
                            placed[i],
                            i == placed.length - 1 ? bottom - height : placed[i + 1] - height);
        }
        return placed;
    }

    private double value(Label label) {
        return Strokes.rolling(label.series())
                ? label.last().amount().orElseThrow().doubleValue()
                : Time.height(label.last(), label.series(), grid);
    }

    private void paint(Graphics2D g, Label label, Rectangle2D plot, Axes axes, double top) {
        var left = plot.getMaxX() + type.px(12);
        var colour = Palette.of(label.series().key(), spec.theme());
        var time =
                Strokes.rolling(label.series())
                        ? Time.end(label.last().period()) - 0.5
                        : Time.middle(label.last().period());
        leader(g, axes.x(time), axes.y(value(label)), left, top + height() / 2, label);
        g.setColor(colour);
        var base = top + type.label().getSize2D();
        Fonts.draw(g, label.name(), type.label(), left, base);
        g.setColor(spec.theme().mute());
        Fonts.draw(g, label.amount(), type.small(), left, base + type.line(type.small()));
    }

    /// A thin line from mark to label where the two are apart.
    private void leader(Graphics2D g, double x, double y, double left, double middle, Label label) {
        var near = left - x < type.px(18) && Math.abs(middle - y) < type.px(8);
        if (near) {
            return;
        }
        g.setColor(Palette.of(label.series().key(), spec.theme()));
        g.setStroke(
                new BasicStroke(
                        (float) type.px(0.8),
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND,
                        10f,
                        new float[] {1f, 3f},
                        0f));
        var knee = Math.max(x + type.px(6), left - type.px(9));
        g.draw(new Line2D.Double(x + type.px(6), y, knee, y));
        g.draw(new Line2D.Double(knee, y, left - type.px(3), middle));
    }
}
