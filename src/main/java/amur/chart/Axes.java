package amur.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/// Light lines with their numbers, and time below.
final class Axes {

    private static final int MONTHS_AS_YEARS = 30;

    private final ChartSpec spec;
    private final Type type;
    private final Ticks ticks;
    private final double first;
    private final double last;
    private final Rectangle2D plot;
    private final int grid;
    private final boolean columns;

    /// @param extent first and last moment, as `Time` counts
    Axes(
            ChartSpec spec,
            Type type,
            Ticks ticks,
            double[] extent,
            Rectangle2D plot,
            int grid,
            boolean columns) {
        this.spec = spec;
        this.type = type;
        this.ticks = ticks;
        this.first = extent[0];
        this.last = extent[1];
        this.plot = plot;
        this.grid = grid;
        this.columns = columns;
    }

    double x(double time) {
        return plot.getX() + (time - first) / (last - first) * plot.getWidth();
    }

    double y(double value) {
        var part = (value - ticks.lowest()) / (ticks.highest() - ticks.lowest());
        return plot.getMaxY() - part * plot.getHeight();
    }

    Rectangle2D plot() {
        return plot;
    }

    void paint(Graphics2D g) {
        var left = type.margin();
        g.setStroke(new BasicStroke((float) type.px(1)));
        for (var value : ticks.values()) {
            g.setColor(value == 0 ? spec.theme().axis() : spec.theme().grid());
            g.draw(new Line2D.Double(left, y(value), plot.getMaxX(), y(value)));
            g.setColor(spec.theme().mute());
            Fonts.draw(g, ticks.label(value), type.tick(), left, y(value) - type.px(4));
        }
        if (last - first >= MONTHS_AS_YEARS || grid >= 12) {
            years(g);
        } else {
            months(g);
        }
    }

    private void years(Graphics2D g) {
        var from = (int) Math.floor(first / 12);
        var to = (int) Math.ceil(last / 12) - 1;
        var width = Fonts.width("2024", type.tick()) * 1.35;
        var perYear = plot.getWidth() / ((last - first) / 12);
        var step = (int) Math.max(1, Math.ceil(width / perYear));
        for (var year = from; year <= to; year++) {
            if (year * 12.0 >= first && !columns) {
                tick(g, x(year * 12.0));
            }
            var middle = (Math.max(first, year * 12.0) + Math.min(last, year * 12.0 + 12)) / 2;
            var whole = Math.min(last, year * 12.0 + 12) - Math.max(first, year * 12.0) >= 4;
            if ((to - year) % step == 0 && whole) {
                below(g, String.valueOf(year), x(middle));
            }
        }
    }

    private void months(Graphics2D g) {
        var widest = Fonts.width(name(YearMonth.of(2022, 9)) + " 2022", type.tick()) * 1.2;
        var perMonth = plot.getWidth() / (last - first);
        var step = 1;
        while (perMonth * step < widest && step < 12) {
            step = step == 1 ? 2 : step == 2 ? 3 : step * 2;
        }
        for (var month = first; month < last; month++) {
            var shown = Time.month(month);
            if ((shown.getMonthValue() - 1) % step == 0) {
                below(g, name(shown) + " " + shown.getYear(), x(month + 0.5));
            }
        }
    }

    private String name(YearMonth month) {
        var chinese = spec.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        var style = chinese ? TextStyle.SHORT : TextStyle.SHORT_STANDALONE;
        return month.getMonth().getDisplayName(style, spec.locale());
    }

    private void tick(Graphics2D g, double x) {
        g.setColor(spec.theme().axis());
        g.draw(new Line2D.Double(x, plot.getMaxY(), x, plot.getMaxY() + type.px(5)));
    }

    private void below(Graphics2D g, String text, double x) {
        var width = Fonts.width(text, type.tick());
        var left =
                Math.clamp(
                        x - width / 2,
                        type.margin(),
                        Math.max(type.margin(), plot.getMaxX() - width + type.px(12)));
        g.setColor(spec.theme().mute());
        Fonts.draw(g, text, type.tick(), left, plot.getMaxY() + type.line(type.tick()) * 1.1);
    }
}
