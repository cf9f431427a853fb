package amur.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// A picture as a page of PDF: vectors, and text in embedded fonts.
final class PdfCanvas {

    /// Points to the CSS pixel.
    private static final float POINTS = 72f / 96;

    private PdfCanvas() {}

    static byte[] write(Picture picture) {
        try (var document = new PDDocument();
                var fonts = new PdfFonts(document)) {
            var size = picture.size();
            var page = new PDPage(new PDRectangle(size.width() * POINTS, size.height() * POINTS));
            document.addPage(page);
            var g = new PdfBoxGraphics2D(document, size.width(), size.height());
            g.setFontTextDrawer(fonts);
            picture.draw(g);
            g.dispose();
            try (var content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(POINTS, POINTS));
                content.drawForm(g.getXFormObject());
            }
            describe(document, picture);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Says nothing about when it was made, so that the same picture has the same bytes.
    private static void describe(PDDocument document, Picture picture) throws IOException {
        var text = picture.text();
        var information = document.getDocumentInformation();
        information.setTitle(text.title());
        information.setSubject(text.description());
        information.setCreator("Amur");
        var packet = new Description(text, ImageFormat.PDF.mediaType()).xmp();
        document.getDocumentCatalog().setMetadata(metadata(document, packet));
        document.getDocumentCatalog().setLanguage(picture.language());
        document.setDocumentId((long) text.hashCode());
    }

    /// Left uncompressed, as readers that know no PDF look for it.
    private static PDMetadata metadata(PDDocument document, String packet) throws IOException {
        return new PDMetadata(
                document, new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
