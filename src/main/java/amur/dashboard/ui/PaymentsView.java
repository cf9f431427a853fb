package amur.dashboard.ui;

import amur.shell.AsOf;
import amur.shell.Card;
import amur.shell.Cards;
import amur.shell.MainLayout;
import amur.shell.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;

/// What the trade is paid in: who measured what, the measured shares over time with announced
/// arrangements as flags above them, and these as a list of their own; never mixed.
@Route(value = "payments", layout = MainLayout.class)
@AnonymousAllowed
class PaymentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Cards cards;
    private final Clock clock;

    PaymentsView(Cards cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asof = AsOf.of(event.getLocation().getQueryParameters().getParameters(), clock);
        removeAll();
        add(
                new PageHeader(getTranslation("payments.title"), getTranslation("payments.lead")),
                cards.of(Card.Page.PAYMENTS, asof));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.payments") + " · Amur";
    }
}
