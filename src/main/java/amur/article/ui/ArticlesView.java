package amur.article.ui;

import amur.article.Acceptances;
import amur.article.Articles;
import amur.article.extraction.Extractor;
import amur.shell.AsOf;
import amur.shell.Editor;
import amur.shell.MainLayout;
import amur.shell.PageHeader;
import amur.store.Releases;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Map;

/// An article to look through, and below the accepted figures, each with its source, its period
/// and what the data say. As known on an earlier day there are only the figures.
@Route(value = "articles", layout = MainLayout.class)
@AnonymousAllowed
class ArticlesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Articles articles;
    private final Acceptances acceptances;
    private final Extractor extractor;
    private final Editor editor;
    private final Releases releases;
    private final FigureTables tables;
    private final RetellingTables retellings;
    private final Clock clock;
    private final Div head = new Div();
    private final Div accepted = new Div();

    ArticlesView(
            Articles articles,
            Acceptances acceptances,
            Extractor extractor,
            Editor editor,
            Releases releases,
            FigureTables tables,
            RetellingTables retellings,
            Clock clock) {
        this.articles = articles;
        this.acceptances = acceptances;
        this.extractor = extractor;
        this.editor = editor;
        this.releases = releases;
        this.tables = tables;
        this.retellings = retellings;
        this.clock = clock;
        accepted.addClassName("cards");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asof = AsOf.of(event.getLocation().getQueryParameters().getParameters(), clock);
        add(head);
        if (asof.day().isEmpty()) {
            add(
                    new ReviewSection(
                            extractor,
                            acceptances,
                            editor,
                            releases,
                            () -> articles.figures(clock.instant()),
                            () -> show(AsOf.of(Map.of(), clock))));
        }
        add(accepted);
        show(asof);
    }

    private void show(AsOf asof) {
        var known = asof.known();
        var count = articles.figures(known).size();
        head.removeAll();
        head.add(
                new PageHeader(
                        getTranslation("articles.title"), getTranslation("articles.lead", count)));
        accepted.removeAll();
        var figures = new Section(new H2(getTranslation("articles.figures")), tables.figures(asof));
        var arrangements =
                new Section(
                        new H2(getTranslation("articles.arrangements")),
                        tables.arrangements(known));
        figures.addClassName("card");
        arrangements.addClassName("card");
        accepted.add(figures);
        var again = retellings.all(known);
        if (!again.isEmpty()) {
            var told =
                    new Section(
                            new H2(getTranslation("articles.retellings")),
                            new Paragraph(getTranslation("articles.retellings.note")));
            told.setId("retellings");
            told.addClassName("card");
            again.forEach(told::add);
            accepted.add(told);
        }
        accepted.add(arrangements);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.articles") + " · Amur";
    }
}
