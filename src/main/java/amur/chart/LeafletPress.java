package amur.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.springframework.stereotype.Component;

/// Prints a leaflet as PDF on A4, with the bundled fonts; charts stay vectors. The same leaflet
/// gives the same bytes.
@Component
public class LeafletPress {

    public byte[] pdf(Leaflet leaflet) {
        Fonts.ready();
        var charts = new ArrayList<PDDocument>();
        try (var document = new PDDocument();
                var fonts = new PdfFonts(document)) {
            for (var page : new LeafletPages(leaflet).all()) {
                print(page, document, fonts, charts);
            }
            var information = document.getDocumentInformation();
            information.setTitle(leaflet.title());
            information.setCreator("Amur");
            document.getDocumentCatalog().setLanguage(leaflet.language());
            document.setDocumentId((long) leaflet.title().hashCode());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close(charts);
        }
    }

    private static void print(
            LeafletPages.Page page, PDDocument document, PdfFonts fonts, List<PDDocument> charts)
            throws IOException {
        var sheet =
                new PDPage(
                        new PDRectangle((float) LeafletPages.WIDTH, (float) LeafletPages.HEIGHT));
        document.addPage(sheet);
        var g =
                new PdfBoxGraphics2D(
                        document, (float) LeafletPages.WIDTH, (float) LeafletPages.HEIGHT);
        g.setFontTextDrawer(fonts);
        page.marks().forEach(mark -> mark.accept(g));
        g.dispose();
        try (var content = new PDPageContentStream(document, sheet)) {
            content.drawForm(g.getXFormObject());
            for (var placed : page.charts()) {
                lay(placed, content, document, charts);
            }
        }
    }

    /// The documents of the charts stay open until all is written.
    private static void lay(
            LeafletPages.Placed placed,
            PDPageContentStream content,
            PDDocument document,
            List<PDDocument> charts)
            throws IOException {
        var chart = Loader.loadPDF(placed.chart().pdf());
        charts.add(chart);
        var form = new LayerUtility(document).importPageAsForm(chart, 0);
        var scale = placed.width() / form.getBBox().getWidth();
        var bottom = LeafletPages.HEIGHT - placed.top() - form.getBBox().getHeight() * scale;
        content.saveGraphicsState();
        content.transform(
                new Matrix(
                        (float) scale, 0, 0, (float) scale, (float) placed.left(), (float) bottom));
        content.drawForm(form);
        content.restoreGraphicsState();
    }

    private static void close(List<PDDocument> charts) {
        for (var chart : charts) {
            try {
                chart.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
