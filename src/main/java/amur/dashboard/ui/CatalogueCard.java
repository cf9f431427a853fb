package amur.dashboard.ui;

import amur.dashboard.CatalogueRequest;
import amur.dashboard.SeriesWords;
import amur.shell.AsOf;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.store.SeriesCatalogue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/// The catalogue of series, page by page, with a field that narrows it. What is typed and the page
/// are in the address.
class CatalogueCard extends Section {

    private final SeriesCatalogue catalogue;
    private final H2 title = new H2();
    private final TextField filter = new TextField(getTranslation("data.filter"));
    private final Div list = new Div();
    private final CataloguePages pages = new CataloguePages();
    private final Anchor changes = new Anchor("changes", getTranslation("changes.link"));
    private @Nullable AsOf asof;

    CatalogueCard(SeriesCatalogue catalogue) {
        this.catalogue = catalogue;
        addClassName("card");
        filter.setClearButtonVisible(true);
        filter.setMaxLength(CatalogueRequest.LONGEST);
        filter.setHelperText(getTranslation("data.filter.help"));
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        ask(change.getValue().strip());
                    }
                });
        var ways = new Div(changes);
        ways.addClassName("actions");
        add(title, filter, list, pages, ways);
    }

    /// @param asof as known when
    void show(CatalogueRequest request, AsOf asof) {
        var formats = new Formats(Phrases.of(getLocale()));
        var wanted = new SeriesWords(formats).filter(request.words());
        var page = catalogue.page(wanted, asof.known(), request.before(), CatalogueRequest.SIZE);
        var last = CatalogueRequest.last(page.total());
        if (request.page() > last) {
            show(request.at(last), asof);
            return;
        }
        if (!filter.getValue().strip().equals(request.words())) {
            filter.setValue(request.words());
        }
        title.setText(getTranslation("data.series", page.total()));
        list.removeAll();
        list.add(
                page.total() == 0
                        ? nothing(request)
                        : new CatalogueTable(page.entries(), formats, asof));
        pages.show(request, page.total(), asof);
        this.asof = asof;
        changes.setHref(asof.on("changes"));
    }

    private void ask(String words) {
        var request =
                new CatalogueRequest(
                        words.substring(0, Math.min(words.length(), CatalogueRequest.LONGEST)), 1);
        var address = asof == null ? request.address() : asof.on(request.address());
        UI.getCurrent().navigate(address);
    }

    private Component nothing(CatalogueRequest request) {
        var words =
                new Paragraph(
                        getTranslation(
                                request.words().isEmpty() ? "data.empty" : "data.none",
                                request.words()));
        words.add(" ");
        if (!request.words().isEmpty()) {
            words.add(new Anchor("data", getTranslation("data.all")));
        }
        words.addClassName("empty");
        return words;
    }
}
