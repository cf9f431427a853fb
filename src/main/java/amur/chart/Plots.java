package amur.chart;

import amur.trade.Unit;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;

/// What each form of chart draws, and how far its axis reaches.
final class Plots {

    private final ChartKind kind;
    private final Unit unit;
    private final Timeline time;
    private final List<Track> tracks;
    private final Stacks stacks;

    Plots(ChartKind kind, Unit unit, Timeline time, List<Track> tracks) {
        this.kind = kind;
        this.unit = unit;
        this.time = time;
        this.tracks = tracks.stream().filter(track -> !track.marks().isEmpty()).toList();
        this.stacks = stacked() ? new Stacks(time, this.tracks) : Stacks.NONE;
    }

    List<Track> tracks() {
        return tracks;
    }

    /// None if they are not stacked.
    Stacks stacks() {
        return stacks;
    }

    /// Whether the series stand on top of one another.
    boolean stacked() {
        return kind == ChartKind.STACKED
                || kind == ChartKind.AREA && tracks.size() > 1 && unit.dimension().additive();
    }

    boolean columns() {
        return kind == ChartKind.STACKED || kind == ChartKind.BARS;
    }

    /// Whether the first is above: places in a ranking.
    boolean inverted() {
        return unit == Unit.RANK;
    }

    /// Whether each series has a mark at the end that a label can stand beside.
    boolean labelled() {
        return kind != ChartKind.BARS
                && (!stacked() || stacks.columns().getLast().size() == tracks.size());
    }

    /// The same with one of its series.
    Plots alone(Track track) {
        return new Plots(kind, unit, time, List.of(track));
    }

    /// @param area where the plot will be drawn
    /// @param grid its lines; no mark enters the place of their amounts
    JFreeChart chart(Look look, Rectangle2D area, Grid grid) {
        var inset = grid.inset();
        var perPixel = (time.end() - time.start()) / Math.max(1, area.getWidth() - inset);
        var across = new BareAxis(time.start() - inset * perPixel, time.end());
        var ticks = grid.ticks();
        var up = new BareAxis(ticks.lowest().doubleValue(), ticks.highest().doubleValue());
        up.setInverted(inverted());
        var renderer = renderer(look, mark -> grid.scale().bare(mark.amount()));
        return new OpenPlot(new Marks(tracks), across, up, renderer).chart();
    }

    /// Where the marks of such a chart are.
    List<Spot> spots(Look look, Rectangle2D area, Grid grid) {
        var chart = chart(look, area, grid);
        var renderer = (Renderer) chart.getXYPlot().getRenderer();
        return renderer.spots(Space.of(chart, area));
    }

    private Renderer renderer(Look look, Function<Mark, String> words) {
        return switch (kind) {
            case STACKED -> new StackRenderer(look, tracks, stacks);
            case BARS -> new BarRenderer(look, tracks, time.grid(), words);
            case AREA ->
                    stacked()
                            ? new StackedAreaRenderer(look, tracks, stacks)
                            : new AreaRenderer(look, time, tracks);
            case LINE, MULTIPLES -> new LineRenderer(look, time, tracks);
            case MIRROR -> new MirrorRenderer(look, time, tracks);
            case HEATMAP, SANKEY, DOTS, WATERFALL ->
                    throw new IllegalStateException(kind + " is no plot over time");
        };
    }

    /// Areas and columns start at zero.
    Ticks ticks() {
        var heights = heights();
        if (kind == ChartKind.LINE || kind == ChartKind.MULTIPLES || unit == Unit.RANK) {
            return Ticks.suiting(unit, heights);
        }
        return Ticks.sizes(heights);
    }

    /// Those of the marks and of what is claimed.
    private List<BigDecimal> heights() {
        var marks =
                stacked()
                        ? DoubleStream.of(stacks.lowest(), stacks.highest())
                        : tracks.stream()
                                .flatMap(t -> t.marks().stream())
                                .mapToDouble(Mark::height);
        var claimed = time.band().stream().flatMapToDouble(b -> DoubleStream.of(b.low(), b.high()));
        return DoubleStream.concat(marks, claimed).mapToObj(BigDecimal::valueOf).toList();
    }
}
