package amur.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// What an address that cannot be understood shows: which parameter, and what it takes.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusalView extends Div implements HasErrorParameter<Refusal>, OfThePresent {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        var refusal = parameter.getException();
        removeAll();
        add(
                new PageHeader(
                        getTranslation("refusal.title"),
                        getTranslation("refusal.lead", refusal.parameter(), refusal.text())),
                new Paragraph(allowed(refusal)),
                new Anchor(event.getLocation().getPath(), getTranslation("refusal.without")));
        return HttpServletResponse.SC_BAD_REQUEST;
    }

    private String allowed(Refusal refusal) {
        var phrases = Phrases.of(getLocale());
        return phrases.find("refusal.allowed." + refusal.parameter())
                .orElseGet(() -> phrases.text("refusal.allowed", refusal.allowed()));
    }
}
