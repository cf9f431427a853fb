package amur.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// Changes the language of the whole site for this visitor; the choice is kept in a cookie.
class LanguageSwitch extends Div {

    LanguageSwitch() {
        addClassName("languages");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("nav.language"));
        Phrases.LANGUAGES.forEach(language -> add(choice(language)));
    }

    private com.vaadin.flow.component.Component choice(Locale language) {
        var name = getTranslation("language." + language.getLanguage());
        if (language.getLanguage().equals(MainLayout.language())) {
            var here = new Span(name);
            here.getElement().setAttribute("aria-current", "true");
            return here;
        }
        var link = new Anchor("language/" + language.getLanguage(), name);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("lang", language.getLanguage());
        return link;
    }
}
