package amur.dashboard.api;

import amur.dashboard.BadParameter;
import amur.dashboard.FileType;
import amur.dashboard.PanelRequest;
import amur.dashboard.Renderings;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The answer to a specification as a file: `/chart.svg?SPEC`, and every other `FileType`.
///
/// A cache may keep it and must ask whether it still holds: new data show at once, and what is
/// unchanged costs a `304`. The tag is a weak one, because the server compresses what is text.
@RestController
class ChartController {

    private final Renderings renderings;

    ChartController(Renderings renderings) {
        this.renderings = renderings;
    }

    @GetMapping("/chart.{ending}")
    ResponseEntity<byte[]> chart(
            @PathVariable String ending, @RequestParam MultiValueMap<String, String> parameters) {
        var made = renderings.of(PanelRequest.of(parameters), type(ending));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(made.type().mediaType()))
                .eTag("W/\"" + made.tag() + "\"")
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(made.fileName()))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'")
                .body(made.bytes());
    }

    private static String disposition(String fileName) {
        return ContentDisposition.inline().filename(fileName).build().toString();
    }

    private static FileType type(String ending) {
        try {
            return FileType.of(ending);
        } catch (IllegalArgumentException e) {
            throw new BadParameter("chart." + ending, ending, FileType.endings());
        }
    }
}
