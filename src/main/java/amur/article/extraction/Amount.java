package amur.article.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A number with its unit, as it stands in a sentence.
///
/// @param from the first token, a hedge included
/// @param to behind the last token
/// @param unit `USD`, `t`, `percent`, `ratio`, `USD/bbl`; empty while it is not known
/// @param hedge `about`, `more than`; empty if none
/// @param per the time of a rate
/// @param change said by a sign or by the word itself: `-7%`, `doubled`
record Amount(
        int from,
        int to,
        BigDecimal value,
        BigDecimal step,
        String unit,
        String hedge,
        Optional<String> per,
        Optional<Candidate.Change> change) {

    boolean money() {
        return unit.length() == 3 && unit.chars().allMatch(Character::isUpperCase);
    }

    boolean price() {
        return unit.contains("/") && !unit.equals("bbl/d");
    }

    boolean relative() {
        return unit.equals("percent") || unit.equals("ratio");
    }

    boolean physical() {
        return !unit.isEmpty() && !money() && !price() && !relative();
    }

    /// Amounts of one family can be compared: percent and multiples with each other, too.
    String family() {
        return relative() ? "ratio" : unit;
    }

    /// How many times another amount it is; infinite or no number if that one is nought.
    double ratio(Amount other) {
        return value.doubleValue() / other.value.doubleValue();
    }

    /// The same number in the unit of another: 9.2 after 10.5 million is 9.2 million.
    Amount counting(Amount other) {
        var same = in(other.unit);
        var thousand = BigDecimal.valueOf(1000);
        if (value.compareTo(thousand) >= 0 || other.value.compareTo(thousand) < 0) {
            return same;
        }
        var power = other.value.precision() - other.value.scale();
        for (var scale : List.of("1000000000000", "1000000000", "1000000", "1000")) {
            var factor = new BigDecimal(scale);
            if (power >= factor.precision() && other.step.compareTo(BigDecimal.ONE) > 0) {
                return same.times(factor);
            }
        }
        return same;
    }

    Amount in(String unit) {
        return new Amount(from, to, value, step, unit, hedge, per, change);
    }

    Amount times(BigDecimal factor) {
        return new Amount(
                from, to, value.multiply(factor), step.multiply(factor), unit, hedge, per, change);
    }

    Amount hedged(int from, String hedge) {
        return new Amount(from, to, value, step, unit, hedge, per, change);
    }

    Amount per(String time, int to) {
        return new Amount(from, to, value, step, unit, hedge, Optional.of(time), change);
    }

    Amount changed(Candidate.Change change) {
        return new Amount(from, to, value, step, unit, hedge, per, Optional.of(change));
    }
}
