package amur.intake.api;

import amur.store.Releases;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/imports/12`: what became of a file that was written, and whether it still holds.
@RestController
class ImportedController {

    private final Releases releases;

    ImportedController(Releases releases) {
        this.releases = releases;
    }

    /// @param observations how many it brought
    /// @param figures how many figures from an article
    /// @param withdrawn whether it was taken back
    record Imported(
            long release,
            String name,
            String digest,
            Instant recorded,
            int observations,
            int figures,
            boolean withdrawn) {

        static Imported of(Releases.Entry entry) {
            var release = entry.release();
            return new Imported(
                    release.id(),
                    release.name(),
                    release.digest(),
                    release.recorded(),
                    entry.observations(),
                    entry.figures(),
                    entry.withdrawn());
        }
    }

    @GetMapping("/api/imports/{release}")
    ResponseEntity<Imported> imported(@PathVariable long release) {
        return ResponseEntity.of(
                releases.history().stream()
                        .filter(entry -> entry.release().id() == release)
                        .map(Imported::of)
                        .findFirst());
    }
}
