package amur.article;

import amur.trade.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whose numbers an article repeats. Six papers that quote one agency are one source, whatever
/// they call it.
public final class Agencies {

    /// The name in the catalogue of sources, and how texts write it. Customs are none: what they
    /// count is what a claim is checked against.
    private static final Map<String, Pattern> NAMES =
            Stream.of(
                            List.of("Bloomberg", "bloomberg|блумберг|彭博"),
                            List.of("Reuters", "reuters|рейтер|路透"),
                            List.of("TASS", "\\btass\\b|\\bтасс\\b|塔斯社"),
                            List.of("Interfax", "interfax|интерфакс|国际文传"),
                            List.of("RIA Novosti", "\\bria\\b|\\bриа\\b|俄新社"),
                            List.of("Sputnik", "sputnik|卫星社|卫星通讯社"),
                            List.of("RT", "(?-i:\\bRT\\b)"),
                            List.of("Xinhua", "xinhua|синьхуа|新华社|新华网"),
                            List.of("Kpler", "kpler"),
                            List.of("Vortexa", "vortexa"),
                            List.of("Argus", "\\bargus\\b|аргус"),
                            List.of("S&P Global", "s&p global|platts"),
                            List.of("OilX", "\\boilx\\b"),
                            List.of("dpa", "\\bdpa\\b"),
                            List.of("AFP", "\\bafp\\b|法新社"),
                            List.of("Associated Press", "associated press|(?-i:\\bAP\\b)|美联社"),
                            List.of("Kyodo", "kyodo|共同社"),
                            List.of("Nikkei", "nikkei|日经"),
                            List.of("SCMP", "\\bscmp\\b|south china morning post|南华早报"),
                            List.of("Kommersant", "kommersant|коммерсант"),
                            List.of("RBC", "\\brbc\\b|\\bрбк\\b"),
                            List.of("CREA", "(?-i:\\bCREA\\b)|centre for research on energy"))
                    .collect(
                            Collectors.toMap(
                                    List::getFirst,
                                    name ->
                                            Pattern.compile(
                                                    name.getLast(),
                                                    Pattern.CASE_INSENSITIVE
                                                            | Pattern.UNICODE_CASE
                                                            | Pattern.UNICODE_CHARACTER_CLASS)));

    private static final Pattern CUSTOMS =
            Pattern.compile("(?iu)\\bcustoms\\b|\\bGACC\\b|тамож|海关");

    private Agencies() {}

    /// The agencies that a text names, in order of their names.
    static List<String> in(String text) {
        return NAMES.entrySet().stream()
                .filter(name -> name.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// Everybody from whom the numbers of a source come, its publisher among them, each by one
    /// name.
    public static Set<String> behind(Source source) {
        var all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.add(source.publisher());
        all.addAll(source.origins());
        all.addAll(in(source.publisher()));
        all.addAll(in(source.origin()));
        return all;
    }

    /// Whether a text names the customs.
    static boolean customs(String text) {
        return CUSTOMS.matcher(text).find();
    }

    /// Whether a source repeats numbers of an agency, and not those of customs or its own.
    public static boolean retells(Source source) {
        return !source.saysFor(source.publisher()) && !customs(source.origin());
    }
}
