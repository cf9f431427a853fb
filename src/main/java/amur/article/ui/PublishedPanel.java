package amur.article.ui;

import amur.article.Acceptances.Outcome;
import amur.article.Figure;
import amur.article.claim.ClaimAddresses;
import amur.article.claim.ClaimWords;
import amur.shell.Editor;
import amur.store.Releases;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;

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
        var key = outcome.known() ? "review.known" : "review.done";
        add(new H2(getTranslation(key, outcome.figures().size())));
        var ways = new Nav();
        ways.addClassName("actions");
        ways.setAriaLabel(getTranslation("review.further"));
        published.stream()
                .filter(figure -> outcome.figures().contains(figure.id()))
                .map(PublishedPanel::ways)
                .forEach(ways::add);
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

    /// What a figure says, its row below, the chart in which it is drawn, its evidence.
    private static Div ways(Figure figure) {
        var formats = FigureTables.formats();
        var addresses = new ClaimAddresses(figure, Optional.empty());
        var said =
                "%s · %s · %s"
                        .formatted(
                                new ClaimWords(formats).stated(figure),
                                formats.commodity(figure.key()),
                                formats.period(figure.period()));
        var row = new Anchor("#" + FigureTables.place(figure.id()), said);
        var chart = new Anchor(addresses.chart(), phrase("review.chart"));
        var sheet = new Anchor(addresses.sheet("html"), phrase("review.sheet"));
        sheet.setRouterIgnore(true);
        return new Div(row, new Text(" · "), chart, new Text(" · "), sheet);
    }

    private static String phrase(String key) {
        return FigureTables.formats().phrases().text(key);
    }
}
