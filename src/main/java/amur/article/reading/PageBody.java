package amur.article.reading;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The part of a page that holds the article: what says so of itself, or else the element whose
/// paragraphs have most words.
final class PageBody {

    private static final int PARAGRAPH = 40;

    private PageBody() {}

    static Element of(Document page) {
        var body = page.body();
        var all = words(body);
        return named(page, "[itemprop=articleBody]", all)
                .or(() -> named(page, "article", all))
                .or(() -> named(page, "main, [role=main]", all))
                .or(() -> busiest(body))
                .orElse(body);
    }

    private static Optional<Element> named(Document page, String query, int all) {
        return page.select(query).stream()
                .max(Comparator.comparingInt(PageBody::words))
                .filter(part -> words(part) * 3 > all);
    }

    /// The letters of what reads like paragraphs.
    private static int words(Element part) {
        return part.select("p").stream().mapToInt(PageBody::weight).sum();
    }

    private static int weight(Element paragraph) {
        var length = paragraph.text().length();
        return length < PARAGRAPH ? 0 : length;
    }

    private static Optional<Element> busiest(Element body) {
        var weights = new IdentityHashMap<Element, Integer>();
        for (var paragraph : body.select("p")) {
            var weight = weight(paragraph);
            var parent = paragraph.parent();
            if (weight > 0 && parent != null) {
                weights.merge(parent, weight, Integer::sum);
                var above = parent.parent();
                if (above != null) {
                    weights.merge(above, weight / 2, Integer::sum);
                }
            }
        }
        return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
