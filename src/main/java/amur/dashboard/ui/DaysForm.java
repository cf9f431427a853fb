package amur.dashboard.ui;

import amur.dashboard.ChangesRequest;
import amur.shell.AsOf;
import amur.shell.DayField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;

/// Two days as fields. A change asks anew, which becomes the address.
class DaysForm extends Div {

    /// @param today the last day that can be chosen
    /// @param asof stays in the address
    DaysForm(ChangesRequest request, LocalDate today, AsOf asof) {
        addClassName("question");
        getElement().setAttribute("role", "search");
        var from = new DayField(today, day -> ask(request.from(day.orElse(request.from())), asof));
        var to = new DayField(today, day -> ask(request.to(day.orElse(today)), asof));
        from.setLabel(getTranslation("changes.from"));
        to.setLabel(getTranslation("changes.to"));
        from.setValue(request.from());
        to.setValue(request.to());
        add(from, to);
    }

    private static void ask(ChangesRequest request, AsOf asof) {
        UI.getCurrent()
                .navigate(
                        ChangesView.class, QueryParameters.simple(asof.with(request.parameters())));
    }
}
