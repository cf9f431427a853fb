package amur.dashboard.api;

import amur.csv.CsvWriter;
import amur.dashboard.BadParameter;
import amur.dashboard.ChangesRequest;
import amur.dashboard.WhatChanged;
import amur.store.Change;
import amur.store.Changes;
import amur.store.Releases;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Every cell that changed between two days, as JSON or with `format=csv` as CSV; never cut.
@RestController
class ChangesController {

    private final Changes changes;
    private final Releases releases;
    private final Clock clock;

    ChangesController(Changes changes, Releases releases, Clock clock) {
        this.changes = changes;
        this.releases = releases;
        this.clock = clock;
    }

    /// The counts are of all kinds, whichever is asked for.
    record Document(
            LocalDate from,
            LocalDate to,
            int revised,
            int added,
            int removed,
            List<ChangeRow> changes) {}

    @GetMapping("/api/changes")
    ResponseEntity<?> changes(@RequestParam MultiValueMap<String, String> parameters) {
        var request = ChangesRequest.of(parameters, releases, clock);
        var format = Optional.ofNullable(parameters.getFirst("format")).orElse("json");
        return switch (format) {
            case "json" -> ResponseEntity.ok(document(request));
            case "csv" ->
                    ResponseEntity.ok()
                            .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                            .body(csv(request).getBytes(StandardCharsets.UTF_8));
            default -> throw new BadParameter("format", format, "json, csv");
        };
    }

    private Document document(ChangesRequest request) {
        var found = found(request);
        return new Document(
                request.from(),
                request.to(),
                found.count(Change.Kind.REVISED),
                found.count(Change.Kind.ADDED),
                found.count(Change.Kind.REMOVED),
                found.shown().stream().map(ChangeRow::of).toList());
    }

    private String csv(ChangesRequest request) {
        var rows = found(request).shown().stream().map(ChangeRow::of).map(ChangeRow::cells);
        return CsvWriter.table(ChangeRow.HEADER, rows.toList());
    }

    private WhatChanged found(ChangesRequest request) {
        return WhatChanged.of(request, changes, Integer.MAX_VALUE);
    }
}
