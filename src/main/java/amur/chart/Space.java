package amur.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/// Where values fall in the picture, once a plot has its axes and its place.
///
/// @param area the data area
record Space(Rectangle2D area, ValueAxis across, ValueAxis up) {

    static Space of(JFreeChart chart, Rectangle2D area) {
        var plot = chart.getXYPlot();
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
