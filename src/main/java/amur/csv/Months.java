package amur.csv;

import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The names of the months in English and Russian, long and short; Chinese numbers them.
final class Months {

    private static final List<TextStyle> STYLES =
            List.of(
                    TextStyle.FULL,
                    TextStyle.FULL_STANDALONE,
                    TextStyle.SHORT,
                    TextStyle.SHORT_STANDALONE);

    private static final Map<String, Integer> NAMES = names();

    private Months() {}

    private static Map<String, Integer> names() {
        var names = new HashMap<String, Integer>();
        for (var month : java.time.Month.values()) {
            for (var locale : List.of(Locale.ENGLISH, Locale.of("ru"))) {
                for (var style : STYLES) {
                    var name = month.getDisplayName(style, locale).toLowerCase(locale);
                    names.put(name.replace(".", ""), month.getValue());
                }
            }
        }
        names.put("sept", 9);
        names.put("сен", 9);
        names.put("ноя", 11);
        names.put("фев", 2);
        return names;
    }

    /// @return 1 to 12, or 0 if it is no month
    static int named(String word) {
        return NAMES.getOrDefault(word, 0);
    }
}
