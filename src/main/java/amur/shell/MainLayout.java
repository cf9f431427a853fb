package amur.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The frame around every page: a skip link, the navigation, as known when, the page, the
/// colophon.
@AnonymousAllowed
public class MainLayout extends Div
        implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    /// The pages in the order of the navigation, by address.
    private static final List<String> PAGES =
            List.of("", "explore", "compare", "payments", "articles", "data", "import");

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Anchor brand = new Anchor("", "Amur");
    private final AsOfBand band = new AsOfBand();
    private final Main page = new Main();
    private final Clock clock;
    private final DayField asof;
    private Location here = new Location("");
    private boolean present;

    MainLayout(Editor editor, Clock clock) {
        this.clock = clock;
        this.asof = new DayField(AsOf.today(clock), this::ask);
        addClassName("frame");
        page.setId("page");
        page.getElement().setAttribute("tabindex", "-1");
        add(skip(), header(editor), band, page, colophon());
        getElement().setAttribute("data-drop-none", getTranslation("drop.none", "{0}"));
        addAttachListener(e -> e.getUI().getPage().addJsModule("context://js/drop-picture.js"));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.removeAll();
        present = content instanceof OfThePresent;
        page.getElement().appendChild(content.getElement());
    }

    /// A day that cannot be read is refused here, so that no page forgets to.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!event.isErrorEvent()) {
            AsOf.of(event.getLocation().getQueryParameters().getParameters(), clock);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        here = event.getLocation();
        var then = then();
        links.forEach(
                (address, link) -> {
                    link.setHref(then.on(address));
                    mark(link, address.equals(here.getFirstSegment()));
                });
        brand.setHref(then.on(""));
        band.show(here, then, present);
        asof.setValue(then.day().orElse(null));
        asof.setClassName("set", then.day().isPresent());
        asof.setVisible(!present);
    }

    private AsOf then() {
        try {
            return AsOf.of(here.getQueryParameters().getParameters(), clock);
        } catch (Refusal e) {
            return AsOf.of(Map.of(), clock);
        }
    }

    /// The same page as known on another day.
    private void ask(Optional<LocalDate> day) {
        var rest = here.getQueryParameters().excluding(AsOf.KEY);
        UI.getCurrent()
                .navigate(
                        here.getPath(),
                        day.map(date -> rest.merging(AsOf.KEY, date.toString())).orElse(rest));
    }

    private static void mark(Anchor link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private Component skip() {
        var skip = new Anchor("#page", getTranslation("nav.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Component header(Editor editor) {
        brand.addClassName("brand");
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("nav.pages"));
        PAGES.forEach(address -> nav.add(link(address)));
        var aside = new Div(when(), new LanguageSwitch(), account(editor));
        aside.addClassName("aside");
        return new Header(brand, nav, aside);
    }

    private Component when() {
        asof.addClassName("asof");
        asof.setAriaLabel(getTranslation("asof.label"));
        asof.setPlaceholder(getTranslation("asof.now"));
        var label = new Span(getTranslation("asof.label"));
        label.getElement().setAttribute("aria-hidden", "true");
        asof.setPrefixComponent(label);
        return asof;
    }

    private Anchor link(String address) {
        var key = address.isEmpty() ? "overview" : address;
        var link = new Anchor(address, getTranslation("nav." + key));
        links.put(address, link);
        return link;
    }

    private Component account(Editor editor) {
        if (editor.name().isEmpty()) {
            return new Anchor("login", getTranslation("nav.sign-in"));
        }
        var out = new Anchor("logout", getTranslation("nav.sign-out"));
        out.setRouterIgnore(true);
        return out;
    }

    private Component colophon() {
        return new Footer(new Span(getTranslation("colophon")));
    }

    /// The language of the visitor's page.
    static String language() {
        return UI.getCurrent().getLocale().getLanguage();
    }
}
