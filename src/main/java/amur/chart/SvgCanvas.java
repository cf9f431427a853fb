package amur.chart;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A picture as SVG: text stays text, and nothing in it runs or loads.
final class SvgCanvas {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgCanvas() {}

    static byte[] write(Picture picture) {
        var elements = new SvgElements();
        picture.draw(new SvgGraphics(elements));
        return (head(picture) + elements.text() + "</svg>\n").getBytes(StandardCharsets.UTF_8);
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
                <metadata>%s</metadata>
                """,
                NAMESPACE,
                size.width(),
                size.height(),
                size.width(),
                size.height(),
                picture.language(),
                Fonts.FAMILIES,
                SvgShape.escaped(text.title()),
                SvgShape.escaped(text.description()),
                new Description(text, ImageFormat.SVG.mediaType()).rdf().strip());
    }
}
