package amur.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/// Every series in a small plot of its own, all on one scale and over one time, so that shapes are
/// compared where lines in one plot would tangle.
final class MultiplesScene implements Scene {

    private static final double WIDE = 250;

    private final Look look;
    private final Timeline time;
    private final Dates dates;
    private final List<Plots> panels;
    private final Grid grid;

    /// @param all of the series in one plot, which gives the scale
    MultiplesScene(Plots all, Timeline time, Look look, Dates dates, Amounts amounts) {
        this.look = look;
        this.time = time;
        this.dates = dates;
        this.panels = all.tracks().stream().map(track -> all.alone(track)).toList();
        var ticks = all.ticks();
        this.grid = new Grid(look, ticks, amounts.scale(ticks.largest()), all.inverted());
    }

    /// The place of each panel, words included.
    private List<Rectangle2D> cells(Rectangle2D plot) {
        var wanted =
                (int) Math.max(1, Math.round(plot.getWidth() / (WIDE * Math.max(0.75, look.k()))));
        var count = panels.size();
        var columns = Math.min(count, wanted);
        while (columns > 1 && (columns - 1) * Math.ceilDiv(count, columns) >= count) {
            columns--;
        }
        var across = columns;
        var rows = Math.ceilDiv(count, across);
        var gap = look.gap(22);
        var width = (plot.getWidth() - gap * (across - 1)) / across;
        var height = plot.getHeight() / rows;
        return IntStream.range(0, count)
                .<Rectangle2D>mapToObj(
                        i ->
                                new Rectangle2D.Double(
                                        plot.getX() + i % across * (width + gap),
                                        plot.getY() + i / across * height,
                                        width,
                                        height))
                .toList();
    }

    private double nameHeight() {
        return look.name().getSize2D() * 1.6;
    }

    /// The marks of a panel, under its name and above its years.
    private Rectangle2D area(Rectangle2D cell) {
        var top = nameHeight() + grid.head();
        return new Rectangle2D.Double(
                cell.getX(),
                cell.getY() + top,
                cell.getWidth(),
                Math.max(8, cell.getHeight() - top - years(cell).height() - look.gap(12)));
    }

    private TimeTicks years(Rectangle2D cell) {
        return new TimeTicks(look, dates, time, cell.getWidth() - grid.inset());
    }

    @Override
    public double head() {
        return 0;
    }

    @Override
    public double foot() {
        return 0;
    }

    @Override
    public boolean fits(double height) {
        return true;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D plot, double headTop) {
        var cells = cells(plot);
        for (var i = 0; i < panels.size(); i++) {
            panel(g, panels.get(i), cells.get(i));
        }
    }

    private void panel(Graphics2D g, Plots panel, Rectangle2D cell) {
        var area = area(cell);
        var chart = panel.chart(look, area, grid);
        var space = Space.of(chart, area);
        var track = panel.tracks().getFirst();
        grid.draw(g, space);
        years(cell).draw(g, space);
        chart.draw(g, area);
        Layer.set(g, track.index());
        g.setPaint(Palette.of(track.key(), look.theme()));
        var name = Lettering.shortened(track.label(), look.name(), cell.getWidth());
        Lettering.draw(
                g, name, look.name(), cell.getX(), cell.getY() + look.name().getSize2D() * 1.1);
        Layer.set(g, Layer.NONE);
    }

    @Override
    public List<Spot> spots(Rectangle2D plot) {
        var cells = cells(plot);
        return IntStream.range(0, panels.size())
                .boxed()
                .flatMap(i -> panels.get(i).spots(look, area(cells.get(i)), grid).stream())
                .toList();
    }
}
