package amur.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// The words around the plot: headline and subtitle above, note and source below.
final class Surround {

    private final ChartSpec spec;
    private final Size size;
    private final Type type;

    Surround(ChartSpec spec, Size size, Type type) {
        this.spec = spec;
        this.size = size;
        this.type = type;
    }

    /// @return the room that is left for the plot
    Rectangle2D paint(Graphics2D g) {
        var text = spec.text();
        var theme = spec.theme();
        var lines = type.narrow() ? 3 : 2;
        var top = type.margin();
        top = block(g, text.title(), type.title(), theme.ink(), top, lines);
        top = block(g, text.subtitle(), type.subtitle(), theme.mute(), top + type.px(2), lines);
        var small = type.small();
        var note = wrap(text.note(), small, type.narrow() ? 5 : 3);
        var source = wrap(source(text), small, type.narrow() ? 5 : 3);
        var height = (note.size() + source.size()) * type.line(small);
        var below = size.height() - type.margin() * 0.8 - height;
        var at = block(g, note, small, theme.mute(), below);
        block(g, source, small, theme.mute(), at);
        var room = below - type.px(10) - top - type.px(12);
        return new Rectangle2D.Double(
                type.margin(),
                top + type.px(12),
                size.width() - 2 * type.margin(),
                Math.max(room, type.px(40)));
    }

    private static String source(ChartText text) {
        if (text.footer().isEmpty() || text.permalink().isEmpty()) {
            return text.footer() + text.permalink();
        }
        return text.footer() + " · " + text.permalink().replaceFirst("^https?://", "");
    }

    private List<String> wrap(String text, Font font, int lines) {
        return text.isEmpty()
                ? List.of()
                : Fonts.wrap(text, font, size.width() - 2 * type.margin(), lines);
    }

    private double block(
            Graphics2D g, String text, Font font, Color colour, double top, int lines) {
        return block(g, wrap(text, font, lines), font, colour, top);
    }

    /// @return the lower edge
    private double block(Graphics2D g, List<String> lines, Font font, Color colour, double top) {
        g.setColor(colour);
        var at = top;
        for (var line : lines) {
            Fonts.draw(g, line, font, type.margin(), at + font.getSize2D());
            at += type.line(font);
        }
        return at;
    }
}
