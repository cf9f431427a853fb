package amur.chart;

import amur.chart.EndLabels.Anchor;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;

/// A plot over time with its lines, ticks and labels.
final class TimeScene implements Scene {

    private final Look look;
    private final Plots plots;
    private final Timeline time;
    private final Ticks ticks;
    private final Amounts.Scale scale;
    private final TimeTicks timeTicks;
    private final Optional<EndLabels> labels;
    private final Legend legend;
    private final double labelWidth;
    private final boolean inverted;

    /// @param labels at the ends of the series; a legend if absent
    TimeScene(
            Plots plots,
            Timeline time,
            Look look,
            Dates dates,
            Amounts amounts,
            Optional<EndLabels> labels,
            double width) {
        this.plots = plots;
        this.time = time;
        this.look = look;
        this.labels = labels;
        this.ticks = plots.ticks();
        this.scale = amounts.scale(ticks.highest().abs().max(ticks.lowest().abs()));
        this.labelWidth = labels.map(l -> l.width() + look.gap(20)).orElse(0.0);
        this.inverted = plots.inverted();
        this.timeTicks = new TimeTicks(look, dates, time, width - labelWidth - inset());
        var named =
                labels.isEmpty() && plots.tracks().size() > 1 ? plots.tracks() : List.<Track>of();
        this.legend = new Legend(look, named, plots.stacked() || plots.columns(), width);
    }

    /// Left of the marks, where the numbers of the ticks stand.
    private double inset() {
        return ticks.values().stream()
                        .filter(tick -> tick != top())
                        .mapToDouble(tick -> Lettering.width(scale.number(tick), look.tick()))
                        .max()
                        .orElse(0)
                + look.gap(8);
    }

    private BigDecimal top() {
        return inverted ? ticks.lowest() : ticks.highest();
    }

    @Override
    public double head() {
        return legend.height() + look.tick().getSize2D() * 1.2;
    }

    @Override
    public double foot() {
        return timeTicks.height();
    }

    @Override
    public boolean fits(double height) {
        return labels.map(l -> l.fits(height)).orElse(true);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D plot, double headTop) {
        var area = area(plot);
        var chart = chart(area);
        var space = Space.of(chart, area);
        legend.draw(g, plot.getX(), headTop);
        grid(g, space);
        timeTicks.draw(g, space);
        chart.draw(g, area);
        if (plots.columns() || plots.stacked()) {
            zero(g, space);
        }
        labels.ifPresent(l -> l.draw(g, anchors(space), space, area.getMaxX() + look.gap(20)));
    }

    private JFreeChart chart(Rectangle2D area) {
        return plots.chart(look, area, inset(), ticks, mark -> scale.bare(mark.amount()));
    }

    /// Where the marks are, beside their labels.
    private Rectangle2D area(Rectangle2D plot) {
        return new Rectangle2D.Double(
                plot.getX(), plot.getY(), plot.getWidth() - labelWidth, plot.getHeight());
    }

    @Override
    public List<Spot> spots(Rectangle2D plot) {
        var area = area(plot);
        var chart = chart(area);
        return Plots.renderer(chart).spots(Space.of(chart, area));
    }

    private void grid(Graphics2D g, Space space) {
        g.setStroke(new BasicStroke(look.hair()));
        for (var tick : ticks.values()) {
            g.setPaint(look.theme().grid());
            rule(g, space, tick.doubleValue());
        }
        zero(g, space);
        g.setPaint(look.theme().mute());
        for (var tick : ticks.values()) {
            var text = tick == top() ? scale.full(tick) : scale.number(tick);
            var y = space.y(tick.doubleValue()) - look.gap(5);
            Lettering.draw(g, text, look.tick(), space.left(), y);
        }
    }

    private void zero(Graphics2D g, Space space) {
        if (ticks.lowest().signum() <= 0) {
            g.setPaint(look.theme().axis());
            g.setStroke(new BasicStroke(look.hair()));
            rule(g, space, 0);
        }
    }

    private static void rule(Graphics2D g, Space space, double value) {
        var y = space.y(value);
        g.draw(new Line2D.Double(space.left(), y, space.right(), y));
    }

    private List<Anchor> anchors(Space space) {
        return plots.tracks().stream().map(track -> anchor(track, space)).toList();
    }

    private Anchor anchor(Track track, Space space) {
        if (plots.stacked()) {
            var cell = plots.stacks().of(track).getLast();
            var slot = space.x(cell.at() + time.grid());
            var x =
                    plots.columns()
                            ? slot - ColumnRenderer.free(slot - space.x(cell.at()), look) / 2
                            : space.x(cell.at() + time.grid() / 2.0);
            return new Anchor(x, space.y((cell.base() + cell.top()) / 2));
        }
        var mark = track.marks().getLast();
        return new Anchor(space.x(mark.span() ? mark.to() : mark.middle()), space.y(mark.height()));
    }
}
