package amur.chart;

import amur.trade.Dataset;
import amur.trade.Point;
import amur.trade.Series;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/// The plot with its axes, its marks and the names of its series.
final class PlotArea {

    private final ChartSpec spec;
    private final Dataset data;
    private final Type type;
    private final int grid;

    PlotArea(ChartSpec spec, Dataset data, Type type) {
        this.spec = spec;
        this.data = data;
        this.type = type;
        this.grid = Time.grid(data.series());
    }

    void paint(Graphics2D g, Rectangle2D room) {
        var marks = marks();
        var ticks = Ticks.over(marks.low(), marks.high(), data.unit(), spec.locale());
        var labels = new EndLabels(spec, data, type, ticks, grid);
        var legend = new Legend(spec, data, type);
        var direct = !type.narrow() && labels.fit(room) && !columns();
        var below =
                direct || data.series().size() == 1 && columns()
                        ? room.getY()
                        : legend.paint(g, room);
        var plot = plot(room, below, direct ? labels.width() : 0, ticks);
        var axes = new Axes(spec, type, ticks, extent(), plot, grid, columns());
        axes.paint(g);
        draw(g, plot, ticks, marks);
        if (direct) {
            labels.paint(g, plot, axes);
        }
        if (columns() && data.series().size() == 1) {
            new BarValues(spec, type, axes, ticks, grid).paint(g, data.series().getFirst());
        }
    }

    private boolean columns() {
        return spec.kind() == ChartKind.STACKED || spec.kind() == ChartKind.BARS;
    }

    private Marks marks() {
        return switch (spec.kind()) {
            case STACKED -> Columns.stacked(data, spec.theme(), grid);
            case BARS -> Columns.grouped(data, spec.theme(), grid);
            case AREA -> Lines.areas(data, spec.theme(), type, grid);
            case LINE, HEATMAP -> Lines.lines(data, spec.theme(), type, grid);
        };
    }

    private Rectangle2D plot(Rectangle2D room, double top, double labels, Ticks ticks) {
        var gutter =
                ticks.values().stream()
                        .filter(value -> value != ticks.highest())
                        .mapToDouble(value -> Fonts.width(ticks.label(value), type.tick()))
                        .max()
                        .orElse(0);
        var left = room.getX() + gutter + type.px(10);
        var above = top + type.line(type.tick());
        var bottom = room.getMaxY() - type.line(type.tick()) * 1.2;
        return new Rectangle2D.Double(
                left, above, room.getMaxX() - labels - left, Math.max(bottom - above, type.px(20)));
    }

    /// From the start of the first period to the end of the last.
    private double[] extent() {
        var points = points();
        var rolling = data.series().stream().anyMatch(Strokes::rolling);
        var first =
                points.stream()
                        .mapToDouble(
                                p -> rolling ? Time.end(p.period()) - 1 : Time.start(p.period()))
                        .min()
                        .orElse(0);
        var last = points.stream().mapToDouble(p -> Time.end(p.period())).max().orElse(1);
        return new double[] {first, last};
    }

    private List<Point> points() {
        return data.series().stream()
                .map(Series::points)
                .flatMap(List::stream)
                .filter(point -> point.amount().isPresent())
                .toList();
    }

    /// JFreeChart draws the marks into exactly the given rectangle, with invisible axes.
    private void draw(Graphics2D g, Rectangle2D area, Ticks ticks, Marks marks) {
        var extent = extent();
        var plot = new XYPlot();
        plot.setDomainAxis(axis(extent[0], extent[1]));
        plot.setRangeAxis(axis(ticks.lowest(), ticks.highest()));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(false);
        marks.into(plot);
        var chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.draw(g, area);
    }

    private static NumberAxis axis(double low, double high) {
        var axis = new NumberAxis();
        axis.setRange(low, high);
        axis.setVisible(false);
        return axis;
    }
}
