package amur.chart;

import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.XYDataset;

/// What is drawn inside the axes.
///
/// @param layers datasets with their renderers, the lowest first
/// @param low the smallest height of any mark
/// @param high the largest
record Marks(List<Layer> layers, double low, double high) {

    record Layer(XYDataset dataset, XYItemRenderer renderer) {}

    void into(XYPlot plot) {
        for (var i = 0; i < layers.size(); i++) {
            plot.setDataset(i, layers.get(i).dataset());
            plot.setRenderer(i, layers.get(i).renderer());
        }
    }
}
