package amur.article.ui;

import amur.article.Articles;
import amur.shell.AsOf;
import amur.shell.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The latest figures from articles, and the announced arrangements, as cards on other pages.
@Configuration
class FigureCards {

    private static final int LATEST = 6;

    @Bean
    Card latestFigures(Articles articles, FigureTables tables) {
        return Card.of(
                Card.Page.OVERVIEW,
                500,
                asof -> {
                    var all = articles.figures(asof.known());
                    var compared =
                            all.stream().filter(f -> f.base().isPresent()).limit(LATEST).toList();
                    return titled(
                            "articles.latest",
                            "articles.latest.note",
                            tables.figures(compared, all, asof),
                            asof);
                });
    }

    @Bean
    Card announcedArrangements(FigureTables tables) {
        return Card.of(
                Card.Page.PAYMENTS,
                500,
                asof -> {
                    var card =
                            titled(
                                    "articles.arrangements",
                                    "articles.arrangements.note",
                                    tables.arrangements(asof.known()),
                                    asof);
                    card.addClassName("announced");
                    return card;
                });
    }

    private static Section titled(String title, String note, Component content, AsOf asof) {
        var ui = UI.getCurrent();
        var words = new Paragraph(ui.getTranslation(note));
        words.addClassName("small");
        var all = new Anchor(asof.on("articles"), ui.getTranslation("headline.all"));
        var section = new Section(new H2(ui.getTranslation(title)), words, content, all);
        section.addClassName("card");
        return section;
    }
}
