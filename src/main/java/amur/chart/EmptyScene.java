package amur.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// No data at all: the note in the place of the plot, so that a reader learns why.
///
/// @param note the caller's words
record EmptyScene(Look look, String note) implements Scene {

    private static final int MOST_LINES = 6;

    @Override
    public double head() {
        return 0;
    }

    @Override
    public double foot() {
        return 0;
    }

    @Override
    public boolean fits(double height) {
        return true;
    }

    @Override
    public List<Spot> spots(Rectangle2D plot) {
        return List.of();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D plot, double headTop) {
        g.setPaint(Colors.mix(look.theme().grid(), look.theme().ground(), 0.4));
        g.fill(plot);
        var font = look.subtitle();
        var step = font.getSize2D() * 1.4;
        var lines =
                Lettering.wrap(
                        note,
                        font,
                        plot.getWidth() * 0.8,
                        Math.min(MOST_LINES, Math.max(1, (int) (plot.getHeight() / step))));
        var y = plot.getCenterY() - lines.size() * step / 2 + font.getSize2D();
        g.setPaint(look.theme().mute());
        for (var line : lines) {
            Lettering.centred(g, line, font, plot.getCenterX(), y);
            y += step;
        }
    }
}
