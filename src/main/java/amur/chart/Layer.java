package amur.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/// Says of strokes to come which series they belong to, so that a page can pick one out. Formats
/// that know no pages ignore it, as they ignore any hint they do not know.
final class Layer extends RenderingHints.Key {

    static final int NONE = -1;

    private static final Layer SERIES = new Layer();

    private Layer() {
        super(1);
    }

    @Override
    public boolean isCompatibleValue(Object value) {
        return value instanceof Integer;
    }

    /// @param series its index in the dataset, or `NONE` for what belongs to all
    static void set(Graphics2D g, int series) {
        g.setRenderingHint(SERIES, series);
    }

    static int of(Graphics2D g) {
        return g.getRenderingHint(SERIES) instanceof Integer series ? series : NONE;
    }
}
