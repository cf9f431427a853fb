package amur.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;

/// An axis that only maps; its ticks and words are ours. It measures none of its own, because that
/// would ask the machine for its fonts.
final class BareAxis extends NumberAxis {

    BareAxis(double low, double high) {
        setVisible(false);
        setAutoRange(false);
        setRange(low, high);
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return List.of();
    }
}
