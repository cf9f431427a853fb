package amur.article.reading;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of a part of a page: an empty line between paragraphs, a line for each row and item.
final class PageText implements NodeVisitor {

    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "br", "option");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();

    /// Line feeds that are due before the next word.
    private int breaks;

    private boolean space;
    private boolean cell;

    private PageText() {}

    static String of(Element part) {
        var walk = new PageText();
        part.traverse(walk);
        return walk.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            breakFor(element);
            cell |= CELLS.contains(element.normalName()) && breaks == 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            breakFor(element);
        }
    }

    private void breakFor(Element element) {
        var name = element.normalName();
        if (LINES.contains(name)) {
            breaks = Math.max(breaks, 1);
        } else if (!CELLS.contains(name) && element.isBlock()) {
            breaks = 2;
        }
    }

    private void append(String words) {
        for (var i = 0; i < words.length(); i++) {
            var sign = words.charAt(i);
            if (sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f') {
                space = true;
            } else {
                separate();
                text.append(sign);
            }
        }
    }

    private void separate() {
        if (!text.isEmpty()) {
            text.append(breaks > 0 ? "\n".repeat(breaks) : cell ? " | " : space ? " " : "");
        }
        breaks = 0;
        cell = false;
        space = false;
    }
}
