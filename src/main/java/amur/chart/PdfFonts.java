package amur.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Embeds of the bundled fonts the letters that a document uses; a font that it does not use is not
/// even read.
final class PdfFonts extends PdfBoxGraphics2DFontTextDrawer {

    private final PDDocument document;
    private final Map<Fonts, PDFont> used = new EnumMap<>(Fonts.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    @Override
    protected boolean hasDynamicFontMapping() {
        return true;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
        var bundled = Fonts.of(font);
        if (!used.containsKey(bundled)) {
            try (var file = bundled.file()) {
                used.put(bundled, PDType0Font.load(document, file));
            }
        }
        return used.get(bundled);
    }
}
