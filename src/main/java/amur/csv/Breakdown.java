package amur.csv;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Tells the totals of UN Comtrade from the rows that break them down by mode of transport, second
/// partner, customs procedure or mode of supply.
///
/// Only totals are taken. Parts are never added up: their codes lie within each other (2100 sea is
/// within 2000 water), and nothing in a file says that all of them are there.
final class Breakdown {

    private static final Map<String, String> TOTALS =
            Map.of("motcode", "0", "partner2code", "0", "customscode", "c00", "moscode", "0");
    private static final List<Field> KEY =
            List.of(Field.REPORTER, Field.PARTNER, Field.FLOW, Field.COMMODITY, Field.PERIOD);

    private final Map<Integer, String> codes = new LinkedHashMap<>();
    private final List<Integer> key;
    private final Set<String> totals = new HashSet<>();
    private final Map<String, Count> parts = new LinkedHashMap<>();

    private record Count(long first, int rows, String code) {

        Count plus(Count other) {
            return new Count(first, rows + other.rows, code);
        }
    }

    Breakdown(Mapping mapping) {
        if (mapping.layout().equals("comtrade")) {
            TOTALS.forEach((name, all) -> mapping.named(name).ifPresent(at -> codes.put(at, all)));
        }
        this.key = KEY.stream().map(mapping::column).flatMap(Optional::stream).toList();
    }

    /// Whether the row is a total; a part is counted.
    boolean total(RawRow row, Mapping mapping) {
        if (codes.isEmpty()) {
            return true;
        }
        var part = codes.keySet().stream().filter(at -> part(row, at)).findFirst();
        if (part.isEmpty()) {
            totals.add(key(row));
            return true;
        }
        var code = mapping.columns().get(part.get()).name() + " " + row.cell(part.get());
        parts.merge(key(row), new Count(row.line(), 1, code), Count::plus);
        return false;
    }

    private boolean part(RawRow row, int at) {
        var code = Headings.plain(row.cell(at));
        return !code.isEmpty() && !Objects.equals(code, codes.get(at));
    }

    private String key(RawRow row) {
        return String.join("\u001F", key.stream().map(row::cell).toList());
    }

    void finish(RowSink sink) {
        say(totals::contains, PASSED, sink);
        say(key -> !totals.contains(key), NO_TOTAL, sink);
    }

    private static final String PASSED =
            "rows with parts of a total (here %s) are passed over, %,d of them, as the file has the totals";
    private static final String NO_TOTAL =
            "rows with parts (here %s), %,d of them, have no total in the file; whether all parts are there cannot be told, so they are not added up. Download the totals: motCode 0, partner2Code 0, customsCode C00";

    private void say(Predicate<String> which, String words, RowSink sink) {
        parts.entrySet().stream()
                .filter(part -> which.test(part.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Count::plus)
                .map(all -> new Fault(all.first(), "", words.formatted(all.code(), all.rows())))
                .ifPresent(sink::fault);
    }
}
