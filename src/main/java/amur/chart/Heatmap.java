package amur.chart;

import amur.trade.Dataset;
import amur.trade.Point;
import amur.trade.Series;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;

/// Months across, years down: each cell as strong as its amount. A figure for several months is one
/// wide cell, coloured by its mean.
final class Heatmap {

    private final ChartSpec spec;
    private final Series series;
    private final Type type;
    private final Ticks ticks;
    private final double most;

    Heatmap(ChartSpec spec, Dataset data, Type type) {
        this.spec = spec;
        this.series = data.series().getFirst();
        this.type = type;
        this.most =
                series.points().stream()
                        .filter(p -> p.amount().isPresent())
                        .mapToDouble(p -> Math.abs(Time.height(p, series, 1)))
                        .max()
                        .orElse(1);
        this.ticks = Ticks.over(0, most, data.unit(), spec.locale());
    }

    void paint(Graphics2D g, Rectangle2D room) {
        var first =
                series.points().stream()
                        .mapToInt(p -> p.period().start().getYear())
                        .min()
                        .orElse(0);
        var last =
                series.points().stream().mapToInt(p -> p.period().end().getYear()).max().orElse(0);
        var gutter = Fonts.width("2024", type.tick()) + type.px(10);
        var head = type.line(type.tick()) * 1.2;
        var width = (room.getWidth() - gutter) / 12;
        var height = Math.min((room.getHeight() - head) / (last - first + 1), width * 0.75);
        g.setColor(spec.theme().mute());
        for (var month = 1; month <= 12; month++) {
            var name =
                    PeriodName.of(amur.trade.Period.month(YearMonth.of(2022, month)), spec.locale())
                            .replaceAll(" ?2022年?", "");
            Fonts.draw(
                    g,
                    name,
                    type.tick(),
                    room.getX() + gutter + (month - 1) * width + type.px(3),
                    room.getY() + type.tick().getSize2D());
        }
        for (var year = first; year <= last; year++) {
            g.setColor(spec.theme().mute());
            Fonts.draw(
                    g,
                    String.valueOf(year),
                    type.tick(),
                    room.getX(),
                    room.getY() + head + (year - first + 0.5) * height + type.px(4));
        }
        for (var point : series.points()) {
            if (point.amount().isPresent()
                    && point.period().start().getYear() == point.period().end().getYear()) {
                cell(
                        g,
                        point,
                        new Rectangle2D.Double(
                                room.getX()
                                        + gutter
                                        + (point.period().start().getMonthValue() - 1) * width,
                                room.getY()
                                        + head
                                        + (point.period().start().getYear() - first) * height,
                                width * point.period().months(),
                                height));
            }
        }
    }

    private void cell(Graphics2D g, Point point, Rectangle2D box) {
        var strength = 0.12 + 0.88 * Math.abs(Time.height(point, series, 1)) / most;
        var colour = mixed(Palette.of(series.key(), spec.theme()), spec.theme().ground(), strength);
        g.setColor(colour);
        var gap = type.px(1.5);
        g.fill(
                new Rectangle2D.Double(
                        box.getX() + gap,
                        box.getY() + gap,
                        box.getWidth() - 2 * gap,
                        box.getHeight() - 2 * gap));
        var text = ticks.bare(point.amount().orElseThrow().doubleValue());
        if (Fonts.width(text, type.small()) < box.getWidth() - 4 * gap) {
            g.setColor(
                    Contrast.of(spec.theme().ink(), colour) >= 4.5
                            ? spec.theme().ink()
                            : spec.theme().ground());
            Fonts.draw(
                    g,
                    text,
                    type.small(),
                    box.getCenterX() - Fonts.width(text, type.small()) / 2,
                    box.getCenterY() + type.px(4));
        }
    }

    private static Color mixed(Color colour, Color ground, double part) {
        return new Color(
                (int) Math.round(colour.getRed() * part + ground.getRed() * (1 - part)),
                (int) Math.round(colour.getGreen() * part + ground.getGreen() * (1 - part)),
                (int) Math.round(colour.getBlue() * part + ground.getBlue() * (1 - part)));
    }
}
