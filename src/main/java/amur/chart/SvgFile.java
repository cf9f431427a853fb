package amur.chart;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Writes a drawing as SVG: text as text, no scripts, no fonts from elsewhere.
final class SvgFile {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /// The font of the program where it is at hand, else one much like it.
    private static final String FAMILY =
            "'Amur Sans', Inter, 'Noto Sans', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

    private SvgFile() {}

    static byte[] write(Drawing drawing, ChartSpec spec, Size size) {
        var document = document();
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setPrecision(2);
        var canvas = new SVGGraphics2D(context, false);
        canvas.setSVGCanvasSize(new Dimension(size.width(), size.height()));
        drawing.paint(canvas);
        var root = canvas.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 %d %d".formatted(size.width(), size.height()));
        describe(root, spec);
        fonts(root);
        return stream(canvas, root);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform builds documents", e);
        }
    }

    private static byte[] stream(SVGGraphics2D canvas, Element root) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            canvas.stream(root, writer, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Title, description and source, for screen readers and for whoever finds the file.
    private static void describe(Element root, ChartSpec spec) {
        var text = spec.text();
        var metadata = element(root, "metadata", text.footer() + " " + text.permalink());
        var description =
                element(root, "desc", String.join(" ", text.subtitle(), text.note()).strip());
        var title = element(root, "title", text.title());
        root.insertBefore(metadata, root.getFirstChild());
        root.insertBefore(description, metadata);
        root.insertBefore(title, description);
    }

    private static Element element(Element root, String name, String text) {
        var element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setTextContent(text);
        return element;
    }

    /// Batik names the Java font; a browser knows families and weights.
    private static void fonts(Element element) {
        if (element.hasAttribute("font-family")) {
            var semibold = element.getAttribute("font-family").contains("SemiBold");
            element.setAttribute("font-family", FAMILY);
            element.setAttribute("font-weight", semibold ? "600" : "400");
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                fonts(inner);
            }
        }
    }
}
