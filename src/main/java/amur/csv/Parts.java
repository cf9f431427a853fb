package amur.csv;

import amur.trade.Citation;
import amur.trade.Commodity;
import amur.trade.Observation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Adds up what customs publish under several codes and Amur keeps as one commodity: coal is HS
/// 2701 and 2702. Where a code is missing, the rest is kept with a caveat, so that it does not
/// speak for the whole.
final class Parts {

    private final Map<Observation.Cell, Map<String, Reading.Row>> waiting = new LinkedHashMap<>();
    private final RowSink sink;

    Parts(RowSink sink) {
        this.sink = sink;
    }

    void add(String part, Reading.Row row) {
        var parts = waiting.computeIfAbsent(row.observation().cell(), cell -> new TreeMap<>());
        var earlier = parts.putIfAbsent(part, row);
        if (earlier != null) {
            sink.fault(
                    new Fault(
                            row.line(),
                            "",
                            "HS %s of the same series and period stands on line %d already; only that one is taken, keep one of the two"
                                    .formatted(part, earlier.line())));
        }
    }

    void finish() {
        waiting.values().forEach(parts -> sink.row(together(parts)));
        waiting.clear();
    }

    private static Reading.Row together(Map<String, Reading.Row> parts) {
        var first = parts.values().iterator().next();
        var said = first.observation();
        var whole = parts.keySet().containsAll(said.key().commodity().hs());
        var codes = "HS " + String.join(" + ", parts.keySet());
        var citation =
                new Citation(
                        said.citation().source(),
                        joined(said.citation().locator(), whole ? codes : ""),
                        joined(said.citation().caveat(), whole ? "" : alone(codes, said)));
        var status =
                parts.values().stream()
                        .map(row -> row.observation().status())
                        .reduce((a, b) -> a.weaker(b))
                        .orElse(said.status());
        return new Reading.Row(
                first.line(),
                new Observation(
                        said.key(), said.unit(), said.period(), sum(parts), status, citation));
    }

    private static Optional<BigDecimal> sum(Map<String, Reading.Row> parts) {
        return parts.values().stream()
                .map(row -> row.observation().amount())
                .reduce((a, b) -> a.flatMap(x -> b.map(x::add)))
                .flatMap(all -> all);
    }

    private static String alone(String codes, Observation said) {
        Commodity commodity = said.key().commodity();
        return "%s alone; %s is HS %s"
                .formatted(codes, commodity.code(), String.join(" + ", commodity.hs()));
    }

    private static String joined(String text, String more) {
        return text.isEmpty() || more.isEmpty() ? text + more : text + "; " + more;
    }
}
