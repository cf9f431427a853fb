package amur.trade;

import java.util.List;

/// The points of one key in one unit, in order of their periods.
public record Series(SeriesKey key, Unit unit, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }
}
