package amur.dashboard.api;

import amur.dashboard.ComparisonRows;
import amur.dashboard.Comparisons;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The table of the Compare page as CSV: `/comparison.csv?SPEC`.
@RestController
class ComparisonController {

    private final Comparisons comparisons;

    ComparisonController(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping("/comparison.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters) {
        var compared = comparisons.compare(Comparisons.request(parameters));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(ComparisonRows.csv(compared).getBytes(StandardCharsets.UTF_8));
    }
}
