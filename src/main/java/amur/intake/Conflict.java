package amur.intake;

import amur.csv.Fault;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Two rows of a file that say different things of one cell, told as a fault of the later one.
final class Conflict {

    private static final String WORDS =
            "says %s of %s %s %s %s in %s, line %d says %s; keep one of the two, neither is taken";

    private static final Pattern EARLIER = Pattern.compile(", line (\\d+) says ");

    private Conflict() {}

    static Fault of(StagedRow first, StagedRow row) {
        var key = row.observation().key();
        return new Fault(
                row.line(),
                "",
                WORDS.formatted(
                        amount(row),
                        key.reporter(),
                        key.flow().code(),
                        key.commodity().code(),
                        key.measure().code(),
                        row.observation().period(),
                        first.line(),
                        amount(first)));
    }

    private static String amount(StagedRow row) {
        var said = row.observation();
        return said.amount()
                .map(amount -> amount.toPlainString() + " " + said.unit())
                .orElse(said.status().code());
    }

    /// The line of the earlier row, which the fault names.
    static OptionalLong earlier(Fault conflict) {
        var named = EARLIER.matcher(conflict.message());
        return named.find()
                ? OptionalLong.of(Long.parseLong(named.group(1)))
                : OptionalLong.empty();
    }
}
