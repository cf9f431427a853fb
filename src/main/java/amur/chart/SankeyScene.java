package amur.chart;

import amur.chart.Flows.Flow;
import amur.chart.SankeySide.Node;
import amur.trade.Period;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;

/// Series on the left, periods on the right, and between them ribbons as wide as the amounts: how
/// much of each went into each period.
///
/// JFreeChart's `FlowPlot` draws the like, but with the machine's fonts, and without saying where a
/// ribbon lies.
final class SankeyScene implements Scene {

    private static final int LIGHT = 115;

    /// Where a flow runs.
    private record Ribbon(Flow flow, double left, double right, double width) {}

    private final Look look;
    private final Flows flows;
    private final Amounts.Scale scale;
    private final Dates dates;
    private final List<Node> sources;
    private final List<Node> sinks;

    SankeyScene(Flows flows, Look look, Dates dates, Amounts amounts) {
        this.look = look;
        this.flows = flows;
        this.dates = dates;
        this.scale = amounts.scale(flows.sum(flow -> true));
        this.sources = flows.tracks().stream().map(this::node).toList();
        this.sinks = flows.periods().stream().map(this::node).toList();
    }

    private Node node(Track track) {
        var ink = Palette.of(track.key(), look.theme());
        return node(track.index(), track.label(), ink, flow -> flow.track() == track);
    }

    private Node node(Period period) {
        return node(
                Layer.NONE,
                dates.period(period),
                look.theme().ink(),
                flow -> flow.period().equals(period));
    }

    private Node node(int series, String name, Color ink, Predicate<Flow> has) {
        var sum = flows.sum(has);
        var about = !flows.whole(has) ? Mark.AT_LEAST : flows.soft(has) ? Mark.ABOUT : "";
        return Node.of(series, name, about + scale.rounded(sum), ink, sum, has);
    }

    @Override
    public double head() {
        return look.name().getSize2D();
    }

    @Override
    public double foot() {
        return look.name().getSize2D() * 0.6;
    }

    @Override
    public boolean fits(double height) {
        return true;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D plot, double headTop) {
        var left = left(plot);
        var right = right(plot);
        for (var ribbon : ribbons(plot)) {
            var ink = Palette.marks(ribbon.flow.track(), look.theme());
            Layer.set(g, ribbon.flow.track().index());
            g.setPaint(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), LIGHT));
            g.fill(path(ribbon, left.column().getMaxX(), right.column().getX()));
        }
        Layer.set(g, Layer.NONE);
        left.draw(g, true);
        right.draw(g, false);
    }

    private double perAmount(Rectangle2D plot) {
        var height = plot.getHeight();
        var most = Math.max(sources.size(), sinks.size());
        var free = SankeySide.free(look, most, height);
        return (height - free) / flows.sum(flow -> true).doubleValue();
    }

    private SankeySide left(Rectangle2D plot) {
        var x = plot.getX() + SankeySide.width(look, sources);
        return new SankeySide(look, sources, column(plot, x), perAmount(plot));
    }

    private SankeySide right(Rectangle2D plot) {
        var x = plot.getMaxX() - SankeySide.width(look, sinks) - thickness();
        return new SankeySide(look, sinks, column(plot, x), perAmount(plot));
    }

    private Rectangle2D column(Rectangle2D plot, double x) {
        return new Rectangle2D.Double(x, plot.getY(), thickness(), plot.getHeight());
    }

    private double thickness() {
        return Math.max(5, look.gap(9));
    }

    private List<Ribbon> ribbons(Rectangle2D plot) {
        var left = left(plot);
        var right = right(plot);
        var used = new HashMap<Node, Double>();
        var ribbons = new ArrayList<Ribbon>();
        for (var source : sources) {
            for (var flow :
                    flows.all().stream().filter(source.has()).sorted(this::byPeriod).toList()) {
                var width = flow.amount() * left.perAmount();
                var sink = right.place(flow);
                ribbons.add(
                        new Ribbon(
                                flow,
                                left.top(left.place(flow))
                                        + used.merge(source, width, Double::sum)
                                        - width,
                                right.top(sink)
                                        + used.merge(sinks.get(sink), width, Double::sum)
                                        - width,
                                width));
            }
        }
        return ribbons;
    }

    private int byPeriod(Flow one, Flow other) {
        return one.period().compareTo(other.period());
    }

    private static Path2D path(Ribbon ribbon, double from, double to) {
        var middle = (from + to) / 2;
        var path = new Path2D.Double();
        path.moveTo(from, ribbon.left);
        path.curveTo(middle, ribbon.left, middle, ribbon.right, to, ribbon.right);
        path.lineTo(to, ribbon.right + ribbon.width);
        path.curveTo(
                middle,
                ribbon.right + ribbon.width,
                middle,
                ribbon.left + ribbon.width,
                from,
                ribbon.left + ribbon.width);
        path.closePath();
        return path;
    }

    /// A ribbon is touched at its right end, where it lies alone.
    @Override
    public List<Spot> spots(Rectangle2D plot) {
        var end = right(plot).column().getX();
        var reach = (end - left(plot).column().getMaxX()) / 5;
        return ribbons(plot).stream().map(ribbon -> spot(ribbon, end, reach)).toList();
    }

    private static Spot spot(Ribbon ribbon, double end, double reach) {
        var box =
                new Rectangle2D.Double(end - reach, ribbon.right, reach, Math.max(1, ribbon.width));
        return Spot.of(
                ribbon.flow.track().index(), ribbon.flow.period(), end, box.getCenterY(), box);
    }
}
