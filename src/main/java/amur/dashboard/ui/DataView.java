package amur.dashboard.ui;

import amur.analysis.Preferences;
import amur.dashboard.CatalogueRequest;
import amur.dashboard.SeriesRequest;
import amur.shell.AsOf;
import amur.shell.Formats;
import amur.shell.MainLayout;
import amur.shell.PageHeader;
import amur.shell.Phrases;
import amur.shell.Refusal;
import amur.store.SeriesCatalogue;
import amur.store.Sources;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What there is: every series, and behind each the rows with their sources. The address names the
/// series that is open, or the page of the catalogue.
@Route(value = "data", layout = MainLayout.class)
@AnonymousAllowed
class DataView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SeriesRows rows;
    private final Clock clock;
    private final CatalogueCard catalogue;
    private final Section publications;
    private final Section speakers;
    private final Div opened = new Div();

    /// Descriptions of sources are corrected in place, so there is no earlier catalogue to show.
    private final Paragraph now = new Paragraph(getTranslation("data.sources.now"));

    DataView(
            SeriesCatalogue catalogue,
            SeriesRows rows,
            Sources sources,
            Preferences preferences,
            Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.catalogue = new CatalogueCard(catalogue);
        now.addClassName("small");
        this.publications =
                card(
                        new H2(getTranslation("data.sources")),
                        now,
                        new SourcesTable(sources.all().values()));
        var formats = new Formats(Phrases.of(getLocale()));
        this.speakers =
                card(
                        new H2(getTranslation("data.preferences")),
                        new Paragraph(getTranslation("data.preferences.rule")),
                        new PreferencesTable(preferences, formats));
        var cards = new Div(opened, this.catalogue, speakers, publications);
        cards.addClassName("cards");
        add(new PageHeader(getTranslation("data.title"), getTranslation("data.lead")), cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        opened.removeAll();
        try {
            show(event.getLocation().getQueryParameters().getParameters());
        } catch (Refusal e) {
            var refusal = new Paragraph(e.getMessage());
            refusal.addClassName("empty");
            refusal.getElement().setAttribute("role", "alert");
            opened.add(refusal);
        }
        var list = opened.getChildren().findAny().isEmpty();
        opened.setVisible(!list);
        catalogue.setVisible(list);
        publications.setVisible(list);
        speakers.setVisible(list);
    }

    private void show(Map<String, List<String>> asked) {
        var asof = AsOf.of(asked, clock);
        series(asked)
                .ifPresentOrElse(
                        request -> open(request, asof),
                        () -> catalogue.show(CatalogueRequest.of(asked), asof));
        now.setVisible(asof.day().isPresent());
    }

    /// A series is asked for by its commodity at least.
    private static Optional<SeriesRequest> series(Map<String, List<String>> asked) {
        return asked.containsKey("commodity") ? SeriesRequest.of(asked) : Optional.empty();
    }

    private void open(SeriesRequest request, AsOf asof) {
        var formats = new Formats(Phrases.of(getLocale()));
        opened.add(
                card(
                        new H2(
                                formats.series(request.key())
                                        + " · "
                                        + formats.unit(request.unit())),
                        rows.of(request, asof.known(), formats),
                        links(request, asof)));
    }

    private Div links(SeriesRequest request, AsOf asof) {
        var file =
                new Anchor(
                        "api/observations?format=csv&" + request.address(),
                        getTranslation("data.download"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", "");
        var links = new Div(new Anchor(asof.on("data"), getTranslation("data.all")), file);
        links.addClassName("actions");
        return links;
    }

    private static Section card(com.vaadin.flow.component.Component... content) {
        var card = new Section();
        for (var each : content) {
            card.add(each);
        }
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.data") + " · Amur";
    }
}
