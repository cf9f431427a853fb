package amur.chart;

import amur.trade.Dataset;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;

/// One chart on paper: the words around it, and the plot in what room they leave.
final class Drawing {

    private final ChartSpec spec;
    private final Dataset data;
    private final Size size;

    Drawing(ChartSpec spec, Dataset data, Size size) {
        this.spec = spec;
        this.data = data;
        this.size = size;
    }

    void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(spec.theme().ground());
        g.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        var type = new Type(size);
        var room = new Surround(spec, size, type).paint(g);
        if (data.isEmpty()) {
            return;
        }
        if (spec.kind() == ChartKind.HEATMAP) {
            new Heatmap(spec, data, type).paint(g, room);
        } else {
            new PlotArea(spec, data, type).paint(g, room);
        }
    }
}
