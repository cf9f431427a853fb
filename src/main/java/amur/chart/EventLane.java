package amur.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/// The room above a plot for what was announced meanwhile. Each event is a thin rule at its date
/// with a flag on top; it takes no part in the axis of amounts.
///
/// @param flags in the order of time
/// @param rows the row of each, from the top
/// @param explained whether the numbers of the flags are put into words above them
/// @param width of the words above the plot
record EventLane(
        Look look,
        String heading,
        List<EventFlag> flags,
        List<Integer> rows,
        boolean explained,
        double width) {

    static EventLane none(Look look) {
        return new EventLane(look, "", List.of(), List.of(), false, 0);
    }

    /// Above the amount of the topmost line.
    double height() {
        return flags.isEmpty() ? 0 : flagsTop() + rowCount() * step() + look.gap(2);
    }

    private int rowCount() {
        return rows.stream().mapToInt(row -> row + 1).max().orElse(0);
    }

    /// From the top of the lane.
    private double flagsTop() {
        return explained ? (1 + flags.size()) * step() + look.gap(3) : 0;
    }

    private double step() {
        return EventFlag.step(look);
    }

    static Font headingFont(Look look) {
        return Fonts.SEMIBOLD.at(look.value().getSize2D());
    }

    /// @param above what stands between the lane and the plot
    void draw(Graphics2D g, Space space, double above) {
        if (flags.isEmpty()) {
            return;
        }
        var top = space.top() - above - height();
        rules(g, space, top + flagsTop());
        g.setPaint(look.theme().mute());
        var words = Lettering.shortened(heading, headingFont(look), width);
        Lettering.draw(g, words, headingFont(look), space.left(), base(top));
        for (var i = 0; i < flags.size(); i++) {
            flags.get(i).draw(g, space.left(), top + flagsTop() + rows.get(i) * step());
            if (explained) {
                flags.get(i).explain(g, space.left(), top + (i + 1) * step(), width);
            }
        }
    }

    private double base(double top) {
        return top + look.value().getSize2D();
    }

    private void rules(Graphics2D g, Space space, double top) {
        g.setPaint(look.theme().axis());
        g.setStroke(new BasicStroke(look.hair()));
        for (var i = 0; i < flags.size(); i++) {
            var x = space.left() + flags.get(i).x();
            g.draw(
                    new Line2D.Double(
                            x, top + rows.get(i) * step() + look.gap(2), x, space.bottom()));
        }
    }

    /// Where the flags are.
    ///
    /// @param area of the plot
    List<Places.Flag> places(Rectangle2D area, double above) {
        var top = area.getMinY() - above - height() + flagsTop();
        return IntStream.range(0, flags.size())
                .mapToObj(i -> place(flags.get(i), area.getMinX(), top + rows.get(i) * step()))
                .toList();
    }

    private static Places.Flag place(EventFlag flag, double left, double top) {
        var box = flag.place(left, top);
        return new Places.Flag(
                flag.event(),
                left + flag.x(),
                box.getX(),
                box.getY(),
                box.getWidth(),
                box.getHeight());
    }
}
