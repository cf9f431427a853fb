package amur.intake;

import amur.trade.Observation;
import java.math.BigDecimal;
import java.util.Optional;

/// A number that a file revises. Amounts are empty where they are withheld.
///
/// @param line of the file
/// @param status what the number was and is, as `reported`, or `estimated to reported`
/// @param file in which the earlier one stands
public record RevisionReport(
        long line,
        String reporter,
        String partner,
        String flow,
        String commodity,
        String measure,
        String unit,
        String period,
        String source,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        Optional<BigDecimal> difference,
        String status,
        String file) {

    static RevisionReport of(Change change) {
        var now = change.observation();
        var held = change.before().orElseThrow();
        var key = now.key();
        return new RevisionReport(
                change.line(),
                key.reporter().code(),
                key.partner().code(),
                key.flow().code(),
                key.commodity().code(),
                key.measure().code(),
                now.unit().code(),
                now.period().toString(),
                now.citation().source(),
                held.observation().amount(),
                now.amount(),
                change.difference(),
                status(held.observation(), now),
                held.release().name());
    }

    private static String status(Observation before, Observation after) {
        return before.status() == after.status()
                ? after.status().code()
                : before.status().code() + " to " + after.status().code();
    }
}
