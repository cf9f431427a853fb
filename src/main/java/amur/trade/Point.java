package amur.trade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A value ready to show, with everything it rests on.
///
/// @param amount in the unit of its series; absent exactly when there is a gap
/// @param basis the observations it was made of, in order
/// @param others what other sources say for the same cell
/// @param gap why there is no amount
public record Point(
        Period period,
        Optional<BigDecimal> amount,
        Status status,
        List<Recorded> basis,
        List<Recorded> others,
        Optional<Gap> gap) {

    public Point {
        if (amount.isPresent() == gap.isPresent()) {
            throw new IllegalArgumentException("a point has either an amount or a gap");
        }
        basis = List.copyOf(basis);
        others = List.copyOf(others);
    }

    /// One observation as it stands.
    public static Point of(Recorded chosen, List<Recorded> others) {
        var said = chosen.observation();
        var gap =
                said.amount().isPresent()
                        ? Optional.<Gap>empty()
                        : Optional.of(new Gap(Gap.Reason.WITHHELD, said.period().each()));
        return new Point(said.period(), said.amount(), said.status(), List.of(chosen), others, gap);
    }

    /// A computed amount.
    public static Point of(Period period, BigDecimal amount, Status status, List<Recorded> basis) {
        return new Point(period, Optional.of(amount), status, basis, List.of(), Optional.empty());
    }

    /// A cell without an amount, and why; `basis` is what was found of it.
    public static Point gap(Period period, Gap gap, List<Recorded> basis) {
        return new Point(
                period, Optional.empty(), Status.REPORTED, basis, List.of(), Optional.of(gap));
    }

    /// Whether anything is known of the period: an amount, some of its months, or why there is no
    /// more.
    public boolean known() {
        return gap.map(
                        g ->
                                g.reason() != Gap.Reason.MONTHS_MISSING
                                        || g.months().size() < period.months())
                .orElse(true);
    }
}
