package amur.article.ui;

import amur.article.Acceptances.Outcome;
import amur.article.Figure;
import amur.shell.Editor;
import amur.store.Releases;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/// What was published, where it leads, and the way back.
class PublishedPanel extends Section {

    /// @param published every figure that speaks now
    /// @param changed called when the figures are taken back
    PublishedPanel(
            Outcome outcome,
            List<Figure> published,
            Editor editor,
            Releases releases,
            Runnable changed) {
        addClassName("card");
        setId("published-figures");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
        getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus()");
        var key = outcome.known() ? "review.known" : "review.done";
        add(new H2(getTranslation(key, outcome.figures().size())));
        add(new FigureWays(outcome.figures(), published));
        if (editor.name().isPresent()) {
            var undo = new Button(getTranslation("review.take-back"));
            undo.setId("take-back");
            undo.addClickListener(
                    click -> {
                        releases.withdraw(outcome.release(), editor.require());
                        removeAll();
                        add(new H2(getTranslation("review.taken-back")));
                        changed.run();
                    });
            var buttons = new Div(undo);
            buttons.addClassName("buttons");
            add(buttons);
        }
    }
}
