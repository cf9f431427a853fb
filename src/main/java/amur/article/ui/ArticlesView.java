package amur.article.ui;

import amur.article.Articles;
import amur.shell.AsOf;
import amur.shell.MainLayout;
import amur.shell.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;

/// The accepted figures from articles, each with its source, its period and what the data say.
@Route(value = "articles", layout = MainLayout.class)
@AnonymousAllowed
class ArticlesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Articles articles;
    private final FigureTables tables;
    private final Clock clock;

    ArticlesView(Articles articles, FigureTables tables, Clock clock) {
        this.articles = articles;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(AsOf.of(event.getLocation().getQueryParameters().getParameters(), clock));
    }

    private void show(AsOf asof) {
        var known = asof.known();
        var figures = new Section(new H2(getTranslation("articles.figures")), tables.figures(asof));
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
