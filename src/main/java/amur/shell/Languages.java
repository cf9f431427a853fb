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
    }

    private static Locale language(VaadinRequest request) {
        var chosen =
                Optional.ofNullable(request.getCookies()).stream()
                        .flatMap(Arrays::stream)
                        .filter(cookie -> cookie.getName().equals(LanguageController.COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .map(Locale::forLanguageTag);
        return Phrases.of(chosen.orElseGet(request::getLocale)).locale();
    }
}
