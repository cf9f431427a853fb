package amur.csv;

import java.util.LinkedHashMap;
import java.util.Map;

/// Says once why rows are not taken, with their number, where each of thousands would say the same.
final class PassedOver {

    private final Map<Reason, Count> counts = new LinkedHashMap<>();

    private record Reason(String column, String message) {}

    private record Count(long first, int rows) {}

    void add(Fault fault) {
        counts.merge(
                new Reason(fault.column(), fault.message()),
                new Count(fault.line(), 1),
                (known, fresh) -> new Count(known.first(), known.rows() + 1));
    }

    void finish(RowSink sink) {
        counts.forEach((reason, count) -> sink.fault(fault(reason, count)));
        counts.clear();
    }

    private static Fault fault(Reason reason, Count count) {
        var more =
                switch (count.rows()) {
                    case 1 -> "";
                    case 2 -> " (one more row is so)";
                    default -> " (%,d more rows are so)".formatted(count.rows() - 1);
                };
        return new Fault(count.first(), reason.column(), reason.message() + more);
    }
}
