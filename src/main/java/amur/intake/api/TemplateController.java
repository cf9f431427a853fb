package amur.intake.api;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// A file to start from: the header, and one row as it was published.
@RestController
class TemplateController {

    private static final String TEMPLATE =
            """
            reporter,partner,flow,commodity,measure,unit,period,amount,status,source,locator,caveat,publisher,origin,address,published
            CHN,RUS,import,crude_oil,quantity,t,2025-12,9330000,reported,my-source-2026-01-20,table 3,,Name of the publisher,,https://example.org/page,2026-01-20
            """;

    @GetMapping(value = "/template.csv", produces = "text/csv;charset=UTF-8")
    String template() {
        return TEMPLATE;
    }
}
