package amur.dashboard.ui;

import amur.dashboard.Answer;
import amur.dashboard.PanelRequest;
import amur.dashboard.Panels;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A chart with its downloads, and the way to ask further.
class ChartCard extends Section {

    ChartCard(Panels panels, Map<String, String> specification, Locale language) {
        this(panels.answer(PanelRequest.of(Languages.with(lists(specification), language))));
    }

    ChartCard(Answer answer) {
        addClassName("card");
        var chart = new ChartImage();
        chart.show(answer);
        var actions = new ChartActions();
        actions.show(answer);
        actions.add(
                new Anchor(
                        "explore?" + answer.request().address(), getTranslation("chart.explore")));
        var fresh = new FreshnessStrip();
        fresh.show(answer);
        add(chart, fresh, actions, twin(answer));
    }

    /// The same as a table, made when somebody wants it.
    private Details twin(Answer answer) {
        var table = new DatasetTable();
        var details = new Details(getTranslation("explore.table"), table);
        details.addOpenedChangeListener(
                change -> {
                    if (change.isOpened()) {
                        table.show(answer);
                    }
                });
        return details;
    }

    private static Map<String, List<String>> lists(Map<String, String> specification) {
        return specification.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }
}
