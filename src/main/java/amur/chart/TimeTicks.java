package amur.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.stream.LongStream;

/// The words under the base line: years, or months and quarters with their years when the range is
/// short.
final class TimeTicks {

    private static final int SHORT = 30;
    private static final int[] MONTHS = {1, 2, 3, 6};
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50};

    private final Look look;
    private final Dates dates;
    private final long start;
    private final long end;
    private final int grid;
    private final double perMonth;

    /// @param width pixels between start and end
    TimeTicks(Look look, Dates dates, Timeline time, double width) {
        this.look = look;
        this.dates = dates;
        this.start = Math.round(time.start());
        this.end = Math.round(time.end());
        this.grid = time.grid();
        this.perMonth = width / Math.max(1, time.end() - time.start());
    }

    private boolean inMonths() {
        return end - start <= SHORT && grid < 6;
    }

    /// Under the base line.
    double height() {
        return lineHeight() * (inMonths() ? 2 : 1) + look.gap(8);
    }

    private double lineHeight() {
        return look.tick().getSize2D() * 1.3;
    }

    void draw(Graphics2D g, Space space) {
        g.setStroke(new BasicStroke(look.hair()));
        if (inMonths()) {
            months(g, space);
        } else {
            years(g, space);
        }
    }

    private void years(Graphics2D g, Space space) {
        var step = yearStep();
        var first = Math.floorDiv(start, 12L);
        var last = Math.floorDiv(end - 1, 12L);
        for (var year = first; year <= last; year++) {
            stop(g, space, year * 12, look.gap(6));
            var from = Math.max(start, year * 12);
            var to = Math.min(end, year * 12 + 12);
            var counted = step == 1 || year % step == 0;
            if (counted && (to - from) * perMonth >= width("2024") * (step == 1 ? 1.1 : 0)) {
                word(g, space, String.valueOf(year), (from + to) / 2.0, 1);
            }
        }
    }

    private int yearStep() {
        var room = width("2024") + look.gap(10);
        for (var step : YEARS) {
            if (step * 12 * perMonth >= room) {
                return step;
            }
        }
        return 100;
    }

    private void months(Graphics2D g, Space space) {
        var step = Math.max(grid == 3 ? 3 : 1, monthStep());
        LongStream.range(start, end)
                .filter(month -> month % step == 0 || step == 1)
                .forEach(month -> month(g, space, month));
        for (var from = start; from < end; from = (Math.floorDiv(from, 12L) + 1) * 12) {
            if (from > start) {
                stop(g, space, from, look.gap(6) + lineHeight() * 1.9);
            }
            year(g, space, from);
        }
    }

    private void month(Graphics2D g, Space space, long month) {
        stop(g, space, month, look.gap(6));
        var name =
                grid == 3
                        ? dates.quarter(Timeline.month(month))
                        : dates.month(Timeline.month(month));
        word(g, space, name, month + Math.min(grid, 3) / 2.0, 1);
    }

    private void year(Graphics2D g, Space space, long from) {
        var to = Math.min(end, (Math.floorDiv(from, 12L) + 1) * 12);
        var text = String.valueOf(Math.floorDiv(from, 12L));
        if ((to - from) * perMonth >= width(text) * 1.1) {
            word(g, space, text, (from + to) / 2.0, 2);
        }
    }

    private int monthStep() {
        var widest =
                LongStream.range(0, 12)
                        .mapToDouble(m -> width(dates.month(Timeline.month(m))))
                        .max()
                        .orElse(1);
        for (var step : MONTHS) {
            if (step * perMonth >= widest + look.gap(9)) {
                return step;
            }
        }
        return 12;
    }

    private double width(String text) {
        return Lettering.width(text, look.tick());
    }

    private void stop(Graphics2D g, Space space, long month, double length) {
        if (month >= start && month <= end) {
            var x = space.x(month);
            g.setPaint(look.theme().axis());
            g.draw(new Line2D.Double(x, space.bottom(), x, space.bottom() + length));
        }
    }

    private void word(Graphics2D g, Space space, String text, double at, int row) {
        g.setPaint(look.theme().mute());
        var y = space.bottom() + look.gap(4) + lineHeight() * row;
        Lettering.centred(g, text, look.tick(), space.x(at), y);
    }
}
