package amur.dashboard.api;

import amur.dashboard.Answer;
import amur.dashboard.BadParameter;
import amur.dashboard.PanelRequest;
import amur.dashboard.Panels;
import amur.shell.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/// A chart alone in a page, for the pages of others: `/embed?SPEC`. It answers to touch like any
/// chart of ours, and follows the theme of its reader unless the address names one.
@RestController
class EmbedController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%1$s"%2$s>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%3$s</title>
            <link rel="canonical" href="%4$s">
            <link rel="icon" href="amur.svg">
            <link rel="stylesheet" href="amur.css">
            <script type="module" src="js/amur-chart.js"></script>
            </head>
            <body class="embedded"><main>%5$s</main></body>
            </html>
            """;

    private static final String CHART =
            """
            <amur-chart fill%1$s spec="%2$s" description="%3$s" offline="%4$s"></amur-chart>
            <noscript><img src="chart.svg?%2$s" alt="%3$s"></noscript>""";

    private final Panels panels;

    EmbedController(Panels panels) {
        this.panels = panels;
    }

    @GetMapping("/embed")
    ResponseEntity<String> embed(@RequestParam MultiValueMap<String, String> parameters) {
        try {
            var answer = panels.answer(PanelRequest.of(parameters));
            return reply(HttpStatus.OK, page(answer, parameters.containsKey("theme")));
        } catch (BadParameter refusal) {
            return reply(HttpStatus.BAD_REQUEST, page(refusal));
        }
    }

    private static ResponseEntity<String> reply(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .eTag("W/\"%08x\"".formatted(page.hashCode()))
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(
                        "Content-Security-Policy",
                        "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors *")
                .body(page);
    }

    private static String page(Answer answer, boolean themed) {
        var request = answer.request();
        var text = answer.spec().text();
        var offline = Phrases.of(request.language()).text("chart.offline");
        var chart =
                CHART.formatted(
                        themed ? " themed" : "",
                        escaped(request.address()),
                        escaped(answer.description()),
                        escaped(offline));
        return PAGE.formatted(
                request.language().getLanguage(),
                themed ? " style=\"color-scheme: %s\"".formatted(request.theme().code()) : "",
                escaped(text.title()),
                escaped(text.permalink()),
                chart);
    }

    private static String page(BadParameter refusal) {
        var message = "<p class=\"empty\" role=\"alert\">%s</p>";
        return PAGE.formatted(
                Locale.ENGLISH.getLanguage(),
                "",
                "Amur",
                "explore",
                message.formatted(escaped(String.valueOf(refusal.getMessage()))));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
