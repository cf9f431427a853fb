package amur.csv;

import amur.trade.Flow;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads from a title whose statistics a table holds: "China's imports from Russia",
/// 中国自俄罗斯进口, «импорт Китая из России». Only the direction decides which of the two reports.
final class Title {

    private static final List<String> FROM_RUSSIA =
            List.of("from russia", "自俄罗斯", "从俄罗斯", "из росси", "from the russian federation");
    private static final List<String> FROM_CHINA = List.of("from china", "自中国", "从中国", "из кита");
    private static final List<String> TO_RUSSIA = List.of("to russia", "对俄罗斯", "向俄罗斯", "в россию");
    private static final List<String> TO_CHINA = List.of("to china", "对中国", "向中国", "в китай");

    private Title() {}

    static Map<Field, String> areas(String title, Flow flow) {
        var plain = title.toLowerCase(Locale.ROOT);
        var russia = flow == Flow.IMPORT ? FROM_RUSSIA : TO_RUSSIA;
        var china = flow == Flow.IMPORT ? FROM_CHINA : TO_CHINA;
        var both =
                List.of("china", "中国", "кита").stream().anyMatch(plain::contains)
                        && List.of("russia", "俄罗斯", "росси").stream().anyMatch(plain::contains);
        var found = new EnumMap<Field, String>(Field.class);
        if (both && mentions(plain, russia) != mentions(plain, china)) {
            var partner = mentions(plain, russia) ? "RUS" : "CHN";
            found.put(Field.PARTNER, partner);
            found.put(Field.REPORTER, partner.equals("RUS") ? "CHN" : "RUS");
        }
        return found;
    }

    private static boolean mentions(String title, List<String> words) {
        return words.stream().anyMatch(title::contains);
    }
}
