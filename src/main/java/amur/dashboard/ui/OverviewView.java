package amur.dashboard.ui;

import amur.shell.AsOf;
import amur.shell.Card;
import amur.shell.Cards;
import amur.shell.MainLayout;
import amur.shell.PageHeader;
import amur.store.SeriesCatalogue;
import amur.store.Sources;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;

/// The story at a glance.
@Route(value = "", layout = MainLayout.class)
@AnonymousAllowed
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Cards cards;
    private final SeriesCatalogue catalogue;
    private final Sources sources;
    private final Clock clock;

    OverviewView(Cards cards, SeriesCatalogue catalogue, Sources sources, Clock clock) {
        this.cards = cards;
        this.catalogue = catalogue;
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asof = AsOf.of(event.getLocation().getQueryParameters().getParameters(), clock);
        var figures = catalogue.observations(asof.known());
        removeAll();
        add(
                new PageHeader(
                        getTranslation("overview.title"),
                        getTranslation(
                                figures == 0 ? "overview.lead.none" : "overview.lead",
                                figures,
                                sources.speaking(asof.known()))),
                cards.of(Card.Page.OVERVIEW, asof));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("overview.title") + " · Amur";
    }
}
