package amur.csv;

import amur.trade.Flow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the direction of a trade, in English, Russian and Chinese and by UN Comtrade's codes.
/// Re-imports and re-exports are neither.
final class FlowText {

    private static final Map<String, Flow> WORDS =
            Map.ofEntries(
                    Map.entry("1", Flow.IMPORT),
                    Map.entry("2", Flow.EXPORT),
                    Map.entry("m", Flow.IMPORT),
                    Map.entry("import", Flow.IMPORT),
                    Map.entry("imports", Flow.IMPORT),
                    Map.entry("импорт", Flow.IMPORT),
                    Map.entry("ввоз", Flow.IMPORT),
                    Map.entry("им", Flow.IMPORT),
                    Map.entry("im", Flow.IMPORT),
                    Map.entry("imp", Flow.IMPORT),
                    Map.entry("эк", Flow.EXPORT),
                    Map.entry("ek", Flow.EXPORT),
                    Map.entry("exp", Flow.EXPORT),
                    Map.entry("进口", Flow.IMPORT),
                    Map.entry("x", Flow.EXPORT),
                    Map.entry("export", Flow.EXPORT),
                    Map.entry("exports", Flow.EXPORT),
                    Map.entry("экспорт", Flow.EXPORT),
                    Map.entry("вывоз", Flow.EXPORT),
                    Map.entry("出口", Flow.EXPORT));

    private FlowText() {}

    /// @throws IllegalArgumentException quoting a text that is no flow
    static Flow read(String text) {
        return find(text).orElseGet(() -> Flow.of(text));
    }

    private static Optional<Flow> find(String text) {
        return Optional.ofNullable(WORDS.get(text.strip().toLowerCase(Locale.ROOT)));
    }

    /// The one flow that a heading mentions.
    static Optional<Flow> within(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        if (plain.contains("re-")) {
            return Optional.empty();
        }
        var into = List.of("import", "импорт", "进口").stream().anyMatch(plain::contains);
        var out = List.of("export", "экспорт", "出口").stream().anyMatch(plain::contains);
        if (into == out) {
            return Optional.empty();
        }
        return Optional.of(into ? Flow.IMPORT : Flow.EXPORT);
    }
}
