package amur.article.ui;

import amur.article.Acceptances.Earlier;
import amur.article.Figure;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Says that the same article was accepted before, and leads to what was accepted of it.
class EarlierNote extends Section {

    /// @param published every figure that speaks now
    EarlierNote(Earlier earlier, List<Figure> published) {
        addClassNames("card", "aside");
        setId("earlier");
        var day = LocalDate.ofInstant(earlier.release().recorded(), ZoneOffset.UTC);
        var key = earlier.sameText() ? "review.earlier" : "review.earlier.address";
        var count = earlier.figures().size();
        add(
                new Paragraph(getTranslation(key, FigureTables.formats().day(day), count)),
                new FigureWays(earlier.figures(), published));
    }
}
