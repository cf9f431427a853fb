package amur.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;

/// Says on every page that it shows the past, and leads back to now.
class AsOfBand extends Div {

    AsOfBand() {
        addClassName("asof-band");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /// @param present whether this page is never of the past
    void show(Location here, AsOf asof, boolean present) {
        removeAll();
        setVisible(asof.day().isPresent());
        asof.day().ifPresent(day -> fill(here, asof, day, present));
    }

    private void fill(Location here, AsOf asof, LocalDate day, boolean present) {
        var words = new HtmlContainer("strong");
        words.setText(
                getTranslation(
                        present ? "asof.elsewhere" : "asof.band",
                        new Formats(Phrases.of(getLocale())).day(day)));
        var changed = new Anchor(asof.on("changes?from=" + day), getTranslation("asof.changed"));
        add(words, new Anchor(now(here), getTranslation("asof.back")), changed);
    }

    /// The same page without the day.
    private static String now(Location here) {
        return new Location(here.getPath(), here.getQueryParameters().excluding(AsOf.KEY))
                .getPathWithQueryParameters();
    }
}
