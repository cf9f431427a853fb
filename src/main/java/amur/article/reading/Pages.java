package amur.article.reading;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Pages of HTML as trees. Whatever depth a page claims, its tree is shallow enough to be walked.
final class Pages {

    private static final int DEEPEST = 256;

    private Pages() {}

    static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    }

    /// Whether a person may be led there: to a page, and never to a script.
    static boolean address(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return text.length() <= 2000
                && (lower.startsWith("https://") || lower.startsWith("http://"))
                && text.chars().noneMatch(sign -> sign <= ' ' || sign == '"' || sign == '<');
    }
}
