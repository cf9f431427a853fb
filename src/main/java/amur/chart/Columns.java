package amur.chart;

import amur.trade.Dataset;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/// Columns, beside or on top of one another. A column is as wide as its period; one for several
/// steps of the grid is as high as their mean, so that its area is its amount.
final class Columns {

    /// The part of a period that stays free between columns.
    private static final double FREE = 0.22;

    private final Dataset data;
    private final int grid;
    private final XYIntervalSeriesCollection boxes = new XYIntervalSeriesCollection();
    private final XYBarRenderer renderer = new XYBarRenderer(0);
    private final Set<HatchPainter.Cell> soft = new HashSet<>();

    private Columns(Dataset data, Theme theme, int grid) {
        this.data = data;
        this.grid = grid;
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setDefaultCreateEntities(false);
        renderer.setBarPainter(new HatchPainter(soft, theme));
        for (var i = 0; i < data.series().size(); i++) {
            boxes.addSeries(new XYIntervalSeries(i));
            renderer.setSeriesPaint(i, Palette.of(data.series().get(i).key(), theme));
        }
    }

    static Marks grouped(Dataset data, Theme theme, int grid) {
        var columns = new Columns(data, theme, grid);
        var count = data.series().size();
        for (var i = 0; i < count; i++) {
            for (var point : shown(data.series().get(i))) {
                columns.box(i, point, (double) i / count, (i + 1.0) / count, 0);
            }
        }
        return columns.marks();
    }

    static Marks stacked(Dataset data, Theme theme, int grid) {
        var columns = new Columns(data, theme, grid);
        var heights = new HashMap<Period, Double>();
        for (var i = 0; i < data.series().size(); i++) {
            for (var point : shown(data.series().get(i))) {
                var base = heights.getOrDefault(point.period(), 0.0);
                heights.put(point.period(), columns.box(i, point, 0, 1, base));
            }
        }
        return columns.marks();
    }

    private static List<Point> shown(Series series) {
        return series.points().stream().filter(p -> p.amount().isPresent()).toList();
    }

    /// @return the upper edge
    private double box(int row, Point point, double from, double to, double base) {
        var series = data.series().get(row);
        var start = Time.start(point.period()) + point.period().months() * FREE / 2;
        var width = point.period().months() * (1 - FREE);
        var top = base + Time.height(point, series, grid);
        var left = start + width * from;
        var right = start + width * to;
        var boxesOfRow = boxes.getSeries(row);
        boxesOfRow.add(
                (left + right) / 2, left, right, top, Math.min(base, top), Math.max(base, top));
        if (Strokes.soft(point) || point.period().months() > grid) {
            soft.add(new HatchPainter.Cell(row, (left + right) / 2));
        }
        return top;
    }

    private Marks marks() {
        var edges = new ArrayList<Double>(List.of(0.0));
        for (var row = 0; row < boxes.getSeriesCount(); row++) {
            for (var item = 0; item < boxes.getItemCount(row); item++) {
                edges.add(boxes.getStartYValue(row, item));
                edges.add(boxes.getEndYValue(row, item));
            }
        }
        return new Marks(
                List.of(new Marks.Layer(boxes, renderer)),
                edges.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                edges.stream().mapToDouble(Double::doubleValue).max().orElse(1));
    }
}
