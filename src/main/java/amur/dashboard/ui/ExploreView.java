package amur.dashboard.ui;

import amur.dashboard.BadParameter;
import amur.dashboard.PanelRequest;
import amur.dashboard.Panels;
import amur.shell.MainLayout;
import amur.shell.PageHeader;
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
import java.util.stream.Collectors;

/// One question: picture, table, downloads. Its whole state is in the address.
@Route(value = "explore", layout = MainLayout.class)
@AnonymousAllowed
class ExploreView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> WITHOUT_FIELD = List.of("asof", "title", "compare");

    private final Panels panels;
    private final QuestionForm question = new QuestionForm(this::ask);
    private final ChartImage chart = new ChartImage();
    private final FreshnessStrip fresh = new FreshnessStrip();
    private final ChartActions actions = new ChartActions();
    private final DatasetTable table = new DatasetTable();
    private final Paragraph refusal = new Paragraph();
    private final Div answer = new Div();

    ExploreView(Panels panels) {
        this.panels = panels;
        refusal.addClassName("empty");
        refusal.getElement().setAttribute("role", "alert");
        var picture = new Section(chart, fresh, actions);
        picture.addClassName("card");
        var rows = new Section(new H2(getTranslation("explore.table")), table);
        rows.addClassName("card");
        answer.addClassName("cards");
        answer.add(picture, rows);
        add(
                new PageHeader(getTranslation("explore.title"), getTranslation("explore.lead")),
                question,
                refusal,
                answer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        try {
            show(
                    PanelRequest.of(Languages.with(parameters.getParameters(), getLocale())),
                    parameters);
        } catch (BadParameter e) {
            refusal.setText(e.getMessage());
            refusal.setVisible(true);
            answer.setVisible(false);
        }
    }

    private void show(PanelRequest request, QueryParameters parameters) {
        var data = panels.answer(request);
        question.show(request, others(parameters));
        chart.show(data);
        fresh.show(data);
        actions.show(data);
        table.show(data);
        refusal.setVisible(false);
        answer.setVisible(true);
    }

    private static Map<String, String> others(QueryParameters parameters) {
        return WITHOUT_FIELD.stream()
                .filter(key -> parameters.getSingleParameter(key).isPresent())
                .collect(
                        Collectors.toMap(
                                key -> key,
                                key -> parameters.getSingleParameter(key).orElseThrow()));
    }

    private void ask(Map<String, String> parameters) {
        UI.getCurrent().navigate(ExploreView.class, QueryParameters.simple(parameters));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.explore") + " · Amur";
    }
}
