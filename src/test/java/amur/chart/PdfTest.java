package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final ChartText CHINESE =
            new ChartText(
                    "俄罗斯对华原油出口", "吨/月，LNG 与煤炭", "Русский и 中文 in one line", "来源：样本", "amur/c/1");

    private static PDDocument pdf(String size) throws IOException {
        var spec =
                new ChartSpec(
                        ChartKind.LINE,
                        CHINESE,
                        List.of("原油", "煤炭", "LNG"),
                        List.of(),
                        Events.NONE,
                        Locale.CHINESE,
                        Theme.LIGHT);
        return Loader.loadPDF(
                new ChartRenderer()
                        .render(spec, ChartSamples.tonnes(), ImageFormat.PDF, Size.of(size)));
    }

    @Test
    void wordsOfEveryScriptCanBeCopied() throws IOException {
        try (var document = pdf("article")) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("俄罗斯对华原油出口")
                    .contains("Русский и 中文 in one line")
                    .contains("原油")
                    .contains("LNG");
        }
    }

    @Test
    void itsFontsAreEmbedded() throws IOException {
        try (var document = pdf("article")) {
            var fonts = new ArrayList<PDFont>();
            gather(document.getPage(0).getResources(), fonts);
            assertThat(fonts).hasSizeGreaterThanOrEqualTo(3).allMatch(PDFont::isEmbedded);
            assertThat(fonts).allMatch(font -> font.getName().contains("AmurSans"));
        }
    }

    private static void gather(PDResources resources, List<PDFont> fonts) throws IOException {
        for (var name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                gather(form.getResources(), fonts);
            }
        }
    }

    @Test
    void aPresetOfPaperHasItsMeasures() throws IOException {
        try (var document = pdf("a4")) {
            var page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth() / 72 * 25.4).isBetween(296.5, 297.5);
            assertThat(page.getHeight() / 72 * 25.4).isBetween(209.5, 210.5);
        }
    }

    @Test
    void itSaysWhatItIsButNotWhenItWasMade() throws IOException {
        try (var document = pdf("article")) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo(CHINESE.title());
            assertThat(information.getSubject()).contains(CHINESE.footer());
            assertThat(information.getCreationDate()).isNull();
        }
    }
}
