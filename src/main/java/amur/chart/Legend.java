package amur.chart;

import amur.trade.Dataset;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// The names of the series in a row, for charts where they cannot stand at the marks.
final class Legend {

    private final ChartSpec spec;
    private final Dataset data;
    private final Type type;

    Legend(ChartSpec spec, Dataset data, Type type) {
        this.spec = spec;
        this.data = data;
        this.type = type;
    }

    /// @return the lower edge
    double paint(Graphics2D g, Rectangle2D room) {
        var font = type.label();
        var swatch = type.px(18);
        var x = room.getX();
        var y = room.getY();
        for (var i = 0; i < data.series().size(); i++) {
            var name = Fonts.shortened(spec.labels().get(i), font, room.getWidth() - swatch);
            var width = swatch + type.px(6) + Fonts.width(name, font) + type.px(16);
            if (x > room.getX() && x + width > room.getMaxX()) {
                x = room.getX();
                y += type.line(font);
            }
            var key = data.series().get(i).key();
            g.setColor(Palette.of(key, spec.theme()));
            swatch(g, x, y + font.getSize2D() * 0.65, swatch, Palette.dash(key));
            Fonts.draw(g, name, font, x + swatch + type.px(6), y + font.getSize2D());
            x += width;
        }
        return y + type.line(font);
    }

    private void swatch(Graphics2D g, double x, double y, double width, float[] dash) {
        var columns = spec.kind() == ChartKind.STACKED || spec.kind() == ChartKind.BARS;
        if (columns) {
            var side = type.px(11);
            g.fill(new Rectangle2D.Double(x + width - side, y - side / 2, side, side));
            return;
        }
        var wide = (float) type.px(2.4);
        g.setStroke(
                dash.length == 0
                        ? new BasicStroke(wide)
                        : new BasicStroke(
                                wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash, 0f));
        g.draw(new Line2D.Double(x, y, x + width, y));
    }
}
