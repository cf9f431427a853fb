package amur.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/// Writes strokes, areas and words as SVG elements the moment they are drawn.
///
/// Batik keeps the state of the pen; its own SVG generator builds a tree of elements first, repeats
/// on each what a picture says once, and clips, which took three times as long and as much space.
/// Charts have no images and turn nothing, so that is refused rather than drawn wrongly.
final class SvgGraphics extends AbstractGraphics2D implements Typesetter {

    private final SvgElements elements;

    SvgGraphics(SvgElements elements) {
        super(false);
        this.elements = elements;
        gc = new GraphicContext();
    }

    private SvgGraphics(SvgGraphics other) {
        super(other);
        this.elements = other.elements;
    }

    @Override
    public void draw(Shape shape) {
        elements.add(Layer.of(this), stroke(), SvgShape.of(moved(shape)));
    }

    @Override
    public void fill(Shape shape) {
        elements.add(Layer.of(this), ink("fill"), SvgShape.of(moved(shape)));
    }

    @Override
    public void set(String text, Font font, double x, double y, Anchor anchor) {
        var style = new StringBuilder(ink("fill"));
        attribute(style, "font-size", SvgShape.number(font.getSize2D()));
        if (Fonts.of(font).bold()) {
            attribute(style, "font-weight", "600");
        }
        if (anchor != Anchor.START) {
            attribute(style, "text-anchor", anchor == Anchor.END ? "end" : "middle");
        }
        var at = getTransform();
        elements.add(
                Layer.of(this),
                style.toString(),
                SvgShape.text(text, x + at.getTranslateX(), y + at.getTranslateY()));
    }

    @Override
    public void drawString(String text, float x, float y) {
        throw refused("words without Lettering");
    }

    private Shape moved(Shape shape) {
        var at = getTransform();
        return at.isIdentity() ? shape : at.createTransformedShape(shape);
    }

    private String stroke() {
        var pen = (BasicStroke) getStroke();
        var style = new StringBuilder(" fill=\"none\"").append(ink("stroke"));
        if (pen.getLineWidth() != 1) {
            attribute(style, "stroke-width", SvgShape.number(pen.getLineWidth()));
        }
        if (pen.getEndCap() != BasicStroke.CAP_BUTT) {
            var round = pen.getEndCap() == BasicStroke.CAP_ROUND;
            attribute(style, "stroke-linecap", round ? "round" : "square");
        }
        if (pen.getLineJoin() == BasicStroke.JOIN_ROUND) {
            attribute(style, "stroke-linejoin", "round");
        }
        if (pen.getDashArray() != null) {
            attribute(style, "stroke-dasharray", SvgShape.numbers(pen.getDashArray()));
        }
        return style.toString();
    }

    private String ink(String use) {
        var color = getColor();
        var style = new StringBuilder();
        attribute(style, use, Colors.hex(color));
        if (color.getAlpha() < 255) {
            attribute(style, use + "-opacity", "%.2f".formatted(color.getAlpha() / 255.0));
        }
        return style.toString();
    }

    private static void attribute(StringBuilder style, String name, String value) {
        style.append(' ').append(name).append("=\"").append(value).append('"');
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public void dispose() {}

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw refused("measuring by the canvas; ask Lettering");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw refused("a device");
    }

    @Override
    public void setXORMode(Color color) {
        throw refused("XOR");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw refused("copying");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refused("attributed text");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw refused("images");
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw refused("images");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, java.awt.geom.AffineTransform at) {
        throw refused("images");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, java.awt.geom.AffineTransform at) {
        throw refused("images");
    }

    private static UnsupportedOperationException refused(String what) {
        return new UnsupportedOperationException("a chart as SVG knows no " + what);
    }
}
