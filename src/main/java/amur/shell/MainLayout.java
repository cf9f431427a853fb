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
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The frame around every page: a skip link, the navigation, the page, the colophon.
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /// The pages in the order of the navigation, by address.
    private static final List<String> PAGES =
            List.of("", "explore", "compare", "payments", "articles", "data", "import");

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Main page = new Main();

    MainLayout(Editor editor) {
        addClassName("frame");
        page.setId("page");
        page.getElement().setAttribute("tabindex", "-1");
        add(skip(), header(editor), page, colophon());
        getElement().setAttribute("data-drop-none", getTranslation("drop.none", "{0}"));
        addAttachListener(e -> e.getUI().getPage().addJsModule("context://js/drop-picture.js"));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.removeAll();
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getFirstSegment();
        links.forEach((address, link) -> mark(link, address.equals(here)));
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
        var brand = new Anchor("", "Amur");
        brand.addClassName("brand");
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("nav.pages"));
        PAGES.forEach(address -> nav.add(link(address)));
        var aside = new Div(new LanguageSwitch(), account(editor));
        aside.addClassName("aside");
        return new Header(brand, nav, aside);
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
