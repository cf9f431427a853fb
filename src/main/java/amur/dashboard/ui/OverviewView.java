package amur.dashboard.ui;

import amur.shell.Card;
import amur.shell.Cards;
import amur.shell.MainLayout;
import amur.shell.PageHeader;
import amur.store.SeriesCatalogue;
import amur.store.Sources;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;

/// The story at a glance.
@Route(value = "", layout = MainLayout.class)
@AnonymousAllowed
class OverviewView extends Div implements HasDynamicTitle {

    OverviewView(Cards cards, SeriesCatalogue catalogue, Sources sources, Clock clock) {
        var known = clock.instant();
        var figures = catalogue.observations(known);
        add(
                new PageHeader(
                        getTranslation("overview.title"),
                        getTranslation("overview.lead", figures, sources.all().size())),
                cards.of(Card.Page.OVERVIEW, known));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("overview.title") + " · Amur";
    }
}
