package amur.dashboard.api;

import amur.csv.CsvWriter;
import amur.dashboard.BadParameter;
import amur.dashboard.SeriesRequest;
import amur.store.Observations;
import amur.trade.Recorded;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The rows behind a series, as JSON or with `format=csv` as CSV.
@RestController
class ObservationsController {

    private final Observations observations;
    private final Clock clock;

    ObservationsController(Observations observations, Clock clock) {
        this.observations = observations;
        this.clock = clock;
    }

    /// One observation with where it came from.
    record Row(
            String period,
            @Nullable BigDecimal amount,
            String unit,
            String status,
            String source,
            String locator,
            String caveat,
            String file,
            int line,
            Instant recorded) {

        static Row of(Recorded recorded) {
            var said = recorded.observation();
            return new Row(
                    said.period().toString(),
                    said.amount().orElse(null),
                    said.unit().code(),
                    said.status().code(),
                    said.citation().source(),
                    said.citation().locator(),
                    said.citation().caveat(),
                    recorded.release().name(),
                    recorded.line(),
                    recorded.release().recorded());
        }
    }

    @GetMapping("/api/observations")
    ResponseEntity<?> rows(@RequestParam MultiValueMap<String, String> parameters) {
        var request =
                SeriesRequest.of(parameters)
                        .orElseThrow(
                                () ->
                                        new BadParameter(
                                                "commodity",
                                                "",
                                                "one commodity, such as crude_oil"));
        var found = found(request, parameters.containsKey("unit"));
        var format = Optional.ofNullable(parameters.getFirst("format")).orElse("json");
        return switch (format) {
            case "json" -> ResponseEntity.ok(found.stream().map(Row::of).toList());
            case "csv" ->
                    ResponseEntity.ok()
                            .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                            .body(CsvWriter.write(found).getBytes(StandardCharsets.UTF_8));
            default -> throw new BadParameter("format", format, "json, csv");
        };
    }

    /// All units unless one is asked for.
    private List<Recorded> found(SeriesRequest request, boolean oneUnit) {
        return observations.find(request.query(clock.instant())).stream()
                .filter(r -> !oneUnit || r.observation().unit() == request.unit())
                .toList();
    }
}
