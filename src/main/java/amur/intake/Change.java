package amur.intake;

import amur.trade.Observation;
import amur.trade.Recorded;
import java.util.Optional;

/// What one row of a file does to what is held.
///
/// @param line where the row begins
/// @param observation what it says
/// @param before what is held for the same cell
public record Change(long line, Observation observation, Optional<Recorded> before) {

    /// The kinds of change, in the order in which a person wants to see them.
    public enum Kind {
        ADDED,
        REVISED,
        UNCHANGED
    }

    public Kind kind() {
        return before.map(held -> same(held.observation()) ? Kind.UNCHANGED : Kind.REVISED)
                .orElse(Kind.ADDED);
    }

    /// The same number, however many zeros follow it, as firm as before.
    private boolean same(Observation held) {
        var equal =
                held.amount().isPresent() == observation.amount().isPresent()
                        && held.amount()
                                .flatMap(a -> observation.amount().map(b -> a.compareTo(b) == 0))
                                .orElse(true);
        return equal && held.status() == observation.status();
    }
}
