package amur.article.api;

import amur.article.Prediction;
import amur.article.extraction.Extractor;
import amur.article.reading.ArticleReader;
import amur.article.reading.Form;
import amur.shell.Editor;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `POST /api/extractions`: the figures of an article from a script, as `./amur extract` prints
/// them. Nothing is kept of it.
@RestController
class ExtractionController {

    private final Extractor extractor;
    private final Editor editor;

    ExtractionController(Extractor extractor, Editor editor) {
        this.extractor = extractor;
        this.editor = editor;
    }

    @PostMapping(
            value = "/api/extractions",
            consumes = {"text/plain", "text/markdown", "text/html"})
    List<Prediction> extract(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestParam MultiValueMap<String, String> parameters,
            InputStream body)
            throws IOException {
        editor.require();
        var asked = new ExtractionParameters(parameters);
        var bytes = body.readNBytes(ArticleReader.LARGEST + 1);
        var article = asked.over(ArticleReader.read(bytes, form(type)));
        return Prediction.of(article, extractor.extract(article));
    }

    private static Form form(MediaType type) {
        return Form.of(type.getSubtype().equals("plain") ? "text" : type.getSubtype());
    }

    @PostMapping("/api/extractions")
    ResponseEntity<ProblemDetail> other() {
        var status = HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        var problem =
                ProblemDetail.forStatusAndDetail(
                        status,
                        "Send the article as the body, with the header Content-Type: text/plain,"
                                + " text/markdown or text/html"
                                + " (curl -H 'Content-Type: text/plain' --data-binary @FILE).");
        problem.setTitle("This is no form of an article");
        return ResponseEntity.status(status).body(problem);
    }
}
