package amur.chart;

import java.util.ArrayList;
import java.util.List;

/// Gathers elements in the order they are drawn. Neighbours of one style share a group, which says
/// the style once; what belongs to a series stands in a group of the class `s` and its index.
final class SvgElements {

    private final StringBuilder text = new StringBuilder(16_000);
    private final List<SvgShape> alike = new ArrayList<>();
    private String style = "";
    private int series = Layer.NONE;

    /// @param style attributes, each with a space before it
    void add(int of, String how, SvgShape shape) {
        if (of != series || !how.equals(style)) {
            flush();
        }
        if (of != series) {
            leave();
            enter(of);
        }
        style = how;
        alike.add(shape);
    }

    private void enter(int of) {
        series = of;
        if (series != Layer.NONE) {
            text.append("<g class=\"s").append(series).append("\">\n");
        }
    }

    private void leave() {
        if (series != Layer.NONE) {
            text.append("</g>\n");
        }
    }

    private void flush() {
        if (alike.size() == 1) {
            alike.getFirst().write(text, style);
        } else if (!alike.isEmpty()) {
            text.append("<g").append(style).append(">\n");
            alike.forEach(shape -> shape.write(text, ""));
            text.append("</g>\n");
        }
        alike.clear();
    }

    /// Everything so far; nothing may be added afterwards.
    String text() {
        flush();
        leave();
        return text.toString();
    }
}
