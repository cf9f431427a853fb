package amur.dashboard.ui;

import amur.analysis.Frequency;
import amur.chart.Palette;
import amur.chart.Theme;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// A series at a glance, as small as a word: its months from zero, broken where one is missing. It
/// is decoration beside exact amounts, so it is hidden from screen readers.
final class Sparkline {

    private static final double WIDTH = 110;
    private static final double HEIGHT = 26;

    private Sparkline() {}

    /// @param range from the first month shown to the last
    static Component of(Series series, Period range) {
        var points =
                Frequency.MONTH.apply(series, range).points().stream()
                        .filter(point -> point.amount().isPresent())
                        .toList();
        var ink = Palette.hex(series.key(), Theme.LIGHT);
        var path = path(points, range);
        var svg =
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" aria-hidden="true">\
                <path d="%s" fill="none" stroke="%s" stroke-width="1.6" stroke-linecap="round"/></svg>"""
                        .formatted((int) WIDTH, (int) HEIGHT, path, ink);
        var component = new Svg(svg);
        component.addClassName("sparkline");
        return component;
    }

    private static String path(List<Point> points, Period range) {
        var most =
                points.stream()
                        .map(p -> monthly(p).abs().doubleValue())
                        .max(Double::compare)
                        .filter(m -> m > 0)
                        .orElse(1.0);
        var path = new StringBuilder();
        Point last = null;
        for (var point : points) {
            var joined =
                    last != null
                            && last.period().end().plusMonths(1).equals(point.period().start());
            var x = (middle(point, range) + 0.5) / range.months() * (WIDTH - 4) + 2;
            var y = HEIGHT - 3 - monthly(point).doubleValue() / most * (HEIGHT - 6);
            path.append(joined ? "L" : "M").append(at(x, y));
            if (!joined) {
                path.append("h0.01");
            }
            last = point;
        }
        return path.toString();
    }

    private static BigDecimal monthly(Point point) {
        return point.amount()
                .orElseThrow()
                .divide(
                        BigDecimal.valueOf(point.period().months()),
                        java.math.MathContext.DECIMAL64);
    }

    private static double middle(Point point, Period range) {
        var from =
                range.start().until(point.period().start(), java.time.temporal.ChronoUnit.MONTHS);
        return from + (point.period().months() - 1) / 2.0;
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }
}
