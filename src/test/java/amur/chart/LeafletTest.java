package amur.chart;

import static org.assertj.core.api.Assertions.assertThat;

import amur.chart.Leaflet.Block;
import amur.chart.Leaflet.Paragraph;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// A text on paper loses no word at the end of a page.
class LeafletTest {

    private static String print(Block... blocks) throws IOException {
        var pdf = new LeafletPress().pdf(new Leaflet("Title", "en", List.of(blocks), "Foot"));
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() + " " + new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aTableGoesOnUnderItsHeader() throws IOException {
        var rows =
                IntStream.rangeClosed(1, 120)
                        .mapToObj(i -> List.of("row" + i + ".", "Сырая нефть 原油"))
                        .toList();
        var text =
                print(
                        new Leaflet.Table(
                                List.of("Head", "Words"),
                                List.of(1, 2),
                                List.of(false, true),
                                rows));
        assertThat(text).startsWith("3 ");
        assertThat(text.split("Head", -1)).hasSize(4);
        assertThat(text).contains("row1.", "row60.", "row120.", "Сырая нефть", "原油", "3 / 3");
    }

    @Test
    void aLongParagraphGoesOnTheNextPage() throws IOException {
        var text =
                print(
                        Paragraph.of("word ".repeat(900)),
                        Paragraph.of("word ".repeat(900) + "last"));
        assertThat(text).contains("last").doesNotStartWith("1 ");
    }

    @Test
    void aMarkedPartMayRunOverTheEndOfALine() throws IOException {
        var text =
                print(new Leaflet.Quotation("before ".repeat(14), "marked ".repeat(20), "after"));
        assertThat(text).contains("before", "marked", "after");
    }

    @Test
    void whatCannotBeSeenIsDropped() throws IOException {
        assertThat(print(Paragraph.of("a\u202eb\u0000c"))).contains("a b c");
    }
}
