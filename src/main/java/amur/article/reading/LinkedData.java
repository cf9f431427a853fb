package amur.article.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page says of its article in JSON-LD, in the words of schema.org. What cannot be read
/// says nothing.
final class LinkedData {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST = 200;

    private final List<JsonNode> articles = new ArrayList<>();
    private int looked;

    private LinkedData() {}

    static LinkedData of(Document page) {
        var data = new LinkedData();
        page.select("script[type=application/ld+json]").forEach(script -> data.read(script.data()));
        return data;
    }

    private void read(String json) {
        try {
            look(MAPPER.readTree(json));
        } catch (JacksonException e) {
            looked++;
        }
    }

    private void look(JsonNode node) {
        if (++looked > MOST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(this::look);
        } else if (node.isObject()) {
            if (node.has("headline") || node.has("datePublished")) {
                articles.add(node);
            }
            look(node.path("@graph"));
        }
    }

    /// A field of the articles, or the address of what it points to.
    Stream<String> text(String field) {
        return articles.stream()
                .map(article -> article.path(field))
                .map(value -> value.isObject() ? value.path("@id") : value)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }

    /// The name of who stands in a field.
    Stream<String> name(String field) {
        return articles.stream()
                .map(article -> article.path(field))
                .map(who -> who.isArray() && !who.isEmpty() ? who.get(0) : who)
                .map(who -> who.isObject() ? who.path("name") : who)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }
}
