package amur.dashboard.ui;

import amur.dashboard.CatalogueRequest;
import amur.shell.AsOf;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/// Which part of a long list is shown, and the ways to the parts before and after it. The links
/// stay the same elements, so that the keyboard stays on the one that was pressed.
class CataloguePages extends Nav {

    private final Anchor previous = new Anchor();
    private final Anchor next = new Anchor();
    private final Span place = new Span();

    CataloguePages() {
        addClassName("actions");
        setAriaLabel(getTranslation("data.pages"));
        previous.setText(getTranslation("data.previous"));
        previous.getElement().setAttribute("rel", "prev");
        next.setText(getTranslation("data.next"));
        next.getElement().setAttribute("rel", "next");
        place.getElement().setAttribute("role", "status");
        add(previous, place, next);
    }

    void show(CatalogueRequest request, int total, AsOf asof) {
        var first = request.before() + 1;
        var last = Math.min(request.before() + CatalogueRequest.SIZE, total);
        place.setText(total == 0 ? "" : getTranslation("data.place", first, last, total));
        previous.setVisible(request.page() > 1);
        previous.setHref(asof.on(request.at(Math.max(1, request.page() - 1)).address()));
        next.setVisible(last < total);
        next.setHref(asof.on(request.at(request.page() + 1).address()));
    }
}
