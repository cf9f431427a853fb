package amur.intake.api;

import amur.intake.Deliveries;
import amur.intake.Delivery;
import amur.intake.Mappings;
import amur.intake.Report;
import amur.shell.Editor;
import java.io.InputStream;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `POST /api/imports`: a file from a script. Its length is what arrives, whatever was announced.
@RestController
class ImportController {

    private final Deliveries deliveries;
    private final Mappings mappings;
    private final Editor editor;

    ImportController(Deliveries deliveries, Mappings mappings, Editor editor) {
        this.deliveries = deliveries;
        this.mappings = mappings;
        this.editor = editor;
    }

    @PostMapping(
            value = "/api/imports",
            consumes = {"text/csv", MediaType.APPLICATION_OCTET_STREAM_VALUE})
    ResponseEntity<Report> body(
            @RequestParam MultiValueMap<String, String> parameters, InputStream body) {
        var asked = new ImportParameters(parameters);
        var terms = asked.terms(editor.require(), mappings);
        return deliveries.take(body, asked.name(), terms, ImportController::answer);
    }

    /// A form is read into parameters before anybody can count its bytes.
    @PostMapping("/api/imports")
    ResponseEntity<ProblemDetail> form() {
        var status = HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        var problem =
                ProblemDetail.forStatusAndDetail(
                        status,
                        "Send the file itself as the body, with the header Content-Type: text/csv"
                                + " (curl -H 'Content-Type: text/csv' --data-binary @FILE).");
        problem.setTitle("A form is no file");
        return ResponseEntity.status(status).body(problem);
    }

    private static ResponseEntity<Report> answer(Delivery delivery) {
        var report = Report.of(delivery);
        return switch (delivery.outcome()) {
            case DRY_RUN, KNOWN, REDONE -> ResponseEntity.ok(report);
            case UNDONE -> ResponseEntity.status(HttpStatus.CONFLICT).body(report);
            case REFUSED -> ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(report);
            case WRITTEN -> ResponseEntity.created(place(report)).body(report);
        };
    }

    private static URI place(Report report) {
        return URI.create("/api/imports/" + report.release().orElseThrow());
    }
}
