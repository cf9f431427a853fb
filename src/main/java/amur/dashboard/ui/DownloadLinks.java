package amur.dashboard.ui;

import amur.dashboard.Answer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Locale;

/// The same answer in its other forms: each link is the address of this specification.
class DownloadLinks extends Nav {

    private static final List<String> FORMS = List.of("png", "svg", "pdf", "csv", "json");

    DownloadLinks() {
        addClassName("actions");
        setAriaLabel(getTranslation("chart.downloads"));
    }

    void show(Answer answer) {
        removeAll();
        var address = answer.request().address();
        for (var form : FORMS) {
            var sharp = form.equals("png") ? (address.isEmpty() ? "scale=2" : "&scale=2") : "";
            var link =
                    new Anchor(
                            "chart." + form + "?" + address + sharp, form.toUpperCase(Locale.ROOT));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", answer.fileName() + "." + form);
            add(link);
        }
    }
}
