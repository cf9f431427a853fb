package amur.intake;

import java.util.Locale;

/// What a dry run can say of a row, in the order in which a person wants to see it. A row of the
/// first three kinds is taken; it may be implausible besides.
public enum Finding {
    ADDED,
    REVISED,
    UNCHANGED,
    /// Taken, but worth a look: the price it implies or its jump by a power of ten is unusual.
    IMPLAUSIBLE,
    /// The same again; it counts once.
    REPEATED,
    /// Two rows say different things of one cell; neither is taken.
    CONFLICTING,
    /// Could not be read.
    REJECTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    int bit() {
        return 1 << ordinal();
    }
}
