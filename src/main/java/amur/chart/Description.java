package amur.chart;

/// What a picture says of itself to machines: Dublin Core as RDF, which SVG carries as it is, and
/// PDF as an XMP packet (ISO 16684-1). The identifier is the permalink, so that a picture that has
/// travelled finds its way back.
record Description(ChartText text, String mediaType) {

    /// Tells a reader of the packet its encoding.
    private static final char BYTE_ORDER = 0xFEFF;

    String rdf() {
        return """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
        xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">
        %s%s%s%s%s</rdf:Description></rdf:RDF>
        """
                .formatted(
                        element("format", mediaType),
                        worded("title", text.title()),
                        worded("description", text.description()),
                        element("source", text.footer()),
                        element("identifier", text.permalink()));
    }

    String xmp() {
        return """
        <?xpacket begin="%s" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        %s</x:xmpmeta>
        <?xpacket end="r"?>
        """
                .formatted(BYTE_ORDER, rdf());
    }

    private static String element(String name, String content) {
        return content.isEmpty()
                ? ""
                : "<dc:%s>%s</dc:%s>\n".formatted(name, SvgShape.escaped(content), name);
    }

    /// In the language of the picture, which Dublin Core calls the default.
    private static String worded(String name, String content) {
        return content.isEmpty()
                ? ""
                : """
                <dc:%s><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:%s>
                """
                        .formatted(name, SvgShape.escaped(content), name);
    }
}
