package amur.article.claim;

import amur.article.claim.Verdict.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// Sets what an article states against what the data give.
///
/// *Confirmed*: within what the words mean, near enough to the number, from rows that are fine
/// enough to tell and that nobody merely estimated. *Close*: just outside, or within but not
/// telling. Otherwise *contradicted*.
final class Judge {

    /// So far outside an amount is still close, beside its level: a twentieth; of changes in
    /// percent a fiftieth of what they leave of a hundred.
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    private static final BigDecimal NEAR_GROWTH = new BigDecimal("0.02");

    /// Rows that leave more of the amount open than this to either side tell nothing.
    private static final BigDecimal COARSEST = new BigDecimal("0.25");

    private final Stated stated;

    Judge(Stated stated) {
        this.stated = stated;
    }

    Verdict on(Count count) {
        if (!count.present()) {
            return Verdict.uncheckable(count.lack().orElseThrow());
        }
        var given = count.amount().orElseThrow();
        var off = stated.off(given);
        var verdict =
                new Verdict(
                        Kind.CONTRADICTED,
                        Why.OUTSIDE,
                        Optional.of(given),
                        off,
                        percent(off),
                        count.status(),
                        List.of(),
                        List.of(),
                        count.basis(),
                        count.notes(),
                        List.of());
        if (tellsNothing(count, given)) {
            return verdict.uncheckable(Why.COARSE_DATA);
        }
        return off.signum() == 0 ? within(verdict, count, given) : outside(verdict, count, given);
    }

    private BigDecimal percent(BigDecimal off) {
        return stated.growth() || stated.amount().signum() == 0
                ? off
                : off.multiply(Stated.HUNDRED).divide(stated.amount().abs(), MathContext.DECIMAL64);
    }

    private BigDecimal level(BigDecimal given) {
        return stated.growth() ? Stated.HUNDRED.add(given).abs() : given.abs();
    }

    private boolean tellsNothing(Count count, BigDecimal given) {
        var open = count.high().subtract(given).max(given.subtract(count.low()));
        return open.compareTo(level(given).multiply(COARSEST)) > 0;
    }

    private Verdict within(Verdict verdict, Count count, BigDecimal given) {
        if (!stated.firm().contains(given)) {
            return verdict.as(Kind.CLOSE, Why.COARSE_CLAIM);
        }
        var width = stated.firm().high().subtract(stated.firm().low());
        if (count.low().compareTo(stated.firm().low().subtract(width)) < 0
                || count.high().compareTo(stated.firm().high().add(width)) > 0) {
            return verdict.as(Kind.CLOSE, Why.COARSE_DATA);
        }
        return count.estimated()
                ? verdict.as(Kind.CLOSE, Why.ESTIMATED)
                : verdict.as(Kind.CONFIRMED, Why.WITHIN);
    }

    private Verdict outside(Verdict verdict, Count count, BigDecimal given) {
        if (literally(given)) {
            return verdict.as(Kind.CLOSE, Why.LITERALLY);
        }
        if (stated.growth() && given.signum() * stated.amount().signum() < 0) {
            return verdict;
        }
        var near = stated.growth() ? NEAR_GROWTH : NEAR;
        var touches =
                count.low().compareTo(stated.meaning().high()) <= 0
                        && count.high().compareTo(stated.meaning().low()) >= 0;
        return touches || verdict.off().abs().compareTo(stated.level().multiply(near)) <= 0
                ? verdict.as(Kind.CLOSE, Why.OUTSIDE)
                : verdict;
    }

    /// Far more than "more than", far less than "less than".
    private boolean literally(BigDecimal given) {
        return switch (stated.hedge()) {
            case MORE_THAN -> given.abs().compareTo(stated.amount().abs()) > 0 && alike(given);
            case LESS_THAN, UP_TO ->
                    given.abs().compareTo(stated.amount().abs()) < 0 && alike(given);
            case EXACT, ABOUT, NEARLY, JUST_OVER -> false;
        };
    }

    private boolean alike(BigDecimal given) {
        return given.signum() == stated.amount().signum();
    }
}
