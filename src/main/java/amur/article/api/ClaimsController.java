package amur.article.api;

import amur.article.claim.Claims;
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
    private final Clock clock;

    ClaimsController(Claims claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    @GetMapping("/api/claims")
    List<ClaimRow> claims(@RequestParam MultiValueMap<String, String> parameters) {
        var request = ClaimsRequest.of(parameters, clock);
        return claims.all(request.asof().known()).stream()
                .filter(request::asks)
                .map(claim -> ClaimRow.of(claim, request.asof().day()))
                .toList();
    }
}
