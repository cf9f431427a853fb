package amur.dashboard.ui;

import amur.analysis.Disagreement;
import amur.trade.Point;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;

/// The signs beside amounts in tables: how firm an amount is, and whether sources differ.
final class Marks {

    private Marks() {}

    /// `≈` for approximate, `d` for derived, `e` for estimated, `r` for revised; `≠` where sources
    /// differ by more than rounding.
    static List<String> of(Point point) {
        var status =
                switch (point.status()) {
                    case APPROXIMATE -> "≈";
                    case DERIVED -> "d";
                    case ESTIMATED -> "e";
                    case REVISED -> "r";
                    case REPORTED, WITHHELD -> "";
                };
        return Stream.of(status, Disagreement.disputed(point) ? "≠" : "")
                .filter(mark -> !mark.isEmpty())
                .toList();
    }

    /// What the signs mean.
    static Paragraph legend() {
        var words = new Paragraph(UI.getCurrent().getTranslation("table.marks"));
        words.addClassName("small");
        return words;
    }
}
