package amur.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/// Draws a track whole instead of item by item, which keeps files small and dashes even.
abstract class Renderer extends AbstractXYItemRenderer {

    private final transient Look look;
    private final transient List<Track> tracks;

    Renderer(Look look, List<Track> tracks) {
        this.look = look;
        this.tracks = tracks;
    }

    abstract void draw(Graphics2D g, Space space, Track track);

    /// What the picture shows of a mark: more than one box if a span is drawn in several.
    abstract List<Rectangle2D> boxes(Mark mark, Track track, Space space);

    List<Spot> spots(Space space) {
        return tracks.stream()
                .flatMap(track -> track.marks().stream().map(mark -> spot(mark, track, space)))
                .toList();
    }

    private Spot spot(Mark mark, Track track, Space space) {
        var box =
                boxes(mark, track, space).stream()
                        .reduce(Rectangle2D::createUnion)
                        .orElseGet(Rectangle2D.Double::new);
        return Spot.of(track.index(), mark.period(), box.getCenterX(), aim(box, mark), box);
    }

    /// The height a reader aims at: the head of a column.
    double aim(Rectangle2D box, Mark mark) {
        return mark.height() < 0 ? box.getMaxY() : box.getMinY();
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        var state = new XYItemRendererState(info);
        state.setProcessVisibleItemsOnly(false);
        return state;
    }

    @Override
    public void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis across,
            ValueAxis up,
            XYDataset data,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        if (item == 0) {
            Layer.set(g, tracks.get(series).index());
            draw(g, new Space(area, across, up), tracks.get(series));
            Layer.set(g, Layer.NONE);
        }
    }

    Look look() {
        return look;
    }

    Color color(Track track) {
        return Palette.marks(track, look.theme());
    }

    Color ground() {
        return look.theme().ground();
    }
}
