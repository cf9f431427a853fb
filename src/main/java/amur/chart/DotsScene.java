package amur.chart;

import amur.trade.Point;
import amur.trade.Unit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Two windows of each series as two dots on one line: hollow before, full after, so that the eye
/// reads both amounts and the way between them. A series of which one window is unknown shows the
/// other, and its row says why.
final class DotsScene implements Scene {

    private static final double FAINT = 0.45;

    private final Look look;
    private final Dates dates;
    private final List<Pair> pairs;
    private final Amounts.Scale scale;
    private final Rows rows;

    DotsScene(List<Pair> pairs, Unit unit, Look look, Dates dates, Amounts names, double width) {
        this.pairs = pairs;
        this.look = look;
        this.dates = dates;
        var amounts = known().toList();
        var ticks =
                unit.dimension().additive() ? Ticks.sizes(amounts) : Ticks.suiting(unit, amounts);
        this.scale = names.scale(ticks.largest());
        this.rows = new Rows(look, rows(), ticks, scale, width, reach());
    }

    private Stream<BigDecimal> known() {
        return pairs.stream().map(Pair::known).flatMap(Collection::stream).map(DotsScene::amount);
    }

    private static BigDecimal amount(Point point) {
        return point.amount().orElseThrow();
    }

    private List<Rows.Row> rows() {
        return pairs.stream()
                .map(p -> new Rows.Row(p.track().index(), p.track().label(), ink(p), p.word()))
                .toList();
    }

    private Color ink(Pair pair) {
        return Palette.of(pair.track().key(), look.theme());
    }

    private double reach() {
        var widest =
                pairs.stream()
                        .map(Pair::known)
                        .flatMap(Collection::stream)
                        .mapToDouble(point -> Lettering.width(text(point), look.value()))
                        .max()
                        .orElse(0);
        return widest + radius() + look.gap(6);
    }

    private String text(Point point) {
        return Mark.prefix(point.status()) + scale.close(amount(point));
    }

    private double radius() {
        return Math.max(3.6, 5.4 * look.k());
    }

    @Override
    public double head() {
        return look.value().getSize2D() * 2;
    }

    @Override
    public double foot() {
        return rows.foot();
    }

    @Override
    public boolean fits(double height) {
        return true;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D plot, double headTop) {
        key(g, plot.getX(), headTop);
        rows.draw(g, plot);
        for (var i = 0; i < pairs.size(); i++) {
            Layer.set(g, pairs.get(i).track().index());
            pair(g, plot, i);
        }
        Layer.set(g, Layer.NONE);
    }

    /// Which window each kind of dot stands for.
    private void key(Graphics2D g, double left, double top) {
        var font = look.value();
        var middle = top + font.getSize2D() * 0.7;
        var x = left + radius();
        g.setPaint(look.theme().mute());
        for (var point : List.of(pairs.getFirst().before(), pairs.getFirst().after())) {
            dot(g, x, middle, point == pairs.getFirst().before());
            var words = dates.period(point.period());
            Lettering.draw(
                    g, words, font, x + radius() + look.gap(6), middle + font.getSize2D() * 0.36);
            x += Lettering.width(words, font) + 2 * radius() + look.gap(30);
        }
    }

    private void pair(Graphics2D g, Rectangle2D plot, int i) {
        var pair = pairs.get(i);
        var y = rows.box(plot, i).getCenterY();
        var ink = ink(pair);
        if (pair.known().size() == 2) {
            g.setPaint(Colors.mix(ink, look.theme().ground(), FAINT));
            g.setStroke(look.whole(look.line() * 1.2));
            g.draw(new Line2D.Double(x(plot, pair.before()), y, x(plot, pair.after()), y));
        }
        for (var point : pair.known()) {
            g.setPaint(ink);
            dot(g, x(plot, point), y, point == pair.before());
        }
        ring(g, plot, i);
        amounts(g, plot, i);
    }

    /// Around the later dot where it covers the earlier one.
    private void ring(Graphics2D g, Rectangle2D plot, int i) {
        var pair = pairs.get(i);
        if (pair.known().size() == 2
                && Math.abs(x(plot, pair.before()) - x(plot, pair.after())) < radius()) {
            var r = radius() + look.line();
            var x = x(plot, pair.before());
            var y = rows.box(plot, i).getCenterY();
            g.setStroke(look.whole(look.hair()));
            g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
    }

    private double x(Rectangle2D plot, Point point) {
        return rows.x(plot, amount(point).doubleValue());
    }

    private void dot(Graphics2D g, double x, double y, boolean hollow) {
        var r = radius();
        var ink = g.getPaint();
        if (hollow) {
            var ring = new Ellipse2D.Double(x - r + 1, y - r + 1, 2 * r - 2, 2 * r - 2);
            g.setPaint(look.theme().ground());
            g.fill(ring);
            g.setPaint(ink);
            g.setStroke(look.whole(look.line() * 0.8));
            g.draw(ring);
        } else {
            g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
    }

    /// Each amount on the far side of its dot.
    private void amounts(Graphics2D g, Rectangle2D plot, int i) {
        var pair = pairs.get(i);
        var base = Rows.base(rows.box(plot, i), look.value());
        var rising = pair.difference().map(change -> change.signum() >= 0).orElse(true);
        for (var point : pair.known()) {
            var before = point == pair.before();
            g.setPaint(before ? look.theme().mute() : look.theme().ink());
            var away = radius() + look.gap(6);
            var wide = Lettering.width(text(point), look.value());
            var left = before == rising ? x(plot, point) - away - wide : x(plot, point) + away;
            var ink = g.getPaint();
            g.setPaint(look.theme().ground());
            g.fill(behind(left, base, wide));
            g.setPaint(ink);
            if (before == rising) {
                Lettering.rightward(g, text(point), look.value(), left + wide, base);
            } else {
                Lettering.draw(g, text(point), look.value(), left, base);
            }
        }
    }

    /// Ground behind words, so that no line of the axis strikes them through.
    private Rectangle2D behind(double left, double base, double wide) {
        var size = look.value().getSize2D();
        return new Rectangle2D.Double(left - 2, base - size * 0.8, wide + 4, size);
    }

    @Override
    public List<Spot> spots(Rectangle2D plot) {
        return IntStream.range(0, pairs.size())
                .boxed()
                .flatMap(i -> pairs.get(i).known().stream().map(point -> spot(plot, i, point)))
                .toList();
    }

    private Spot spot(Rectangle2D plot, int i, Point point) {
        var x = x(plot, point);
        var y = rows.box(plot, i).getCenterY();
        var r = radius();
        var box = new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
        return Spot.of(pairs.get(i).track().index(), point.period(), x, y, box);
    }
}
