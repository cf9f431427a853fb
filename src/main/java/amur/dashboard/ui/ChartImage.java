package amur.dashboard.ui;

import amur.dashboard.Answer;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/// A chart on a page: the drawing that `/chart.svg` gives for the same specification.
@Tag("figure")
class ChartImage extends HtmlContainer {

    private final Element chart = new Element("amur-chart");

    ChartImage() {
        addClassName("chart");
        getElement().appendChild(chart);
        addAttachListener(e -> e.getUI().getPage().addJsModule("context://js/amur-chart.js"));
    }

    void show(Answer answer) {
        chart.setAttribute("spec", answer.request().address());
        chart.setAttribute("description", answer.description());
        chart.setAttribute("offline", getTranslation("chart.offline"));
    }
}
