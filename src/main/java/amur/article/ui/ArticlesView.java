package amur.article.ui;

import amur.article.Articles;
import amur.shell.MainLayout;
import amur.shell.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;

/// The accepted figures from articles, each with its source, its period and what the data say.
@Route(value = "articles", layout = MainLayout.class)
@AnonymousAllowed
class ArticlesView extends Div implements HasDynamicTitle {

    ArticlesView(Articles articles, FigureTables tables, Clock clock) {
        var known = clock.instant();
        var figures =
                new Section(new H2(getTranslation("articles.figures")), tables.figures(known));
        var arrangements =
                new Section(
                        new H2(getTranslation("articles.arrangements")),
                        tables.arrangements(known));
        figures.addClassName("card");
        arrangements.addClassName("card");
        var cards = new Div(figures, arrangements);
        cards.addClassName("cards");
        var count = articles.figures(known).size();
        add(
                new PageHeader(
                        getTranslation("articles.title"), getTranslation("articles.lead", count)),
                cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.articles") + " · Amur";
    }
}
