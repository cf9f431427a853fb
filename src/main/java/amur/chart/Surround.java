package amur.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

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
        var source = source(text, small);
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

    /// Source and permalink on one line if they fit, else below one another.
    private List<String> source(ChartText text, Font font) {
        var link = text.permalink().replaceFirst("^https?://", "");
        var lines = type.narrow() ? 5 : 3;
        if (text.footer().isEmpty() || link.isEmpty()) {
            return wrap(text.footer() + link, font, lines);
        }
        var together = wrap(text.footer() + " · " + link, font, lines);
        if (together.size() == 1) {
            return together;
        }
        return Stream.concat(
                        wrap(text.footer(), font, lines - 1).stream(), wrap(link, font, 2).stream())
                .toList();
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
