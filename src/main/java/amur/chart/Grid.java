package amur.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.List;

/// The light lines across a plot, each with its amount above its left end; only the topmost names
/// the unit.
///
/// @param inverted whether the lowest is on top
record Grid(Look look, Ticks ticks, Amounts.Scale scale, boolean inverted) {

    /// Left of the marks, where the amounts stand.
    double inset() {
        return ticks.values().stream()
                        .filter(tick -> tick != top())
                        .mapToDouble(tick -> Lettering.width(scale.number(tick), look.tick()))
                        .max()
                        .orElse(0)
                + look.gap(8);
    }

    private BigDecimal top() {
        return inverted ? ticks.lowest() : ticks.highest();
    }

    /// The height that the topmost amount needs above the plot.
    double head() {
        return look.tick().getSize2D() * 1.2;
    }

    void draw(Graphics2D g, Space space) {
        g.setStroke(new BasicStroke(look.hair()));
        for (var tick : ticks.values()) {
            g.setPaint(look.theme().grid());
            rule(g, space, tick.doubleValue());
        }
        zero(g, space);
        g.setPaint(look.theme().mute());
        for (var tick : named(space)) {
            var text = tick == top() ? scale.full(tick) : scale.number(tick);
            var y = space.y(tick.doubleValue()) - look.gap(5);
            Lettering.draw(g, text, look.tick(), space.left(), y);
        }
    }

    /// All of them, or where they would lie over one another the two at the ends.
    private List<BigDecimal> named(Space space) {
        var apart = (space.bottom() - space.top()) / (ticks.values().size() - 1);
        return apart >= look.tick().getSize2D() * 1.25
                ? ticks.values()
                : List.of(ticks.lowest(), ticks.highest());
    }

    /// The base line, once more over marks that stand on it.
    void zero(Graphics2D g, Space space) {
        if (ticks.lowest().signum() <= 0) {
            g.setPaint(look.theme().axis());
            g.setStroke(new BasicStroke(look.hair()));
            rule(g, space, 0);
        }
    }

    private static void rule(Graphics2D g, Space space, double value) {
        var y = space.y(value);
        g.draw(new Line2D.Double(space.left(), y, space.right(), y));
    }
}
