package amur.intake;

import amur.trade.Observation;
import amur.trade.Recorded;
import java.math.BigDecimal;
import java.util.Optional;

/// What one row of a file does to what is held.
///
/// @param line where the row begins
/// @param observation what it says
/// @param before what is held for the same cell
/// @param remark why it looks implausible; empty if it does not
public record Change(long line, Observation observation, Optional<Recorded> before, String remark) {

    /// Added, revised or unchanged.
    public Finding kind() {
        return before.map(
                        held ->
                                same(held.observation(), observation)
                                        ? Finding.UNCHANGED
                                        : Finding.REVISED)
                .orElse(Finding.ADDED);
    }

    /// The new amount less the one held; empty unless both have one.
    public Optional<BigDecimal> difference() {
        return before.flatMap(held -> held.observation().amount())
                .flatMap(old -> observation.amount().map(now -> now.subtract(old)));
    }

    /// The same number, however many zeros follow it, as firm as before.
    static boolean same(Observation one, Observation other) {
        return one.status() == other.status()
                && one.amount().isPresent() == other.amount().isPresent()
                && one.amount()
                        .flatMap(a -> other.amount().map(b -> a.compareTo(b) == 0))
                        .orElse(true);
    }

    int findings() {
        return kind().bit() | (remark.isEmpty() ? 0 : Finding.IMPLAUSIBLE.bit());
    }
}
