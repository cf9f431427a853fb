package amur.article.ui;

import amur.article.Figure;
import amur.article.claim.ClaimAddresses;
import amur.article.claim.ClaimWords;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Optional;

/// Where accepted figures lead: for each what it says, its row below, the chart in which it is
/// drawn, its evidence; for an announced arrangement its row.
class FigureWays extends Nav {

    /// @param ids of figures and arrangements
    /// @param all every figure that speaks now
    FigureWays(List<String> ids, List<Figure> all) {
        addClassName("actions");
        setAriaLabel(getTranslation("review.further"));
        ids.forEach(
                id ->
                        add(
                                all.stream()
                                        .filter(figure -> figure.id().equals(id))
                                        .findFirst()
                                        .map(this::figure)
                                        .orElseGet(() -> arrangement(id))));
    }

    private Div figure(Figure figure) {
        var formats = FigureTables.formats();
        var addresses = new ClaimAddresses(figure, Optional.empty());
        var said =
                "%s · %s · %s"
                        .formatted(
                                new ClaimWords(formats).stated(figure),
                                formats.commodity(figure.key()),
                                formats.period(figure.period()));
        var chart = new Anchor(addresses.chart(), getTranslation("review.chart"));
        var sheet = new Anchor(addresses.sheet("html"), getTranslation("review.sheet"));
        sheet.setRouterIgnore(true);
        return new Div(row(figure.id(), said), new Text(" · "), chart, new Text(" · "), sheet);
    }

    private Div arrangement(String id) {
        return new Div(row(id, getTranslation("review.arrangement")));
    }

    private static Anchor row(String id, String words) {
        return new Anchor("#" + FigureTables.place(id), words);
    }
}
