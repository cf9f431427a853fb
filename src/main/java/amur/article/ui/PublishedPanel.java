package amur.article.ui;

import amur.article.Acceptances.Outcome;
import amur.shell.Editor;
import amur.store.Releases;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;

/// What was published, where it leads, and the way back.
class PublishedPanel extends Section {

    /// @param changed called when the figures are taken back
    PublishedPanel(Outcome outcome, Editor editor, Releases releases, Runnable changed) {
        addClassName("card");
        setId("published-figures");
        getElement().setAttribute("role", "status");
        var key = outcome.known() ? "review.known" : "review.done";
        add(new H2(getTranslation(key, outcome.figures().size())));
        var ways = new Nav();
        ways.addClassName("actions");
        ways.setAriaLabel(getTranslation("review.further"));
        outcome.figures()
                .forEach(
                        figure ->
                                ways.add(
                                        new Anchor(
                                                "#" + FigureTables.place(figure),
                                                getTranslation("review.claim", figure))));
        add(ways);
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
