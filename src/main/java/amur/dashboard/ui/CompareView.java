package amur.dashboard.ui;

import amur.dashboard.BadParameter;
import amur.dashboard.Compared;
import amur.dashboard.Comparisons;
import amur.dashboard.PanelRequest;
import amur.dashboard.Panels;
import amur.shell.Formats;
import amur.shell.MainLayout;
import amur.shell.PageHeader;
import amur.shell.Phrases;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;

/// Two windows side by side. Without parameters it shows the comparison of the press: March to July
/// 2022 against the same months of 2021.
@Route(value = "compare", layout = MainLayout.class)
@AnonymousAllowed
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Comparisons comparisons;
    private final Panels panels;
    private final WindowsForm windows = new WindowsForm(this::ask);
    private final Div answer = new Div();

    CompareView(Comparisons comparisons, Panels panels) {
        this.comparisons = comparisons;
        this.panels = panels;
        answer.addClassName("cards");
        add(
                new PageHeader(getTranslation("compare.title"), getTranslation("compare.lead")),
                windows,
                answer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        answer.removeAll();
        try {
            var asked = event.getLocation().getQueryParameters().getParameters();
            show(comparisons.compare(Comparisons.request(Languages.with(asked, getLocale()))));
        } catch (BadParameter e) {
            var refusal = new Paragraph(e.getMessage());
            refusal.addClassName("empty");
            refusal.getElement().setAttribute("role", "alert");
            answer.add(refusal);
        }
    }

    private void show(Compared compared) {
        var formats = new Formats(Phrases.of(getLocale()));
        windows.show(compared);
        var card =
                new Section(
                        new H2(headline(compared, formats)),
                        new ComparisonTable(compared, formats));
        compared.remarks().forEach(remark -> card.add(small(remark)));
        card.addClassName("card");
        answer.add(card, new ChartCard(panels.answer(compared.request())));
    }

    private static Paragraph small(String remark) {
        var words = new Paragraph(remark);
        words.addClassName("small");
        return words;
    }

    /// The largest change in a sentence, or that nothing can be compared.
    private String headline(Compared compared, Formats formats) {
        var windows = List.of(formats.period(compared.after()), formats.period(compared.before()));
        return compared.comparison().rows().stream()
                .filter(row -> row.percent().isPresent() && row.difference().isPresent())
                .max(
                        java.util.Comparator.comparing(
                                row -> row.difference().orElseThrow().amount().abs()))
                .map(
                        row ->
                                getTranslation(
                                        "compare.headline",
                                        formats.commodity(row.key()),
                                        formats.amount(row.after(), row.unit()),
                                        windows.get(0),
                                        formats.change(row.percent().orElseThrow()),
                                        windows.get(1)))
                .orElseGet(() -> getTranslation("compare.none", windows.get(0), windows.get(1)));
    }

    private void ask(Map<String, String> parameters) {
        UI.getCurrent().navigate(CompareView.class, QueryParameters.simple(parameters));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.compare") + " · Amur";
    }

    /// The address of this page for a question.
    static String address(PanelRequest request) {
        return "compare?" + request.address();
    }
}
