package amur.store;

import amur.trade.Observation;
import amur.trade.Recorded;
import amur.trade.Release;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/// One cell that says something else at a later moment than at an earlier one, and why.
///
/// @param before what spoke at the earlier moment
/// @param after what speaks at the later one; at least one of the two is there
public record Change(Optional<Recorded> before, Optional<Recorded> after, Cause cause) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Change {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a cell that was never there has not changed");
        }
    }

    /// What became of the cell.
    public enum Kind {
        REVISED,
        ADDED,
        REMOVED
    }

    /// How a release comes to speak, or ceases to.
    public enum Way {
        PUBLISHED,
        RESTORED,
        WITHDRAWN
    }

    /// The release from which the change comes, what happened to it, and when.
    public record Cause(Release release, Way way, Instant at) {}

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.REMOVED : Kind.REVISED;
    }

    public Observation.Cell cell() {
        return after.or(() -> before).orElseThrow().observation().cell();
    }

    /// The later amount less the earlier one; empty unless both moments have an amount.
    public Optional<BigDecimal> difference() {
        return amount(after).flatMap(now -> amount(before).map(now::subtract));
    }

    /// The difference in percent of the earlier amount; empty for shares, indexes and ranks, of
    /// which a percentage misleads.
    public Optional<BigDecimal> percent() {
        return switch (cell().unit().dimension()) {
            case RATIO, ORDINAL -> Optional.empty();
            case MONEY, MASS, VOLUME, ENERGY, RATE, PRICE ->
                    amount(before)
                            .filter(held -> held.signum() != 0)
                            .flatMap(held -> difference().map(moved -> percent(moved, held)));
        };
    }

    private static BigDecimal percent(BigDecimal moved, BigDecimal held) {
        return moved.multiply(HUNDRED).divide(held.abs(), 2, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> amount(Optional<Recorded> recorded) {
        return recorded.flatMap(one -> one.observation().amount());
    }

    /// Whether both say the same number, however many zeros follow it, equally firmly.
    static boolean same(Optional<Recorded> before, Optional<Recorded> after) {
        return before.isPresent() == after.isPresent()
                && amount(before).isPresent() == amount(after).isPresent()
                && amount(before)
                        .flatMap(held -> amount(after).map(now -> held.compareTo(now) == 0))
                        .orElse(true)
                && before.map(one -> one.observation().status())
                        .equals(after.map(one -> one.observation().status()));
    }
}
