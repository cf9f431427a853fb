package amur.chart;

import amur.chart.EndLabels.Anchor;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/// A plot over time with its lines, ticks and labels.
final class TimeScene implements Scene {

    /// Of the height of the picture, for events.
    private static final double MOST_LANE = 0.2;

    private final Look look;
    private final Plots plots;
    private final Timeline time;
    private final Grid grid;
    private final TimeTicks timeTicks;
    private final Optional<EndLabels> labels;
    private final EventLane lane;
    private final Legend legend;
    private final double labelWidth;

    /// @param labels at the ends of the series; a legend if absent
    TimeScene(
            Plots plots,
            Timeline time,
            Events events,
            Look look,
            Dates dates,
            Amounts amounts,
            Optional<EndLabels> labels,
            Size size) {
        this.plots = plots;
        this.time = time;
        this.look = look;
        this.labels = labels;
        var ticks = plots.ticks();
        this.grid = new Grid(look, ticks, amounts.scale(ticks.largest()), plots.inverted());
        this.labelWidth = labels.map(l -> l.width() + look.gap(20)).orElse(0.0);
        var width = Frame.width(look, size);
        this.timeTicks = new TimeTicks(look, dates, time, width - labelWidth - grid.inset());
        this.lane =
                new EventLayout(look, events, time, grid.inset(), width - labelWidth, width)
                        .lane(MOST_LANE * size.height());
        var named =
                labels.isEmpty() && plots.tracks().size() > 1 ? plots.tracks() : List.<Track>of();
        this.legend = new Legend(look, named, plots.stacked() || plots.columns(), width);
    }

    @Override
    public double head() {
        return legend.height() + lane.height() + grid.head();
    }

    @Override
    public double foot() {
        return timeTicks.height();
    }

    /// What the words of events take is not taken from the subtitle.
    @Override
    public double least() {
        return lane.explained() ? 0.4 : Scene.super.least();
    }

    @Override
    public boolean fits(double height) {
        return labels.map(l -> l.fits(height)).orElse(true);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D plot, double headTop) {
        var area = area(plot);
        var chart = plots.chart(look, area, grid);
        var space = Space.of(chart, area);
        legend.draw(g, plot.getX(), headTop);
        grid.draw(g, space);
        lane.draw(g, space, grid.head());
        timeTicks.draw(g, space);
        var band = time.band();
        band.ifPresent(claim -> claim.ground(g, look, space));
        chart.draw(g, area);
        if (plots.columns() || plots.stacked()) {
            grid.zero(g, space);
        }
        band.ifPresent(claim -> claim.edges(g, look, space, plots));
        labels.ifPresent(l -> l.draw(g, anchors(space), space, area.getMaxX() + look.gap(20)));
    }

    /// Where the marks are, beside their labels.
    private Rectangle2D area(Rectangle2D plot) {
        return new Rectangle2D.Double(
                plot.getX(), plot.getY(), plot.getWidth() - labelWidth, plot.getHeight());
    }

    @Override
    public List<Spot> spots(Rectangle2D plot) {
        return plots.spots(look, area(plot), grid);
    }

    @Override
    public List<Places.Flag> events(Rectangle2D plot) {
        return lane.places(area(plot), grid.head());
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
