package amur.chart;

import amur.trade.Dataset;
import amur.trade.Point;
import amur.trade.Series;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// Lines and areas: each run of neighbouring points is a path of its own, so that a missing period
/// is a gap and a point on its own a dot.
final class Lines {

    private final Theme theme;
    private final Type type;
    private final int grid;
    private final boolean rolling;
    private final XYSeriesCollection paths = new XYSeriesCollection();
    private final XYSeriesCollection grounds = new XYSeriesCollection();
    private final XYLineAndShapeRenderer pen = new XYLineAndShapeRenderer(true, false);
    private final XYAreaRenderer brush = new XYAreaRenderer(XYAreaRenderer.AREA);

    private Lines(Theme theme, Type type, int grid, boolean rolling) {
        this.theme = theme;
        this.type = type;
        this.grid = grid;
        this.rolling = rolling;
        pen.setDrawSeriesLineAsPath(true);
        pen.setUseFillPaint(true);
        pen.setDrawOutlines(true);
        pen.setDefaultCreateEntities(false);
        brush.setDefaultCreateEntities(false);
    }

    static Marks lines(Dataset data, Theme theme, Type type, int grid) {
        return marks(data, theme, type, grid, false);
    }

    static Marks areas(Dataset data, Theme theme, Type type, int grid) {
        return marks(data, theme, type, grid, true);
    }

    private static Marks marks(Dataset data, Theme theme, Type type, int grid, boolean areas) {
        var rolling = data.series().stream().anyMatch(Strokes::rolling);
        var lines = new Lines(theme, type, grid, rolling);
        data.series().forEach(series -> lines.add(series, areas));
        var heights = heights(data, grid);
        var low = heights.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        var high = heights.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        var layers = new ArrayList<Marks.Layer>();
        if (areas) {
            layers.add(new Marks.Layer(lines.grounds, lines.brush));
        }
        layers.add(new Marks.Layer(lines.paths, lines.pen));
        return new Marks(layers, low, high);
    }

    private static List<Double> heights(Dataset data, int grid) {
        return data.series().stream()
                .flatMap(
                        s ->
                                s.points().stream()
                                        .filter(p -> p.amount().isPresent())
                                        .map(
                                                p ->
                                                        Strokes.rolling(s)
                                                                ? p.amount()
                                                                        .orElseThrow()
                                                                        .doubleValue()
                                                                : Time.height(p, s, grid)))
                .toList();
    }

    private void add(Series series, boolean area) {
        var strokes = Strokes.of(series, grid, series.key().measure().settlement());
        var colour = Palette.of(series.key(), theme);
        for (var run : strokes.runs()) {
            if (run.size() == 1) {
                dot(run.getFirst(), series, colour, colour);
            } else {
                path(run, series, colour);
                if (area) {
                    ground(run, series, colour);
                }
            }
        }
        strokes.spans().forEach(span -> span(span, series, colour));
        strokes.soft().stream()
                .filter(point -> !strokes.spans().contains(point))
                .forEach(point -> dot(point, series, colour, theme.ground()));
    }

    private void path(List<Point> run, Series series, Color colour) {
        var path = next(paths);
        run.forEach(point -> path.add(x(point), y(point, series)));
        var index = paths.getSeriesCount() - 1;
        pen.setSeriesPaint(index, colour);
        pen.setSeriesStroke(index, stroke(2.2, Palette.dash(series.key())));
        pen.setSeriesShapesVisible(index, false);
        if (series.key().measure().settlement()) {
            run.forEach(point -> dot(point, series, colour, colour));
        }
    }

    private void ground(List<Point> run, Series series, Color colour) {
        var ground = next(grounds);
        run.forEach(point -> ground.add(x(point), y(point, series)));
        brush.setSeriesPaint(
                grounds.getSeriesCount() - 1,
                new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 60));
    }

    private void dot(Point point, Series series, Color edge, Color inside) {
        var dot = next(paths);
        dot.add(x(point), y(point, series));
        var index = paths.getSeriesCount() - 1;
        var radius = type.px(3.2);
        pen.setSeriesLinesVisible(index, false);
        pen.setSeriesShapesVisible(index, true);
        pen.setSeriesShape(index, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        pen.setSeriesPaint(index, edge);
        pen.setSeriesFillPaint(index, inside);
        pen.setSeriesOutlineStroke(index, stroke(1.6));
    }

    private void span(Point point, Series series, Color colour) {
        var span = next(paths);
        span.add(Time.start(point.period()), y(point, series));
        span.add(Time.end(point.period()), y(point, series));
        var index = paths.getSeriesCount() - 1;
        pen.setSeriesPaint(index, colour);
        pen.setSeriesStroke(index, stroke(3.4, 3.5f, 2.5f));
        pen.setSeriesShapesVisible(index, false);
    }

    private static XYSeries next(XYSeriesCollection collection) {
        var series = new XYSeries(collection.getSeriesCount(), false, true);
        collection.addSeries(series);
        return series;
    }

    private double x(Point point) {
        return rolling ? Time.end(point.period()) - 0.5 : Time.middle(point.period());
    }

    private double y(Point point, Series series) {
        return rolling
                ? point.amount().orElseThrow().doubleValue()
                : Time.height(point, series, grid);
    }

    private BasicStroke stroke(double width, float... dash) {
        var wide = (float) type.px(width);
        if (dash.length == 0) {
            return new BasicStroke(wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        var scaled = new float[dash.length];
        for (var i = 0; i < dash.length; i++) {
            scaled[i] = (float) type.px(dash[i]);
        }
        return new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, scaled, 0f);
    }
}
