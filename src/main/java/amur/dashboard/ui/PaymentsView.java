package amur.dashboard.ui;

import amur.shell.Card;
import amur.shell.Cards;
import amur.shell.MainLayout;
import amur.shell.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;

/// What the trade is paid in: who measured what, the measured shares over time with announced
/// arrangements as flags above them, and these as a list of their own; never mixed.
@Route(value = "payments", layout = MainLayout.class)
@AnonymousAllowed
class PaymentsView extends Div implements HasDynamicTitle {

    PaymentsView(Cards cards, Clock clock) {
        add(
                new PageHeader(getTranslation("payments.title"), getTranslation("payments.lead")),
                cards.of(Card.Page.PAYMENTS, clock.instant()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.payments") + " · Amur";
    }
}
