package amur.csv;

import amur.trade.Period;
import java.util.Optional;

/// Holds a row of SDMX or UN Comtrade to the frequency it names: months, quarters and years are
/// kept, days and weeks are none of them.
final class Frequency {

    private final Optional<Integer> column;

    private Frequency(Optional<Integer> column) {
        this.column = column;
    }

    static Frequency of(Mapping mapping) {
        var official = mapping.layout().equals("sdmx") || mapping.layout().equals("comtrade");
        return new Frequency(
                official
                        ? mapping.named("freq").or(() -> mapping.named("freqcode"))
                        : Optional.empty());
    }

    /// Why the row cannot be kept; empty if it can.
    Optional<Fault> fault(RawRow row, Mapping mapping) {
        return column.filter(at -> !row.cell(at).isEmpty())
                .flatMap(
                        at ->
                                problem(Labels.code(row.cell(at)))
                                        .map(said -> fault(row, mapping, at, said)));
    }

    private static Fault fault(RawRow row, Mapping mapping, int at, String said) {
        return new Fault(row.line(), mapping.columns().get(at).name(), said);
    }

    private static Optional<String> problem(String code) {
        return switch (code) {
            case "A", "Q", "M", "S" -> Optional.empty();
            case "D", "B", "W", "H", "I", "N" ->
                    Optional.of(
                            "\"%s\" is %s, and Amur keeps whole months; download the series by month"
                                    .formatted(code, name(code)));
            default ->
                    Optional.of(
                            "\"%s\" is no frequency that Amur keeps; allowed: A, S, Q, M"
                                    .formatted(code));
        };
    }

    private static String name(String code) {
        return switch (code) {
            case "D" -> "daily";
            case "B" -> "daily on business days";
            case "W" -> "weekly";
            case "H" -> "hourly";
            default -> "by the minute";
        };
    }

    /// @throws FaultException if the period is longer or shorter than the frequency says
    void check(AmountCell cell, Period period) {
        var code = column.map(cell::beside).map(Labels::code).orElse("");
        var months =
                switch (code) {
                    case "A" -> 12;
                    case "S" -> 6;
                    case "Q" -> 3;
                    case "M" -> 1;
                    default -> period.months();
                };
        if (months != period.months()) {
            throw cell.fault(
                    "the frequency \"%s\" has periods of %d months, but %s has %d; make the two agree"
                            .formatted(code, months, period, period.months()));
        }
    }
}
