package amur.chart;

import amur.trade.Period;
import java.awt.geom.Rectangle2D;

/// Where a mark stands in a picture, so that a page can answer when it is touched. All places are
/// CSS pixels from the upper left corner of the picture.
///
/// @param series which of the dataset, from 0
/// @param period which point of that series
/// @param x of the place a reader aims at: the point of a line, the head of a column
/// @param y of the same place
/// @param left of all that belongs to the mark
/// @param top of the same
/// @param width of the same
/// @param height of the same
public record Spot(
        int series,
        Period period,
        double x,
        double y,
        double left,
        double top,
        double width,
        double height) {

    static Spot of(int series, Period period, double x, double y, Rectangle2D box) {
        return new Spot(
                series, period, x, y, box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }
}
