package amur.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/// One element, without its style. Places are written to a tenth of a pixel.
///
/// @param name of the element
/// @param place its attributes, each with a space before it
/// @param content what stands in it; mostly empty
record SvgShape(String name, String place, String content) {

    static SvgShape of(Shape shape) {
        return switch (shape) {
            case Rectangle2D r ->
                    new SvgShape(
                            "rect",
                            pair("x", r.getX(), "y", r.getY())
                                    + pair("width", r.getWidth(), "height", r.getHeight()),
                            "");
            case Ellipse2D e when e.getWidth() == e.getHeight() ->
                    new SvgShape(
                            "circle",
                            pair("cx", e.getCenterX(), "cy", e.getCenterY())
                                    + pair("r", e.getWidth() / 2),
                            "");
            case Line2D l ->
                    new SvgShape(
                            "line",
                            pair("x1", l.getX1(), "y1", l.getY1())
                                    + pair("x2", l.getX2(), "y2", l.getY2()),
                            "");
            default -> new SvgShape("path", " d=\"" + path(shape) + "\"", "");
        };
    }

    /// @param x of the left end of the base line
    static SvgShape text(String text, double x, double y) {
        var padded = !text.equals(text.strip());
        return new SvgShape(
                "text",
                pair("x", x, "y", y) + (padded ? " xml:space=\"preserve\"" : ""),
                escaped(text));
    }

    private static String pair(String one, double value, String other, double second) {
        return pair(one, value) + pair(other, second);
    }

    private static String pair(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    private static String path(Shape shape) {
        var text = new StringBuilder();
        var at = new double[6];
        var last = PathIterator.SEG_CLOSE;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            var kind = path.currentSegment(at);
            text.append(kind == last && kind == PathIterator.SEG_LINETO ? " " : letter(kind));
            for (var i = 0; i < numbers(kind); i++) {
                number(i == 0 ? text : text.append(' '), at[i]);
            }
            last = kind;
        }
        return text.toString();
    }

    private static String letter(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO -> "M";
            case PathIterator.SEG_LINETO -> "L";
            case PathIterator.SEG_QUADTO -> "Q";
            case PathIterator.SEG_CUBICTO -> "C";
            default -> "Z";
        };
    }

    private static int numbers(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 0;
        };
    }

    static String number(double value) {
        var text = new StringBuilder(8);
        number(text, value);
        return text.toString();
    }

    /// Ten times faster than a format, and there are thousands of them.
    private static void number(StringBuilder text, double value) {
        var tenths = Math.round(value * 10);
        var size = Math.abs(tenths);
        text.append(tenths < 0 ? "-" : "").append(size / 10);
        if (size % 10 != 0) {
            text.append('.').append(size % 10);
        }
    }

    static String numbers(float... values) {
        var text = new StringBuilder();
        for (var value : values) {
            number(text.isEmpty() ? text : text.append(','), value);
        }
        return text.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    void write(StringBuilder to, String style) {
        to.append('<').append(name).append(style).append(place);
        if (content.isEmpty()) {
            to.append("/>\n");
        } else {
            to.append('>').append(content).append("</").append(name).append(">\n");
        }
    }
}
