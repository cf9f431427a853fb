package amur.chart;

import amur.chart.Flows.Flow;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// One side of a Sankey: nodes one below the other, each as tall as what flows through it, with
/// their names beside them.
///
/// @param perAmount pixels for one of the unit
record SankeySide(Look look, List<Node> nodes, Rectangle2D column, double perAmount) {

    /// What flows through here.
    ///
    /// @param series its index, or `Layer.NONE`
    record Node(
            int series, String name, String value, Color color, double sum, Predicate<Flow> has) {

        static Node of(
                int series,
                String name,
                String value,
                Color ink,
                BigDecimal sum,
                Predicate<Flow> has) {
            return new Node(series, name, value, ink, sum.doubleValue(), has);
        }
    }

    /// Pixels that a side with so many nodes wants to keep free.
    static double free(Look look, int nodes, double height) {
        return Math.min(height * 0.3, look.gap(7) * (nodes - 1));
    }

    private double height(Node node) {
        return node.sum * perAmount;
    }

    /// The upper edge of a node.
    double top(int place) {
        var used = nodes.stream().mapToDouble(this::height).sum();
        var gap = nodes.size() == 1 ? 0 : (column.getHeight() - used) / (nodes.size() - 1);
        var above = nodes.subList(0, place).stream().mapToDouble(n -> height(n) + gap).sum();
        return column.getY() + (nodes.size() == 1 ? (column.getHeight() - used) / 2 : above);
    }

    int place(Flow flow) {
        return IntStream.range(0, nodes.size())
                .filter(i -> nodes.get(i).has.test(flow))
                .findFirst()
                .orElseThrow();
    }

    void draw(Graphics2D g, boolean leftward) {
        for (var i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            Layer.set(g, node.series);
            g.setPaint(node.color);
            g.fill(bar(i));
        }
        var named = named();
        var wanted = named.stream().map(i -> bar(i).getCenterY() - line() / 2).toList();
        var room = line() / 2;
        var tops = Spread.apart(wanted, line(), column.getY() - room, column.getMaxY() + room);
        for (var i = 0; i < named.size(); i++) {
            var node = nodes.get(named.get(i));
            Layer.set(g, node.series);
            words(g, node, tops.get(i) + line() * 0.78, leftward);
        }
        Layer.set(g, Layer.NONE);
    }

    private Rectangle2D bar(int place) {
        return new Rectangle2D.Double(
                column.getX(),
                top(place),
                column.getWidth(),
                Math.max(0.5, height(nodes.get(place))));
    }

    private double line() {
        return look.name().getSize2D() * 1.25;
    }

    /// The places that have a name: every second or third if not all names find room.
    private List<Integer> named() {
        var room = Math.max(1, (int) ((column.getHeight() + line()) / line()));
        var step = Math.ceilDiv(nodes.size(), room);
        return IntStream.range(0, nodes.size()).filter(i -> i % step == 0).boxed().toList();
    }

    /// The amount hangs from the right, so that a wider font than ours does not push it into the
    /// name.
    private void words(Graphics2D g, Node node, double base, boolean leftward) {
        var mute = look.theme().mute();
        if (leftward) {
            var right = column.getX() - look.gap(8);
            word(g, node.value, look.value(), mute, right, base, true);
            var rest = right - valueWidth(look, node) - apart(look);
            word(g, node.name, look.name(), node.color, rest, base, true);
        } else {
            var left = column.getMaxX() + look.gap(8);
            word(g, node.name, look.name(), node.color, left, base, false);
            var right = column.getMaxX() + width(look, nodes);
            word(g, node.value, look.value(), mute, right, base, true);
        }
    }

    private static void word(
            Graphics2D g,
            String text,
            Font font,
            Color ink,
            double x,
            double base,
            boolean leftward) {
        g.setPaint(ink);
        if (leftward) {
            Lettering.rightward(g, text, font, x, base);
        } else {
            Lettering.draw(g, text, font, x, base);
        }
    }

    private static double apart(Look look) {
        return look.gap(8);
    }

    private static double nameWidth(Look look, Node node) {
        return Lettering.width(node.name, look.name());
    }

    private static double valueWidth(Look look, Node node) {
        return Lettering.width(node.value, look.value());
    }

    /// What the words of these nodes need beside their column.
    static double width(Look look, List<Node> nodes) {
        return nodes.stream()
                        .mapToDouble(node -> nameWidth(look, node) + valueWidth(look, node))
                        .max()
                        .orElse(0)
                + apart(look)
                + look.gap(8);
    }
}
