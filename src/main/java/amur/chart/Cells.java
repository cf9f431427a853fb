package amur.chart;

import java.awt.geom.Rectangle2D;

/// The places of a heat map: a column a month, a row a year.
///
/// @param area of all cells
/// @param gap between two of them
record Cells(Rectangle2D area, int firstYear, int years, double gap) {

    double width() {
        return area.getWidth() / 12;
    }

    double height() {
        return area.getHeight() / years;
    }

    /// The place of a mark; what reaches into the next year is cut there.
    Rectangle2D box(Mark mark) {
        return box(mark.from(), mark.to() - mark.from());
    }

    /// @param from in months since the year 0
    Rectangle2D box(double from, double months) {
        var year = Math.floor(from / 12);
        var month = from - year * 12;
        return new Rectangle2D.Double(
                area.getX() + month * width() + gap / 2,
                area.getY() + (year - firstYear) * height() + gap / 2,
                Math.min(months, 12 - month) * width() - gap,
                height() - gap);
    }

    static Rectangle2D within(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() + by,
                box.getY() + by,
                box.getWidth() - 2 * by,
                box.getHeight() - 2 * by);
    }
}
