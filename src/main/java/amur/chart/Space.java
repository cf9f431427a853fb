package amur.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/// Where values fall in the picture, once a plot has its axes and its place.
///
/// @param area the data area
record Space(Rectangle2D area, ValueAxis across, ValueAxis up) {

    static Space of(XYPlot plot, Rectangle2D area) {
        return new Space(area, plot.getDomainAxis(), plot.getRangeAxis());
    }

    double x(double value) {
        return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return up.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    double left() {
        return area.getMinX();
    }

    double right() {
        return area.getMaxX();
    }

    double top() {
        return area.getMinY();
    }

    double bottom() {
        return area.getMaxY();
    }
}
