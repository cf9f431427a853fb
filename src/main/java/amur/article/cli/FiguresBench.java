package amur.article.cli;

import amur.article.Articles;
import amur.article.claim.Claims;
import amur.shell.Bench;
import amur.shell.Timing;
import java.io.PrintStream;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// What the pages of this door ask, for `./amur bench queries`: every figure of the press, set
/// beside the data.
@Component
class FiguresBench implements Bench {

    private static final int PAGE = 20;

    private final Articles articles;
    private final Claims claims;
    private final Clock clock;

    FiguresBench(Articles articles, Claims claims, Clock clock) {
        this.articles = articles;
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "queries";
    }

    @Override
    public void run(PrintStream out) {
        var timing = Timing.of(this::figures);
        out.printf(
                "  %-28s %s  limit %d ms%s%n",
                "Articles, as it opens", timing, PAGE, timing.median() > PAGE ? ": MISSED" : "");
    }

    private void figures() {
        var known = clock.instant();
        claims.verdicts(articles.figures(known), known);
        articles.arrangements(known);
    }
}
