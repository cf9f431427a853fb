package amur.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Reads a text once: in a million rows the same few stand again and again.
final class Remembered<T> {

    private static final int MOST = 4096;

    private final Function<String, T> read;
    private final Map<String, T> known = new HashMap<>();

    Remembered(Function<String, T> read) {
        this.read = read;
    }

    T of(String text) {
        var value = known.get(text);
        if (value == null) {
            value = read.apply(text);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(text, value);
        }
        return value;
    }
}
