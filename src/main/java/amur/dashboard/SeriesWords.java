package amur.dashboard;

import amur.shell.Formats;
import amur.store.SeriesFilter;
import amur.store.SeriesFilter.Condition;
import amur.store.SeriesFilter.Field;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Unit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds series by words in the reader's language: each word must be part of a name or a code. The
/// database knows codes alone, so the names are looked through here.
public final class SeriesWords {

    private final Formats formats;

    public SeriesWords(Formats formats) {
        this.formats = formats;
    }

    /// The series that every one of the words is about.
    public SeriesFilter filter(String words) {
        return new SeriesFilter(
                Stream.of(words.toLowerCase(formats.phrases().locale()).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .map(this::condition)
                        .toList());
    }

    private Condition condition(String word) {
        var codes = new HashMap<Field, Set<String>>();
        codes.put(Field.COMMODITY, codes(Commodity.values(), Commodity::code, "commodity.", word));
        codes.put(Field.MEASURE, codes(Measure.values(), Measure::code, "measure.", word));
        codes.put(Field.UNIT, codes(Unit.values(), Unit::code, "unit.", word));
        codes.put(Field.FLOW, flows(word));
        codes.put(Field.REPORTER, areas(word, (flow, name) -> trade(flow, name, "")));
        codes.put(Field.PARTNER, areas(word, (flow, name) -> trade(flow, "", name)));
        codes.values().removeIf(Set::isEmpty);
        return new Condition(Map.copyOf(codes));
    }

    private <E> Set<String> codes(E[] all, Function<E, String> code, String prefix, String word) {
        return Arrays.stream(all)
                .map(code)
                .filter(c -> has(c, word) || has(formats.phrases().text(prefix + c), word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> flows(String word) {
        return Arrays.stream(Flow.values())
                .filter(flow -> has(flow.code(), word) || has(trade(flow, "", ""), word))
                .map(Flow::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The areas whose names in their place bring the word into the phrase. An area without a name
    /// is found by its code, if that is typed whole.
    private Set<String> areas(String word, BiFunction<Flow, String, String> phrase) {
        var named =
                formats.areas().stream()
                        .filter(area -> has(area.code(), word) || brings(area, word, phrase));
        var typed =
                Stream.of(word.toUpperCase(Locale.ROOT))
                        .filter(code -> code.matches("[A-Z]{3}"))
                        .map(Area::new);
        return Stream.concat(named, typed).map(Area::code).collect(Collectors.toUnmodifiableSet());
    }

    private boolean brings(Area area, String word, BiFunction<Flow, String, String> phrase) {
        return Arrays.stream(Flow.values())
                .anyMatch(
                        flow ->
                                has(phrase.apply(flow, formats.area(area)), word)
                                        && !has(phrase.apply(flow, ""), word));
    }

    private String trade(Flow flow, String reporter, String partner) {
        return formats.phrases().text("trade." + flow.code(), reporter, partner);
    }

    private boolean has(String text, String word) {
        return text.toLowerCase(formats.phrases().locale()).contains(word);
    }
}
