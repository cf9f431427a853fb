package amur.article.api;

import amur.article.claim.Claims;
import amur.chart.Leaflet;
import amur.chart.LeafletPress;
import amur.shell.AsOf;
import amur.shell.ChartPictures;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.shell.Refusal;
import amur.store.Sources;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The evidence sheet of a claim, to read and to print: `/claims/{id}.html` and `.pdf`.
@RestController
class SheetController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final List<String> KEYS = List.of(AsOf.KEY, "lang");

    private final Claims claims;
    private final Sources sources;
    private final ChartPictures charts;
    private final LeafletPress press;
    private final Clock clock;
    private final String site;

    SheetController(
            Claims claims,
            Sources sources,
            ChartPictures charts,
            LeafletPress press,
            Clock clock,
            @Value("${amur.address}") String site) {
        this.claims = claims;
        this.sources = sources;
        this.charts = charts;
        this.press = press;
        this.clock = clock;
        this.site = site;
    }

    @GetMapping("/claims/{id}.html")
    ResponseEntity<?> page(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        return sheet(id, parameters)
                .<ResponseEntity<?>>map(sheet -> page(sheet, id))
                .orElseGet(() -> unknown(id));
    }

    private ResponseEntity<String> page(EvidenceSheet sheet, String id) {
        var body = SheetPage.of(leaflet(sheet), sheet.ways());
        return ResponseEntity.ok()
                .contentType(HTML)
                .eTag("W/\"%08x\"".formatted(body.hashCode()))
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'")
                .body(body);
    }

    @GetMapping("/claims/{id}.pdf")
    ResponseEntity<?> print(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        return sheet(id, parameters)
                .<ResponseEntity<?>>map(sheet -> print(sheet, id))
                .orElseGet(() -> unknown(id));
    }

    private ResponseEntity<byte[]> print(EvidenceSheet sheet, String id) {
        var name = ContentDisposition.inline().filename("amur-claim-" + id + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(press.pdf(leaflet(sheet)));
    }

    private Leaflet leaflet(EvidenceSheet sheet) {
        return sheet.leaflet(charts.pdf(sheet.question()));
    }

    private Optional<EvidenceSheet> sheet(String id, MultiValueMap<String, String> parameters) {
        parameters.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .findFirst()
                .ifPresent(
                        key -> {
                            throw new Refusal(
                                    key,
                                    String.join(",", parameters.get(key)),
                                    "no such parameter; there are " + String.join(", ", KEYS));
                        });
        var known = AsOf.of(parameters, clock).known();
        var formats = new Formats(Phrases.of(language(parameters)));
        return claims.find(id, known)
                .map(claim -> new EvidenceSheet(claim, sources.all(), site, formats));
    }

    private static Locale language(MultiValueMap<String, String> parameters) {
        var asked = parameters.getOrDefault("lang", List.of("en"));
        return Phrases.LANGUAGES.stream()
                .filter(language -> asked.equals(List.of(language.getLanguage())))
                .findFirst()
                .orElseThrow(() -> new Refusal("lang", String.join(" and ", asked), "en, ru, zh"));
    }

    private static ResponseEntity<ProblemDetail> unknown(String id) {
        var problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.NOT_FOUND,
                        "No claim \"%s\" had been accepted by then; /api/claims lists all there are."
                                .formatted(id));
        problem.setTitle("There is no such claim");
        return ResponseEntity.of(problem).build();
    }
}
