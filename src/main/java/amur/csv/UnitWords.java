package amur.csv;

import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the words of a text say about a unit, in English, Russian and Chinese.
///
/// Short and long tons, "mt", which is a metric or a million tonnes, feet, equivalents and what is
/// counted by the day are refused: a person has to say what they are.
///
/// @param units every unit that is named
/// @param scale the product of all scale words
/// @param strange whether there are words that say nothing about a unit
/// @param refused whether there is a word that can be misread
/// @param price whether one unit is said to be for one of another
record UnitWords(
        Set<Unit> units, BigDecimal scale, boolean strange, boolean refused, boolean price) {

    /// @param unit empty for a scale or a filler
    private record Term(Set<Unit> unit, BigDecimal scale) {}

    private static final Map<String, Term> TERMS = new HashMap<>();
    private static final Set<String> REFUSED =
            Set.of(
                    "short",
                    "long",
                    "mt",
                    "eur",
                    "€",
                    "jpy",
                    "gbp",
                    "£",
                    "bpd",
                    "tce",
                    "feet",
                    "foot",
                    "ft",
                    "ft3",
                    "cf",
                    "футов",
                    "фут",
                    "day",
                    "daily",
                    "d",
                    "сутки",
                    "сут",
                    "день",
                    "日",
                    "equivalent",
                    "экв",
                    "эквивалент",
                    "标准煤",
                    "标煤",
                    "标准油",
                    "英尺");
    private static final int LONGEST_CHINESE = 4;

    static {
        term(Unit.TONNE, "1", "t", "tonne", "tonnes", "ton", "tons", "т", "тонн", "тонна", "тонны");
        term(Unit.TONNE, "1", "吨", "公吨");
        term(Unit.TONNE, "0.001", "kg", "kgs", "kilogram", "kilograms", "кг", "千克", "公斤");
        term(Unit.TONNE, "1000", "kt", "ktonnes");
        term(Unit.CUBIC_METRE, "1", "m3", "m³", "м3", "м³", "cbm", "立方米", "cubic", "куб");
        term(Unit.CUBIC_METRE, "1000000", "mcm");
        term(Unit.BILLION_CUBIC_METRES, "1", "bcm");
        term(Unit.BARREL, "1", "bbl", "bbls", "barrel", "barrels", "баррель", "барр", "桶");
        term(Unit.BARREL, "1", "баррелей", "барреля");
        term(Unit.KILOWATT_HOUR, "1", "kwh", "квтч", "квт", "千瓦时");
        term(Unit.KILOWATT_HOUR, "1000", "mwh", "兆瓦时");
        term(Unit.KILOWATT_HOUR, "1000000", "gwh");
        term(Unit.KILOWATT_HOUR, "1000000000", "twh");
        term(Unit.TONNE_OF_OIL_EQUIVALENT, "1", "toe");
        term(Unit.TONNE_OF_OIL_EQUIVALENT, "1000000", "mtoe");
        term(Unit.USD, "1", "usd", "$", "dollar", "dollars", "долл", "доллар", "долларов", "美元");
        term(Unit.CNY, "1", "cny", "rmb", "yuan", "юань", "юаней", "元", "人民币");
        term(Unit.CNY, "1", "¥", "￥", "人民币元");
        term(Unit.RUB, "1", "rub", "rur", "ruble", "rubles", "rouble", "roubles", "руб", "₽");
        term(Unit.RUB, "1", "рублей", "卢布");
        term(Unit.PERCENT, "1", "%", "percent", "процент", "процентов");
        scale("10", "十");
        scale("100", "百");
        scale("1000", "k", "thousand", "thousands", "тыс", "тысяч", "000", "千");
        scale("10000", "万", "萬");
        scale("1000000", "mn", "mln", "million", "millions", "млн", "миллионов");
        scale("100000000", "亿", "億");
        scale("1000000000", "bn", "bln", "billion", "billions", "млрд", "миллиардов");
        scale("1000000000000", "trillion", "трлн");
        scale("1", "metric", "us", "of", "in", "в", "сша", "metre", "metres", "meter", "meters");
        scale("1", "м", "метров", "ч", "per", "за", "单位", "unit", "units", "единица", "метр");
        scale("1", "измерения", "ед", "изм");
    }

    private static void term(Unit unit, String scale, String... words) {
        for (var word : words) {
            TERMS.put(word, new Term(EnumSet.of(unit), new BigDecimal(scale)));
        }
    }

    private static void scale(String scale, String... words) {
        for (var word : words) {
            TERMS.put(word, new Term(Set.of(), new BigDecimal(scale)));
        }
    }

    static UnitWords in(String text) {
        var found = new Finding();
        var words = Words.of(text.toLowerCase(Locale.ROOT));
        for (var word : words) {
            found.take(word);
        }
        var price = text.contains("/") || words.contains("per") || words.contains("за");
        return new UnitWords(found.units, found.scale, found.strange, found.refused, price);
    }

    /// Collects while the words pass.
    private static final class Finding {

        private final Set<Unit> units = EnumSet.noneOf(Unit.class);
        private BigDecimal scale = BigDecimal.ONE;
        private boolean strange;
        private boolean refused;

        private void take(String word) {
            if (REFUSED.contains(word)) {
                refused = true;
            } else if (Words.chinese(word.charAt(0))) {
                chinese(word);
            } else if (Digits.digits(word)) {
                number(word);
            } else {
                known(word);
            }
        }

        private static boolean meant(String word) {
            return TERMS.containsKey(word) || REFUSED.contains(word);
        }

        private boolean known(String word) {
            if (REFUSED.contains(word)) {
                refused = true;
                return false;
            }
            var term = TERMS.get(word);
            if (term == null) {
                strange = true;
                return false;
            }
            units.addAll(term.unit());
            scale = scale.multiply(term.scale());
            return true;
        }

        /// Chinese has no spaces: the longest word that fits is the next one.
        private void chinese(String run) {
            var at = 0;
            while (at < run.length()) {
                var end = Math.min(run.length(), at + LONGEST_CHINESE);
                while (end > at + 1 && !meant(run.substring(at, end))) {
                    end--;
                }
                known(run.substring(at, end));
                at = end;
            }
        }

        private void number(String word) {
            if (TERMS.containsKey(word)) {
                known(word);
            } else if (word.length() < 13 && powerOfTen(word)) {
                scale = scale.multiply(new BigDecimal(word));
            } else {
                strange = true;
            }
        }

        private static boolean powerOfTen(String word) {
            return word.startsWith("1") && word.substring(1).chars().allMatch(c -> c == '0');
        }
    }
}
