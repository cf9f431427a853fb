package amur.dashboard.api;

import amur.dashboard.PanelRequest;
import amur.dashboard.Touched;
import amur.dashboard.Touching;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where the marks of `/chart.svg` stand and what they say. It is what `amur-chart` asks for when
/// somebody touches a chart; scripts want `/chart.json`.
@RestController
class MarksController {

    private final Touching touching;

    MarksController(Touching touching) {
        this.touching = touching;
    }

    @GetMapping("/chart.marks")
    ResponseEntity<Touched> marks(@RequestParam MultiValueMap<String, String> parameters) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(touching.of(PanelRequest.of(parameters)));
    }
}
