package amur.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.Set;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/// Paints a column plain, or hatched if its amount is soft.
final class HatchPainter implements XYBarPainter {

    private static final double STEP = 5;

    private final Set<Cell> soft;
    private final Theme theme;

    /// @param x the middle of the column
    record Cell(int row, double x) {}

    HatchPainter(Set<Cell> soft, Theme theme) {
        this.soft = soft;
        this.theme = theme;
    }

    @Override
    public void paintBar(
            Graphics2D g,
            XYBarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base) {
        var colour = (Color) renderer.getItemPaint(row, column);
        g.setPaint(colour);
        var x = renderer.getPlot().getDataset().getXValue(row, column);
        if (!soft.contains(new Cell(row, x))) {
            g.fill(bar);
            return;
        }
        g.setPaint(mixed(colour, theme.ground()));
        g.fill(bar);
        g.setPaint(colour);
        g.setStroke(new BasicStroke(1.2f));
        hatch(g, bar.getBounds2D());
        g.draw(bar);
    }

    private static Color mixed(Color colour, Color ground) {
        return new Color(
                (colour.getRed() + 2 * ground.getRed()) / 3,
                (colour.getGreen() + 2 * ground.getGreen()) / 3,
                (colour.getBlue() + 2 * ground.getBlue()) / 3);
    }

    /// Slanted lines, cut at the edges by arithmetic: a clip would cost every format dearly.
    private static void hatch(Graphics2D g, Rectangle2D box) {
        for (var d = STEP; d < box.getWidth() + box.getHeight(); d += STEP) {
            var x1 = box.getX() + Math.max(0, d - box.getHeight());
            var y1 = box.getY() + Math.min(d, box.getHeight());
            var x2 = box.getX() + Math.min(d, box.getWidth());
            var y2 = box.getY() + Math.max(0, d - box.getWidth());
            g.draw(new Line2D.Double(x1, y1, x2, y2));
        }
    }

    @Override
    public void paintBarShadow(
            Graphics2D g,
            XYBarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        // shadows carry no information
    }
}
