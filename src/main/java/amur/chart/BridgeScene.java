package amur.chart;

import amur.trade.Period;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How one window's sum became another's: a waterfall lying on its side, so that long names have
/// room. The first bar is the sum before, the last the sum after, and between them each series adds
/// or takes what it changed by. Only series known in both windows are in either sum.
final class BridgeScene implements Scene {

    /// One bar.
    ///
    /// @param pair none for a sum
    /// @param from where it begins
    /// @param to where it ends
    private record Step(
            List<Pair> pair, String name, BigDecimal from, BigDecimal to, boolean soft) {

        boolean sum() {
            return pair.isEmpty();
        }

        BigDecimal amount() {
            return to.subtract(from);
        }
    }

    private final Look look;
    private final Amounts.Scale scale;
    private final List<Step> steps;
    private final Rows rows;

    /// @param pairs at least one of them with both amounts
    BridgeScene(List<Pair> pairs, Look look, Dates dates, Amounts amounts, double width) {
        this.look = look;
        this.steps = steps(pairs, dates);
        var ticks = Ticks.withZero(end(Comparator.naturalOrder()), end(Comparator.reverseOrder()));
        this.scale = amounts.scale(ticks.largest());
        this.rows = new Rows(look, rows(), ticks, scale, width, look.gap(4));
    }

    /// Whether there is anything to build a bridge of.
    static boolean possible(List<Pair> pairs) {
        return pairs.stream().anyMatch(p -> !p.effect() && p.known().size() == 2);
    }

    /// Effects make the change of the one sum beside them; else each series makes its own, and the
    /// sums are those of the series known in both windows.
    private static List<Step> steps(List<Pair> pairs, Dates dates) {
        var effects = pairs.stream().filter(Pair::effect).toList();
        var known = pairs.stream().filter(p -> !p.effect() && p.known().size() == 2).toList();
        var largestFirst = Comparator.comparing((Pair p) -> p.difference().orElseThrow().abs());
        return effects.isEmpty()
                ? steps(known, known.stream().sorted(largestFirst.reversed()).toList(), dates)
                : steps(known, effects, dates);
    }

    private static List<Step> steps(List<Pair> sums, List<Pair> changes, Dates dates) {
        var steps = new ArrayList<Step>();
        var at = sums.stream().map(p -> amount(p, true)).reduce(BigDecimal.ZERO, BigDecimal::add);
        steps.add(sum(sums, true, at, dates));
        for (var pair : changes) {
            var next = at.add(pair.moved());
            steps.add(new Step(List.of(pair), pair.track().label(), at, next, soft(pair)));
            at = next;
        }
        steps.add(sum(sums, false, at, dates));
        return steps;
    }

    private static Step sum(List<Pair> pairs, boolean before, BigDecimal amount, Dates dates) {
        return new Step(
                List.of(),
                dates.period(period(pairs.getFirst(), before)),
                BigDecimal.ZERO,
                amount,
                pairs.stream()
                        .anyMatch(p -> Mark.soft((before ? p.before() : p.after()).status())));
    }

    private static Period period(Pair pair, boolean before) {
        return (before ? pair.before() : pair.after()).period();
    }

    private static BigDecimal amount(Pair pair, boolean before) {
        return (before ? pair.before() : pair.after()).amount().orElseThrow();
    }

    private static boolean soft(Pair pair) {
        return Mark.soft(pair.before().status()) || Mark.soft(pair.after().status());
    }

    private BigDecimal end(Comparator<BigDecimal> first) {
        return steps.stream()
                .flatMap(step -> Stream.of(step.from, step.to))
                .min(first)
                .orElse(BigDecimal.ZERO);
    }

    private List<Rows.Row> rows() {
        return steps.stream()
                .map(step -> new Rows.Row(series(step), step.name, ink(step), text(step)))
                .toList();
    }

    private static int series(Step step) {
        return step.sum() ? Layer.NONE : step.pair.getFirst().track().index();
    }

    private Color ink(Step step) {
        return step.sum()
                ? look.theme().mute()
                : Palette.of(step.pair.getFirst().track().key(), look.theme());
    }

    private String text(Step step) {
        var sign = step.sum() || step.amount().signum() < 0 ? "" : "+";
        return (step.soft ? Mark.ABOUT : "") + sign + scale.close(step.amount());
    }

    @Override
    public double head() {
        return look.gap(4);
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
        rows.draw(g, plot);
        for (var i = 0; i < steps.size(); i++) {
            Layer.set(g, series(steps.get(i)));
            g.setPaint(ink(steps.get(i)));
            g.fill(bar(plot, i));
        }
        Layer.set(g, Layer.NONE);
        links(g, plot);
    }

    private Rectangle2D bar(Rectangle2D plot, int i) {
        var row = rows.box(plot, i);
        var height = Math.min(row.getHeight() * 0.62, look.gap(34));
        var one = rows.x(plot, steps.get(i).from.doubleValue());
        var other = rows.x(plot, steps.get(i).to.doubleValue());
        return new Rectangle2D.Double(
                Math.min(one, other),
                row.getCenterY() - height / 2,
                Math.max(1, Math.abs(other - one)),
                height);
    }

    /// Hair lines that hand the running sum from one bar to the next.
    private void links(Graphics2D g, Rectangle2D plot) {
        g.setPaint(look.theme().axis());
        g.setStroke(new BasicStroke(look.hair()));
        for (var i = 0; i + 1 < steps.size(); i++) {
            var x = rows.x(plot, steps.get(i).to.doubleValue());
            g.draw(new Line2D.Double(x, bar(plot, i).getMaxY(), x, bar(plot, i + 1).getY()));
        }
    }

    @Override
    public List<Spot> spots(Rectangle2D plot) {
        return IntStream.range(0, steps.size())
                .filter(i -> !steps.get(i).sum())
                .mapToObj(i -> spot(bar(plot, i), steps.get(i).pair.getFirst()))
                .toList();
    }

    private static Spot spot(Rectangle2D bar, Pair pair) {
        return Spot.of(
                pair.track().index(),
                pair.after().period(),
                bar.getCenterX(),
                bar.getCenterY(),
                bar);
    }
}
