package amur.chart;

import amur.trade.Point;
import amur.trade.Series;
import amur.trade.Status;
import java.util.ArrayList;
import java.util.List;

/// A series as a pen draws it.
///
/// @param runs neighbouring points to be joined; a run of one is a lone point
/// @param spans points that stand for several steps of the grid
/// @param soft points that are approximate or estimated
record Strokes(List<List<Point>> runs, List<Point> spans, List<Point> soft) {

    static Strokes of(Series series, int grid, boolean joinAll) {
        var runs = new ArrayList<List<Point>>();
        var spans = new ArrayList<Point>();
        var soft = new ArrayList<Point>();
        var run = new ArrayList<Point>();
        for (var point : series.points()) {
            var shown = point.amount().isPresent();
            var span = shown && point.period().months() > grid && !rolling(series);
            if (!shown
                    || span
                    || !run.isEmpty() && !joinAll && !follows(run.getLast(), point, grid)) {
                close(run, runs);
                run = new ArrayList<>();
            }
            if (span) {
                spans.add(point);
            } else if (shown) {
                run.add(point);
            }
            if (shown && soft(point)) {
                soft.add(point);
            }
        }
        close(run, runs);
        return new Strokes(List.copyOf(runs), List.copyOf(spans), List.copyOf(soft));
    }

    private static void close(List<Point> run, List<List<Point>> runs) {
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
    }

    /// Windows that overlap, cumulated or rolling: they are points in time, not stretches of it.
    static boolean rolling(Series series) {
        var points = series.points();
        for (var i = 1; i < points.size(); i++) {
            if (points.get(i).period().overlaps(points.get(i - 1).period())) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(Point before, Point after, int grid) {
        var step = Time.end(after.period()) - Time.end(before.period());
        return step <= grid;
    }

    static boolean soft(Point point) {
        return point.status() == Status.APPROXIMATE || point.status() == Status.ESTIMATED;
    }
}
