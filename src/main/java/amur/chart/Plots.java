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
        this.stacks = new Stacks(time, this.tracks);
    }

    List<Track> tracks() {
        return tracks;
    }

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

    /// @param area where the plot will be drawn
    /// @param inset pixels at its left that no mark enters
    /// @param words for the amount of a mark, where a mark shows it
    JFreeChart chart(
            Look look, Rectangle2D area, double inset, Ticks ticks, Function<Mark, String> words) {
        var perPixel = (time.end() - time.start()) / Math.max(1, area.getWidth() - inset);
        var across = new BareAxis(time.start() - inset * perPixel, time.end());
        var up = new BareAxis(ticks.lowest().doubleValue(), ticks.highest().doubleValue());
        up.setInverted(inverted());
        return new OpenPlot(new Marks(tracks), across, up, renderer(look, words)).chart();
    }

    static Renderer renderer(JFreeChart chart) {
        return (Renderer) chart.getXYPlot().getRenderer();
    }

    private Renderer renderer(Look look, Function<Mark, String> words) {
        return switch (kind) {
            case STACKED -> new StackRenderer(look, tracks, stacks);
            case BARS -> new BarRenderer(look, tracks, time.grid(), words);
            case AREA ->
                    stacked()
                            ? new StackedAreaRenderer(look, tracks, stacks)
                            : new AreaRenderer(look, time, tracks);
            case LINE, HEATMAP -> new LineRenderer(look, time, tracks);
        };
    }

    /// Areas and columns start at zero. So do lines, unless all of them keep far above it.
    Ticks ticks() {
        var low = BigDecimal.valueOf(stacked() ? stacks.lowest() : heights().min().orElse(0));
        var high = BigDecimal.valueOf(stacked() ? stacks.highest() : heights().max().orElse(1));
        if (unit == Unit.RANK) {
            return Ticks.places(high);
        }
        return kind == ChartKind.LINE && farAboveZero(low, high)
                ? Ticks.enclosing(low, high)
                : Ticks.withZero(low, high);
    }

    private DoubleStream heights() {
        return tracks.stream().flatMap(t -> t.marks().stream()).mapToDouble(Mark::height);
    }

    /// A ratio or price is read for its changes, an amount for its size.
    private boolean farAboveZero(BigDecimal low, BigDecimal high) {
        var share =
                unit.dimension().additive() || unit.dimension() == Unit.Dimension.RATE ? 0.8 : 0.5;
        return low.signum() > 0 && low.doubleValue() > share * high.doubleValue();
    }
}
