package amur.article.reading;

import amur.article.PressText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Element;

/// An article in Markdown, as the text that a reader of the finished page would see: `\$35` is
/// $35, and a link is its words. Fields between two lines `---` at the beginning say what its head
/// says.
final class MarkdownText {

    /// Deeper nesting is text.
    private static final int DEEPEST = 100;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    /// The number of a footnote is none of the article.
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,20}]:?");

    private static final String FENCE = "---\n";

    private MarkdownText() {}

    static PressText read(String text) {
        var fields = fields(text);
        var page = Pages.parse(RENDERER.render(PARSER.parse(tables(body(text)))));
        var title =
                said(fields, "title", "headline")
                        .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text));
        Boilerplate.removeActive(page);
        var plain = PageText.of(page.body());
        var article =
                title.map(words -> PlainText.read(plain, words)).orElse(PlainText.read(plain));
        return new PressText(
                article.title(),
                said(fields, "publisher", "source", "site").orElse(article.publisher()),
                said(fields, "date", "published").flatMap(Days::in).or(article::published),
                said(fields, "url", "link", "address", "canonical")
                        .filter(Pages::address)
                        .orElse(article.address()),
                article.body());
    }

    private static Optional<String> said(Map<String, String> fields, String... names) {
        for (var name : names) {
            if (fields.containsKey(name)) {
                return Optional.of(Signs.visible(fields.get(name)));
            }
        }
        return Optional.empty();
    }

    private static int end(String text) {
        return text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
    }

    private static String body(String text) {
        var body = end(text) < 0 ? text : text.substring(end(text) + 1 + FENCE.length());
        return FOOTNOTE.matcher(body).replaceAll("");
    }

    private static Map<String, String> fields(String text) {
        var fields = new HashMap<String, String>();
        if (end(text) >= 0) {
            text.substring(FENCE.length(), Math.max(FENCE.length(), end(text)))
                    .lines()
                    .map(line -> line.split(":", 2))
                    .filter(parts -> parts.length == 2 && !parts[1].isBlank())
                    .forEach(
                            parts ->
                                    fields.put(
                                            parts[0].strip().toLowerCase(java.util.Locale.ROOT),
                                            parts[1].strip().replaceAll("^[\"']|[\"']$", "")));
        }
        return fields;
    }

    /// The rows of a table stay lines; the one that only rules is left out.
    private static String tables(String text) {
        if (text.indexOf('|') < 0) {
            return text;
        }
        var lines = new StringBuilder(text.length());
        text.lines()
                .filter(line -> !line.startsWith("|") || !line.chars().allMatch(MarkdownText::rule))
                .forEach(line -> lines.append(line).append(line.startsWith("|") ? "  \n" : "\n"));
        return lines.toString();
    }

    private static boolean rule(int sign) {
        return sign == '|' || sign == '-' || sign == ':' || sign == ' ';
    }
}
