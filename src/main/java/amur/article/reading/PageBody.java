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

    private PageBody() {}

    static Element of(Document page) {
        var body = page.body();
        var weights = Weights.of(body);
        return named(body, "[itemprop=articleBody]", weights)
                .or(() -> named(body, "article", weights))
                .or(() -> named(body, "main, [role=main]", weights))
                .or(() -> busiest(body, weights))
                .orElse(body);
    }

    private static Optional<Element> named(Element body, String query, Weights weights) {
        return body.select(query).stream()
                .max(Comparator.comparingInt(weights::paragraphs))
                .filter(part -> weights.paragraphs(part) * 3 > weights.paragraphs(body));
    }

    /// A paragraph speaks for what holds it, and half as loud for what holds that.
    private static Optional<Element> busiest(Element body, Weights weights) {
        var scores = new IdentityHashMap<Element, Integer>();
        for (var paragraph : body.select("p")) {
            var weight = weights.paragraphs(paragraph);
            var parent = paragraph.parent();
            if (weight > 0 && parent != null) {
                scores.merge(parent, weight, Integer::sum);
                var above = parent.parent();
                if (above != null) {
                    scores.merge(above, weight / 2, Integer::sum);
                }
            }
        }
        return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
