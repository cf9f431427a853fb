package amur.dashboard.ui;

import amur.dashboard.Answer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;

/// What can be done with a chart, from one place beside it.
class ChartActions extends Nav {

    ChartActions() {
        addClassName("actions");
        setAriaLabel(getTranslation("chart.actions"));
    }

    void show(Answer answer) {
        removeAll();
        var take =
                new Button(
                        getTranslation("export.title"), click -> new ExportDialog(answer).open());
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        take.addClassName("take");
        add(take);
    }
}
