package amur.article.ui;

import amur.article.Acceptances.Earlier;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Says that the same article was accepted before, and leads to what was accepted of it.
class EarlierNote extends Section {

    EarlierNote(Earlier earlier) {
        addClassNames("card", "announced");
        setId("earlier");
        var day = LocalDate.ofInstant(earlier.release().recorded(), ZoneOffset.UTC);
        var words =
                new Paragraph(
                        getTranslation(
                                        earlier.sameText()
                                                ? "review.earlier"
                                                : "review.earlier.address",
                                        FigureTables.formats().day(day),
                                        earlier.figures().size())
                                + " ");
        earlier.figures().stream()
                .map(
                        figure ->
                                new Anchor(
                                        "#" + FigureTables.place(figure),
                                        getTranslation("review.claim", figure)))
                .forEach(link -> words.add(link, new com.vaadin.flow.component.Text(" ")));
        add(words);
    }
}
