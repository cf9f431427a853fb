package amur.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/// Series down a picture, each a row: its name on the left, its marks along one axis in the middle,
/// a word on the right. In a narrow picture the name stands above its row.
final class Rows {

    /// Who has the row.
    ///
    /// @param series its index, or `Layer.NONE`
    record Row(int series, String name, Color color, String word) {}

    private static final double NARROW = 460;

    private final Look look;
    private final List<Row> rows;
    private final Ticks ticks;
    private final Amounts.Scale scale;
    private final boolean above;
    private final double names;
    private final double words;
    private final double reach;

    /// @param width of the picture between its edges
    /// @param reach pixels on both sides of the axis for the words beside marks
    Rows(Look look, List<Row> rows, Ticks ticks, Amounts.Scale scale, double width, double reach) {
        this.look = look;
        this.rows = rows;
        this.ticks = ticks;
        this.scale = scale;
        this.above = width < NARROW;
        this.names = above ? 0 : widest(Row::name, look.name(), width * 0.3) + look.gap(12);
        this.words = widest(Row::word, look.value(), width * 0.25);
        this.reach = reach;
    }

    private double widest(Function<Row, String> text, Font font, double most) {
        return rows.stream()
                .mapToDouble(row -> Math.min(most, Lettering.width(text.apply(row), font)))
                .max()
                .orElse(0);
    }

    /// Below the plot, for the amounts of the axis.
    double foot() {
        return look.tick().getSize2D() * 1.7;
    }

    double x(Rectangle2D plot, double value) {
        var left = plot.getX() + names + reach;
        var right = plot.getMaxX() - words - look.gap(10) - reach;
        var low = ticks.lowest().doubleValue();
        var share = (value - low) / (ticks.highest().doubleValue() - low);
        return left + share * Math.max(10, right - left);
    }

    /// The room of a row's marks.
    Rectangle2D box(Rectangle2D plot, int row) {
        var height = plot.getHeight() / rows.size();
        var name = above ? Math.min(height * 0.5, look.name().getSize2D() * 1.3) : 0;
        return new Rectangle2D.Double(
                plot.getX() + names,
                plot.getY() + row * height + name,
                plot.getWidth() - names - words,
                height - name);
    }

    void draw(Graphics2D g, Rectangle2D plot) {
        axis(g, plot);
        for (var i = 0; i < rows.size(); i++) {
            Layer.set(g, rows.get(i).series());
            name(g, plot, i);
            word(g, plot, i);
        }
        Layer.set(g, Layer.NONE);
    }

    private void axis(Graphics2D g, Rectangle2D plot) {
        g.setStroke(new BasicStroke(look.hair()));
        for (var tick : ticks.values()) {
            g.setPaint(tick.signum() == 0 ? look.theme().axis() : look.theme().grid());
            rule(g, plot, x(plot, tick.doubleValue()));
        }
        g.setPaint(look.theme().mute());
        ticks.values().forEach(tick -> amount(g, plot, tick));
    }

    /// From top to bottom; where names stand above their rows, not through them.
    private void rule(Graphics2D g, Rectangle2D plot, double x) {
        for (var i = 0; i < (above ? rows.size() : 1); i++) {
            var top = above ? box(plot, i).getY() : plot.getY();
            var bottom = above ? box(plot, i).getMaxY() : plot.getMaxY();
            g.draw(new Line2D.Double(x, top, x, bottom));
        }
    }

    private void amount(Graphics2D g, Rectangle2D plot, BigDecimal tick) {
        var text = tick == ticks.highest() ? scale.full(tick) : scale.number(tick);
        var y = plot.getMaxY() + look.tick().getSize2D() * 1.35;
        var half = Lettering.width(text, look.tick()) / 2;
        var x = Math.min(x(plot, tick.doubleValue()), plot.getMaxX() - half);
        Lettering.centred(g, text, look.tick(), x, y);
    }

    private void name(Graphics2D g, Rectangle2D plot, int i) {
        var box = box(plot, i);
        var room = plot.getHeight() / rows.size() * (above ? 0.46 : 0.8);
        var font = Fonts.SEMIBOLD.at(Math.min(look.name().getSize2D(), Math.max(7, room)));
        var most = above ? plot.getWidth() - words - look.gap(8) : names - look.gap(12);
        var y = above ? box.getY() - font.getSize2D() * 0.18 : base(box, font);
        g.setPaint(rows.get(i).color());
        Lettering.draw(
                g, Lettering.shortened(rows.get(i).name(), font, most), font, plot.getX(), y);
    }

    private void word(Graphics2D g, Rectangle2D plot, int i) {
        g.setPaint(look.theme().ink());
        var text = Lettering.shortened(rows.get(i).word(), look.value(), words + 0.5);
        Lettering.rightward(
                g, text, look.value(), plot.getMaxX(), base(box(plot, i), look.value()));
    }

    /// The base line of words in the middle of a row.
    static double base(Rectangle2D box, Font font) {
        return box.getCenterY() + font.getSize2D() * 0.36;
    }
}
