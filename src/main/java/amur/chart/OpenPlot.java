package amur.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.XYDataset;

/// A plot whose marks may reach over its edge: half a stroke on the zero line stays whole, and
/// files need no clips.
final class OpenPlot extends XYPlot {

    OpenPlot(XYDataset data, ValueAxis across, ValueAxis up, XYItemRenderer renderer) {
        super(data, across, up, renderer);
    }

    @Override
    public boolean render(
            Graphics2D g,
            Rectangle2D area,
            int index,
            PlotRenderingInfo info,
            CrosshairState crosshair) {
        var clip = g.getClip();
        g.setClip(null);
        var drawn = super.render(g, area, index, info, crosshair);
        g.setClip(clip);
        return drawn;
    }

    JFreeChart chart() {
        var chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, this, false);
        HouseTheme.apply(chart);
        return chart;
    }
}
