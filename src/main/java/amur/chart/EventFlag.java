package amur.chart;

import amur.trade.Event;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The flag of one event on its pole: with words beside it, or with a number. Its ink is muted and
/// its shape no mark's, so that nobody takes an announcement for a measurement.
///
/// @param number from 1, in the order of time
/// @param x of its pole, from the left of the plot
/// @param words beside it; empty if it carries its number instead
/// @param leftward whether it flies to the left, for want of room
record EventFlag(Look look, Event event, int number, double x, String words, boolean leftward) {

    /// Flies to the right if that leaves it within the width.
    static EventFlag of(Look look, Event event, int number, double x, String words, double width) {
        var right = new EventFlag(look, event, number, x, words, false);
        return x + right.width() <= width
                ? right
                : new EventFlag(look, event, number, x, words, true);
    }

    /// Of a row of flags.
    static double step(Look look) {
        return look.value().getSize2D() * 1.4;
    }

    private boolean numbered() {
        return words.isEmpty();
    }

    /// How wide it is without words.
    private double cloth() {
        var least = look.value().getSize2D() * (numbered() ? 1.15 : 0.7);
        return numbered()
                ? Math.max(least, Lettering.width("" + number, look.value()) + look.gap(8))
                : least;
    }

    double width() {
        return cloth() + (numbered() ? 0 : look.gap(6) + Lettering.width(words, look.value()));
    }

    double from() {
        return leftward ? x - width() : x;
    }

    /// With some room after it.
    Stagger.Box box() {
        var room = look.gap(8);
        return new Stagger.Box(
                from() - (leftward ? room : 0), from() + width() + (leftward ? 0 : room), x);
    }

    Rectangle2D place(double left, double top) {
        return new Rectangle2D.Double(left + from(), top, width(), step(look));
    }

    /// @param left of the plot
    /// @param top of its row
    void draw(Graphics2D g, double left, double top) {
        var pole = left + x;
        if (numbered()) {
            tab(g, leftward ? pole - cloth() : pole, top);
            return;
        }
        g.setPaint(look.theme().mute());
        g.fill(pennant(pole, top + look.value().getSize2D() * 0.18));
        var beside = cloth() + look.gap(6);
        if (leftward) {
            Lettering.rightward(g, words, look.value(), pole - beside, base(top));
        } else {
            Lettering.draw(g, words, look.value(), pole + beside, base(top));
        }
    }

    private double base(double top) {
        return top + look.value().getSize2D();
    }

    /// Its number, light on a dark ground.
    private void tab(Graphics2D g, double left, double top) {
        var height = look.value().getSize2D() * 1.16;
        g.setPaint(look.theme().mute());
        g.fill(new Rectangle2D.Double(left, top + height * 0.08, cloth(), height));
        g.setPaint(look.theme().ground());
        Lettering.centred(g, "" + number, look.value(), left + cloth() / 2, base(top));
    }

    /// The number once more, and what it stands for.
    void explain(Graphics2D g, double left, double top, double width) {
        tab(g, left, top);
        var beside = cloth() + look.gap(6);
        var told = event.when() + " · " + event.words();
        g.setPaint(look.theme().mute());
        var shown = Lettering.shortened(told, look.value(), width - beside);
        Lettering.draw(g, shown, look.value(), left + beside, base(top));
    }

    private Shape pennant(double pole, double top) {
        var height = look.value().getSize2D() * 0.84;
        var tip = pole + (leftward ? -cloth() : cloth());
        var pennant = new Path2D.Double();
        pennant.moveTo(pole, top);
        pennant.lineTo(tip, top + height / 2);
        pennant.lineTo(pole, top + height);
        pennant.closePath();
        return pennant;
    }
}
