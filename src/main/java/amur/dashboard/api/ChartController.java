package amur.dashboard.api;

import amur.chart.ChartRenderer;
import amur.chart.ImageFormat;
import amur.csv.CsvWriter;
import amur.dashboard.Answer;
import amur.dashboard.BadParameter;
import amur.dashboard.PanelRequest;
import amur.dashboard.Panels;
import java.nio.charset.StandardCharsets;
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

/// The answer to a specification as a picture or as data: `/chart.svg?SPEC`, `.png`, `.pdf`,
/// `.csv`, `.json`.
@RestController
class ChartController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Panels panels;
    private final ChartRenderer renderer;

    ChartController(Panels panels, ChartRenderer renderer) {
        this.panels = panels;
        this.renderer = renderer;
    }

    @GetMapping("/chart.{form}")
    ResponseEntity<?> chart(
            @PathVariable String form, @RequestParam MultiValueMap<String, String> parameters) {
        return switch (form) {
            case "svg" -> picture(parameters, ImageFormat.SVG);
            case "png" -> picture(parameters, ImageFormat.PNG);
            case "pdf" -> picture(parameters, ImageFormat.PDF);
            case "csv" -> csv(parameters);
            case "json" -> json(parameters);
            default -> throw new BadParameter("chart." + form, form, "svg, png, pdf, csv, json");
        };
    }

    private ResponseEntity<byte[]> csv(MultiValueMap<String, String> parameters) {
        var answer = panels.answer(PanelRequest.of(parameters));
        var text = CsvWriter.write(answer.data());
        return reply(CSV, answer, "csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<ChartJson> json(MultiValueMap<String, String> parameters) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON)
                .body(ChartJson.of(panels.answer(PanelRequest.of(parameters))));
    }

    private ResponseEntity<byte[]> picture(
            MultiValueMap<String, String> parameters, ImageFormat format) {
        var request = PanelRequest.of(parameters);
        var answer = panels.answer(request);
        var bytes = renderer.render(answer.spec(), answer.data(), format, request.size());
        return reply(
                MediaType.parseMediaType(format.mediaType()), answer, format.extension(), bytes);
    }

    private static ResponseEntity<byte[]> reply(
            MediaType type, Answer answer, String extension, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(answer.fileName() + "." + extension)
                                .build()
                                .toString())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'")
                .body(bytes);
    }
}
