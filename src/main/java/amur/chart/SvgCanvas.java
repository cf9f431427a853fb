package amur.chart;

import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;

/// A picture as SVG: text stays text, and nothing in it runs or loads.
final class SvgCanvas {

    private SvgCanvas() {}

    static byte[] write(Picture picture) {
        var context = SVGGeneratorContext.createDefault(document());
        context.setComment("");
        context.setPrecision(1);
        var g = new SVGGraphics2D(context, false);
        picture.draw(g);
        var root = new SvgTidy(g.getRoot(), picture).root();
        var text = new StringWriter();
        try {
            g.stream(root, text);
        } catch (SVGGraphics2DIOException e) {
            throw new UncheckedIOException(new java.io.IOException(e));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
