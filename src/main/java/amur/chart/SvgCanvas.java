package amur.chart;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/// A picture as SVG: text stays text, and nothing in it runs or loads.
///
/// Batik turns drawing into elements; `SvgLeaves` writes them, because Batik repeats on each what a
/// picture says once and makes files three times as large.
final class SvgCanvas {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgCanvas() {}

    static byte[] write(Picture picture) {
        var context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(1);
        var g = new SVGGraphics2D(context, false);
        picture.draw(g);
        var marks = new SvgLeaves(g.getRoot()).text();
        return (head(picture) + marks + "</svg>\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String head(Picture picture) {
        var size = picture.size();
        var text = picture.text();
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="%s" width="%d" height="%d" viewBox="0 0 %d %d" role="img" xml:lang="%s" \
                font-family="%s" text-rendering="geometricPrecision">
                <title>%s</title>
                <desc>%s</desc>
                """,
                NAMESPACE,
                size.width(),
                size.height(),
                size.width(),
                size.height(),
                picture.language(),
                Fonts.FAMILIES,
                SvgLeaves.escaped(text.title()),
                SvgLeaves.escaped(text.description()));
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
