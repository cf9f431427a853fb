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
            draw(g, new Space(area, across, up), tracks.get(series));
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
