package amur.chart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Reads an SVG strictly, as a browser does that gets it as a file.
final class Svg {

    private Svg() {}

    static Document parse(String svg) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("no well-formed SVG", e);
        }
    }

    /// A line of text and the point it hangs from.
    ///
    /// @param share how much of it stands left of the point
    record Line(String text, double x, double y, double share) {}

    static List<Line> lines(String svg) {
        var found = parse(svg).getElementsByTagName("text");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> line((Element) found.item(i)))
                .toList();
    }

    private static Line line(Element text) {
        return new Line(
                text.getTextContent(),
                Double.parseDouble(text.getAttribute("x")),
                Double.parseDouble(text.getAttribute("y")),
                switch (anchor(text) + anchor((Element) text.getParentNode())) {
                    case "end" -> 1;
                    case "middle" -> 0.5;
                    default -> 0;
                });
    }

    private static String anchor(Element element) {
        return element.getAttribute("text-anchor");
    }
}
