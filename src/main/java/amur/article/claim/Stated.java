package amur.article.claim;

import amur.analysis.Rounding;
import amur.article.Figure;
import amur.article.Hedge;
import amur.article.extraction.Candidate.Change;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.math.MathContext;

/// What an article's words leave of a number, in the unit in which it is checked: multiples become
/// changes in percent, and what fell is below zero.
///
/// @param amount as stated
/// @param meaning all that its rounding and its hedge allow
/// @param firm the part of it that is near enough to confirm the number: a tenth to either side.
///     "Hundreds of billions" means much, and confirms nothing.
/// @param level beside what a deviation is measured: the amount itself, or of a change in percent
///     what it leaves of a hundred
/// @param hedge how firmly it is stated
/// @param growth whether it is a change in percent
public record Stated(
        BigDecimal amount,
        Hedge hedge,
        Rounding meaning,
        Rounding firm,
        BigDecimal level,
        boolean growth) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    public static Stated of(Figure figure) {
        var down = figure.terms().change().filter(Change.DOWN::equals).isPresent();
        var unit = figure.unit();
        var growth = ratio(unit) && figure.terms().change().isPresent();
        var said = figure.quantity().amount();
        var meaning = figure.meaning();
        if (unit == Unit.TIMES && growth) {
            return of(figure, times(said, down), times(meaning, down), true);
        }
        return of(figure, down ? said.negate() : said, meaning, growth);
    }

    private static boolean ratio(Unit unit) {
        return unit == Unit.PERCENT || unit == Unit.TIMES;
    }

    private static Stated of(Figure figure, BigDecimal amount, Rounding meaning, boolean growth) {
        var level = growth ? HUNDRED.add(amount).abs() : amount.abs();
        var reach = level.multiply(TENTH);
        var low = meaning.low().max(amount.subtract(reach));
        var high = meaning.high().min(amount.add(reach));
        return new Stated(
                amount, figure.terms().hedge(), meaning, new Rounding(low, high), level, growth);
    }

    /// Doubled is +100 %, halved −50 %.
    private static BigDecimal times(BigDecimal multiple, boolean down) {
        var left =
                down
                        ? HUNDRED.divide(multiple, MathContext.DECIMAL128)
                        : HUNDRED.multiply(multiple);
        return left.subtract(HUNDRED);
    }

    private static Rounding times(Rounding multiple, boolean down) {
        if (!down) {
            return new Rounding(times(multiple.low(), false), times(multiple.high(), false));
        }
        var least = multiple.low().max(BigDecimal.ONE);
        return new Rounding(times(multiple.high().max(least), true), times(least, true));
    }

    /// How far an amount lies outside all that is meant; zero within.
    BigDecimal off(BigDecimal given) {
        if (given.compareTo(meaning.low()) < 0) {
            return given.subtract(meaning.low());
        }
        return given.compareTo(meaning.high()) > 0
                ? given.subtract(meaning.high())
                : BigDecimal.ZERO;
    }
}
