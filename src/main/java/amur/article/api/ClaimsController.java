package amur.article.api;

import amur.article.claim.Claims;
import amur.article.claim.Retellings;
import java.time.Clock;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/claims`: every accepted figure with its verdicts and everything behind them.
@RestController
class ClaimsController {

    private final Claims claims;
    private final Retellings retellings;
    private final Clock clock;

    ClaimsController(Claims claims, Retellings retellings, Clock clock) {
        this.claims = claims;
        this.retellings = retellings;
        this.clock = clock;
    }

    @GetMapping("/api/claims")
    List<ClaimRow> claims(@RequestParam MultiValueMap<String, String> parameters) {
        var request = ClaimsRequest.of(parameters, clock);
        var known = request.asof().known();
        var groups = retellings.groups(known);
        return claims.all(known).stream()
                .filter(request::asks)
                .map(claim -> ClaimRow.of(claim, request.asof().day(), groups))
                .toList();
    }
}
