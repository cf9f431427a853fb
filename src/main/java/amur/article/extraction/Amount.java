package amur.article.extraction;

import java.math.BigDecimal;
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
