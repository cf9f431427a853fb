package amur.shell;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Remembers a language in a cookie and leads back to the page.
@RestController
class LanguageController {

    static final String COOKIE = "amur-language";

    @GetMapping("/language/{language}")
    ResponseEntity<Void> choose(
            @PathVariable String language,
            @RequestHeader(HttpHeaders.REFERER) Optional<String> referer) {
        var cookie =
                ResponseCookie.from(
                                COOKIE,
                                Phrases.of(Locale.forLanguageTag(language)).locale().getLanguage())
                        .path("/")
                        .maxAge(java.time.Duration.ofDays(365))
                        .sameSite("Lax")
                        .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(back(referer.orElse("/")))
                .build();
    }

    /// Only the path and query of where the visitor came from: never to another site.
    private static URI back(String referer) {
        try {
            var from = URI.create(referer);
            var query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
            var path = Optional.ofNullable(from.getRawPath()).orElse("/").replaceFirst("^/+", "/");
            return URI.create((path.isEmpty() ? "/" : path) + query);
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}
