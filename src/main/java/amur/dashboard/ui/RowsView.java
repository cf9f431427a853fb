package amur.dashboard.ui;

import amur.dashboard.BadParameter;
import amur.dashboard.Behind;
import amur.dashboard.Panels;
import amur.dashboard.Provenance;
import amur.shell.Formats;
import amur.shell.MainLayout;
import amur.shell.PageHeader;
import amur.shell.Phrases;
import amur.store.Sources;
import amur.trade.Recorded;
import com.vaadin.flow.component.Component;
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
import java.util.List;

/// The rows behind one mark of a chart: what it was made of, what others say, and what was said
/// before. Its address is that of the chart, with the mark.
@Route(value = "rows", layout = MainLayout.class)
@AnonymousAllowed
class RowsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Panels panels;
    private final Sources sources;

    RowsView(Panels panels, Sources sources) {
        this.panels = panels;
        this.sources = sources;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters().getParameters();
        try {
            var mark = Provenance.of(Languages.with(asked, getLocale()));
            panels.behind(mark).ifPresentOrElse(behind -> show(behind, mark), () -> none(mark));
        } catch (BadParameter e) {
            var refusal = new Paragraph(e.getMessage());
            refusal.addClassName("empty");
            refusal.getElement().setAttribute("role", "alert");
            add(refusal);
        }
    }

    private void show(Behind behind, Provenance mark) {
        var formats = new Formats(Phrases.of(getLocale()));
        var title =
                getTranslation(
                        "chart.spoken",
                        formats.commodity(behind.series().key()),
                        formats.amount(behind.point(), behind.series().unit()),
                        formats.period(behind.point().period()));
        add(new PageHeader(title, getTranslation("rows.lead")), back(mark));
        behind.factors().forEach(note -> add(converted(note)));
        var cards = new Div();
        cards.addClassName("cards");
        behind.basis()
                .forEach((rows, basis) -> cards.add(card(rows.name(formats), basis, formats)));
        optional(cards, "rows.others", behind.others(), formats);
        optional(cards, "rows.earlier", behind.earlier(), formats);
        add(cards);
    }

    private Paragraph converted(String note) {
        var words = new Paragraph(getTranslation("rows.converted", note));
        words.addClassName("small");
        return words;
    }

    private void optional(Div cards, String key, List<Recorded> rows, Formats formats) {
        if (!rows.isEmpty()) {
            cards.add(card(getTranslation(key), rows, formats));
        }
    }

    private Section card(String title, List<Recorded> rows, Formats formats) {
        var table = new RowsTable(title, sources.all(), formats);
        rows.forEach(table::add);
        var card = new Section(new H2(title), table);
        card.addClassName("card");
        return card;
    }

    private void none(Provenance mark) {
        var words = new Paragraph(getTranslation("rows.none"));
        words.addClassName("empty");
        add(new PageHeader(getTranslation("rows.title"), getTranslation("rows.lead")), words);
        add(back(mark));
    }

    private Component back(Provenance mark) {
        var way = new Paragraph(chart(mark));
        way.addClassName("actions");
        return way;
    }

    private Anchor chart(Provenance mark) {
        return new Anchor("explore?" + mark.request().address(), getTranslation("rows.chart"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rows.title") + " · Amur";
    }
}
