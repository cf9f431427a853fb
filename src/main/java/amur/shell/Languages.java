package amur.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Opens each page in the visitor's language: the one chosen, else the browser's, else English.
@Component
class Languages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addUIInitListener(
                        event -> event.getUI().setLocale(language(VaadinRequest.getCurrent())));
        service.addIndexHtmlRequestListener(
                page ->
                        page.getDocument()
                                .child(0)
                                .attr("lang", language(page.getVaadinRequest()).getLanguage()));
    }

    private static Locale language(VaadinRequest request) {
        var asked = asked(request);
        var chosen =
                Optional.ofNullable(request.getCookies()).stream()
                        .flatMap(Arrays::stream)
                        .filter(cookie -> cookie.getName().equals(LanguageController.COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .map(Locale::forLanguageTag);
        return Phrases.of(asked.or(() -> chosen).orElseGet(request::getLocale)).locale();
    }

    /// The language that the address of the page names, so that a link to a Chinese chart opens a
    /// Chinese page. The first request has it itself; the one that starts the page has it in the
    /// query of the page.
    private static Optional<Locale> asked(VaadinRequest request) {
        var query = Optional.ofNullable(request.getParameter("query")).orElse("");
        return Optional.ofNullable(request.getParameter("lang"))
                .or(
                        () ->
                                Arrays.stream(query.replaceFirst("^\\?", "").split("&"))
                                        .filter(part -> part.startsWith("lang="))
                                        .map(part -> part.substring(5))
                                        .findFirst())
                .map(Locale::forLanguageTag)
                .filter(Phrases.LANGUAGES::contains);
    }
}
