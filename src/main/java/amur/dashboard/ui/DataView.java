package amur.dashboard.ui;

import amur.dashboard.SeriesRequest;
import amur.shell.AsOf;
import amur.shell.Formats;
import amur.shell.MainLayout;
import amur.shell.PageHeader;
import amur.shell.Phrases;
import amur.shell.Refusal;
import amur.store.SeriesCatalogue;
import amur.store.Sources;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/// What there is: every series, and behind each the rows with their sources. The address names the
/// series that is open.
@Route(value = "data", layout = MainLayout.class)
@AnonymousAllowed
class DataView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SeriesCatalogue catalogue;
    private final SeriesRows rows;
    private final Sources sources;
    private final Clock clock;
    private final Div cards = new Div();

    DataView(SeriesCatalogue catalogue, SeriesRows rows, Sources sources, Clock clock) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.sources = sources;
        this.clock = clock;
        cards.addClassName("cards");
        add(new PageHeader(getTranslation("data.title"), getTranslation("data.lead")), cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cards.removeAll();
        try {
            var asked = event.getLocation().getQueryParameters().getParameters();
            var asof = AsOf.of(asked, clock);
            SeriesRequest.of(asked)
                    .ifPresentOrElse(request -> open(request, asof), () -> list(asof));
        } catch (Refusal e) {
            var refusal = new Paragraph(e.getMessage());
            refusal.addClassName("empty");
            refusal.getElement().setAttribute("role", "alert");
            cards.add(refusal);
        }
    }

    private void open(SeriesRequest request, AsOf asof) {
        var formats = new Formats(Phrases.of(getLocale()));
        cards.add(
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

    private void list(AsOf asof) {
        var entries = catalogue.entries(asof.known());
        var formats = new Formats(Phrases.of(getLocale()));
        var list = new Div();
        var filter = new TextField(getTranslation("data.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(
                change -> fill(list, entries, change.getValue(), formats, asof));
        fill(list, entries, "", formats, asof);
        cards.add(
                card(
                        new H2(getTranslation("data.series", entries.size())),
                        filter,
                        list,
                        changes(asof)),
                card(
                        new H2(getTranslation("data.sources")),
                        presentDay(asof),
                        new SourcesTable(sources.all().values())));
    }

    /// Descriptions of sources are corrected in place, so there is no earlier catalogue to show.
    private Paragraph presentDay(AsOf asof) {
        var note = new Paragraph(getTranslation("data.sources.now"));
        note.addClassName("small");
        note.setVisible(asof.day().isPresent());
        return note;
    }

    private static Div changes(AsOf asof) {
        var ui = UI.getCurrent();
        var links = new Div(new Anchor(asof.on("changes"), ui.getTranslation("changes.link")));
        links.addClassName("actions");
        return links;
    }

    private void fill(
            Div list,
            List<SeriesCatalogue.Entry> entries,
            String words,
            Formats formats,
            AsOf asof) {
        var wanted = words.toLowerCase(Locale.ROOT).split("\\s+");
        list.removeAll();
        list.add(
                new CatalogueTable(
                        entries.stream()
                                .filter(
                                        e ->
                                                List.of(wanted).stream()
                                                        .allMatch(
                                                                w -> text(e, formats).contains(w)))
                                .toList(),
                        formats,
                        asof));
    }

    private static String text(SeriesCatalogue.Entry entry, Formats formats) {
        return (formats.series(entry.key())
                        + " "
                        + entry.key().commodity().code()
                        + " "
                        + entry.unit().code())
                .toLowerCase(Locale.ROOT);
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
