package amur.chart;

import amur.trade.Series;
import java.awt.Graphics2D;

/// The amounts above the columns of a single series, where there is room for all of them.
final class BarValues {

    private final ChartSpec spec;
    private final Type type;
    private final Axes axes;
    private final Ticks ticks;
    private final int grid;

    BarValues(ChartSpec spec, Type type, Axes axes, Ticks ticks, int grid) {
        this.spec = spec;
        this.type = type;
        this.axes = axes;
        this.ticks = ticks;
        this.grid = grid;
    }

    void paint(Graphics2D g, Series series) {
        var shown = series.points().stream().filter(p -> p.amount().isPresent()).toList();
        var narrowest =
                shown.stream()
                        .mapToDouble(
                                p -> axes.x(Time.end(p.period())) - axes.x(Time.start(p.period())))
                        .min()
                        .orElse(0);
        var widest =
                shown.stream()
                        .mapToDouble(
                                p ->
                                        Fonts.width(
                                                text(p.amount().orElseThrow().doubleValue()),
                                                type.small()))
                        .max()
                        .orElse(1);
        if (widest > narrowest * 0.98) {
            return;
        }
        g.setColor(spec.theme().ink());
        for (var point : shown) {
            var text = text(point.amount().orElseThrow().doubleValue());
            var x = axes.x(Time.middle(point.period())) - Fonts.width(text, type.small()) / 2;
            Fonts.draw(
                    g,
                    text,
                    type.small(),
                    x,
                    axes.y(Time.height(point, series, grid)) - type.px(4));
        }
    }

    /// The bare number; its scale stands at the topmost tick.
    private String text(double value) {
        return ticks.bare(value);
    }
}
