package amur.csv;

import amur.trade.Area;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads a country by its code of three or two letters, by its number for the two of this trade,
/// or by its name in English, Russian or Chinese.
final class AreaText {

    private static final Map<String, String> NAMES = names();

    private AreaText() {}

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var country : Locale.getISOCountries()) {
            var place = Locale.of("", country);
            var code = place.getISO3Country();
            names.put(country.toLowerCase(Locale.ROOT), code);
            for (var language : List.of("en", "ru", "zh")) {
                names.put(plain(place.getDisplayCountry(Locale.of(language))), code);
            }
        }
        List.of("russian federation", "russia", "российская федерация", "рф", "俄罗斯联邦", "643")
                .forEach(name -> names.put(name, "RUS"));
        List.of("中国大陆", "кнр", "156", "people's republic of china", "china, mainland")
                .forEach(name -> names.put(name, "CHN"));
        List.of("world", "мир", "весь мир", "世界", "w00", "0", "все страны", "all countries")
                .forEach(name -> names.put(name, "WLD"));
        return names;
    }

    /// @throws IllegalArgumentException quoting a text that is no country
    static Area read(String text) {
        var code = NAMES.get(plain(text));
        return code == null ? new Area(text) : new Area(code);
    }

    static boolean fits(String text) {
        return NAMES.containsKey(plain(text))
                || text.length() == 3 && NAMES.containsValue(text)
                || text.equals(Area.WORLD.code());
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
