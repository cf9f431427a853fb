package amur.dashboard.ui;

import amur.dashboard.PanelRequest;
import amur.dashboard.Panels;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A chart with its downloads, and the way to ask further.
class ChartCard extends Section {

    ChartCard(Panels panels, Map<String, String> specification, Locale language) {
        addClassName("card");
        var request = PanelRequest.of(Languages.with(lists(specification), language));
        var answer = panels.answer(request);
        var chart = new ChartImage();
        chart.show(answer);
        var downloads = new DownloadLinks();
        downloads.show(answer);
        downloads.addComponentAsFirst(
                new Anchor("explore?" + request.address(), getTranslation("chart.explore")));
        add(chart, downloads);
    }

    private static Map<String, List<String>> lists(Map<String, String> specification) {
        return specification.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }
}
