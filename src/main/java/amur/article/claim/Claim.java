package amur.article.claim;

import amur.article.Figure;
import amur.trade.Source;
import java.time.Instant;
import java.util.Optional;

/// An accepted figure with what the data say to it.
///
/// @param source the article; absent if the catalogue does not have it
/// @param stated what its words leave of the number
/// @param published the end of the day, month or year in which the article appeared
/// @param then how the data of that moment stand to it
/// @param known the moment of `now`
/// @param now how the data stand to it
public record Claim(
        Figure figure,
        Optional<Source> source,
        Stated stated,
        Optional<Instant> published,
        Optional<Verdict> then,
        Instant known,
        Verdict now) {}
