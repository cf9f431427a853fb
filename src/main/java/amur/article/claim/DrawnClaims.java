package amur.article.claim;

import amur.article.Articles;
import amur.article.Figure;
import amur.shell.ClaimedFigures;
import amur.shell.Formats;
import amur.trade.Claimed;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Claims as charts draw them in.
@Component
class DrawnClaims implements ClaimedFigures {

    private final Articles articles;

    DrawnClaims(Articles articles) {
        this.articles = articles;
    }

    @Override
    public Optional<Claimed> of(String id, Instant known, Formats formats) {
        return articles.figure(id, known)
                .filter(figure -> new ClaimAddresses(figure, Optional.empty()).drawn())
                .map(figure -> drawn(figure, formats));
    }

    private static Claimed drawn(Figure figure, Formats formats) {
        var scope = Scope.of(figure);
        var meaning = Stated.of(figure).meaning();
        return new Claimed(
                figure.key(),
                scope.unit(),
                figure.period(),
                scope.whole(meaning.low()),
                scope.whole(meaning.high()),
                formats.phrases()
                        .text(
                                "claim.drawn",
                                new ClaimWords(formats).stated(figure),
                                formats.period(figure.period())));
    }
}
