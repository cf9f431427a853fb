package amur.article.claim;

import amur.article.Articles;
import amur.article.Figure;
import amur.store.Change;
import amur.store.Edition;
import amur.store.Releases;
import amur.trade.Release;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/// Claims whose verdict one of the latest imports changed, or its undoing.
@Component
public class MovedClaims {

    /// So many of the latest events are looked at.
    private static final int LATEST = 6;

    private final Articles articles;
    private final Claims claims;
    private final Releases releases;
    private final Edition edition;
    private volatile Kept kept = new Kept("", List.of());

    MovedClaims(Articles articles, Claims claims, Releases releases, Edition edition) {
        this.articles = articles;
        this.claims = claims;
        this.releases = releases;
        this.edition = edition;
    }

    /// @param before the verdict just before the event
    /// @param after the verdict with it
    public record Moved(
            Figure figure,
            Verdict before,
            Verdict after,
            Release release,
            Change.Way way,
            Instant at) {}

    private record Kept(String edition, List<Moved> moved) {}

    /// What changed until now, found once for as long as the data stay as they are.
    public List<Moved> latest(Instant now) {
        var current = edition.now();
        if (!kept.edition().equals(current)) {
            kept = new Kept(current, by(now));
        }
        return kept.moved();
    }

    /// What had changed by a moment; of each claim the latest change.
    public List<Moved> by(Instant known) {
        var found = new ArrayList<Moved>();
        var seen = new HashSet<String>();
        for (var turn : releases.turns(known, LATEST)) {
            for (var moved : at(turn)) {
                if (seen.add(moved.figure().id())) {
                    found.add(moved);
                }
            }
        }
        return List.copyOf(found);
    }

    /// Of the claims that had been accepted before.
    private List<Moved> at(Releases.Turn turn) {
        var just = turn.at().minusNanos(1000);
        var figures = articles.figures(just);
        var before = claims.verdicts(figures, just);
        var after = claims.verdicts(figures, turn.at());
        return figures.stream()
                .filter(f -> before.get(f.id()).kind() != after.get(f.id()).kind())
                .map(
                        f ->
                                new Moved(
                                        f,
                                        before.get(f.id()),
                                        after.get(f.id()),
                                        turn.release(),
                                        turn.way(),
                                        turn.at()))
                .toList();
    }
}
