package amur.store;

import amur.trade.Recorded;
import java.util.Optional;

/// What a release said of a cell, and what spoke just before it came.
public record Said(Recorded now, Optional<Recorded> before) {

    /// Whether it was new, or other than what was held.
    public boolean moved() {
        return !Change.same(before, Optional.of(now));
    }
}
