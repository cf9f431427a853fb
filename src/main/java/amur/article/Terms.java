package amur.article;

import amur.article.extraction.Candidate.Change;
import amur.trade.Period;
import java.util.Optional;

/// What a figure says besides its number.
///
/// @param hedge how firmly
/// @param change which way, if the number says by how much something changed
/// @param against since which period it changed; empty for the same one a year earlier
/// @param per the time of a rate: `year` of `38 bcm a year`; empty for an amount of its period
public record Terms(
        Hedge hedge, Optional<Change> change, Optional<Period> against, Optional<String> per) {

    static final Terms PLAIN =
            new Terms(Hedge.EXACT, Optional.empty(), Optional.empty(), Optional.empty());
}
