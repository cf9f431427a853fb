package amur.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// Writes a drawing as PDF: vectors, and text in the embedded font.
final class PdfFile {

    private static final float POINTS_PER_PIXEL = 0.75f;

    private PdfFile() {}

    static byte[] write(Drawing drawing, ChartSpec spec, Size size) {
        try (var document = new PDDocument()) {
            document.setDocumentInformation(information(spec.text()));
            document.setDocumentId(0L);
            var page =
                    new PDPage(
                            new PDRectangle(
                                    size.width() * POINTS_PER_PIXEL,
                                    size.height() * POINTS_PER_PIXEL));
            document.addPage(page);
            var fonts = new PdfBoxGraphics2DFontTextDrawer();
            for (var name : Fonts.names()) {
                fonts.registerFont(Fonts.javaName(name), Fonts.file(name));
            }
            var canvas = new PdfBoxGraphics2D(document, size.width(), size.height());
            canvas.setFontTextDrawer(fonts);
            drawing.paint(canvas);
            canvas.dispose();
            try (var content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(POINTS_PER_PIXEL, POINTS_PER_PIXEL));
                content.drawForm(canvas.getXFormObject());
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            fonts.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The dates are fixed, so that the same chart is the same file.
    private static PDDocumentInformation information(ChartText text) {
        var information = new PDDocumentInformation();
        information.setTitle(text.title());
        information.setSubject(text.subtitle());
        information.setKeywords(text.footer() + " " + text.permalink());
        information.setCreator("Amur");
        information.setCreationDate(epoch());
        information.setModificationDate(epoch());
        return information;
    }

    private static Calendar epoch() {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(0);
        return calendar;
    }
}
