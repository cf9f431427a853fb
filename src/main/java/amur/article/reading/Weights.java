package amur.article.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How many letters stand in each element of a page, counted in one walk however deep it is.
final class Weights implements NodeVisitor {

    /// A shorter paragraph may be a caption or a menu.
    private static final int PARAGRAPH = 40;

    private static final Weight NOTHING = new Weight();

    private final Map<Element, Weight> weights = new IdentityHashMap<>();
    private final Deque<Weight> open = new ArrayDeque<>();

    /// Of one element.
    private static final class Weight {
        private int letters;
        private int linked;
        private int paragraphs;
        private boolean blocks;
    }

    private Weights() {}

    static Weights of(Element page) {
        var walk = new Weights();
        page.traverse(walk);
        return walk;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && !open.isEmpty()) {
            open.peek().letters += letters(text.getWholeText());
        } else if (node instanceof Element element) {
            var weight = new Weight();
            weights.put(element, weight);
            open.push(weight);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            var weight = open.pop();
            if (element.normalName().equals("a")) {
                weight.linked = weight.letters;
            } else if (element.normalName().equals("p") && weight.letters >= PARAGRAPH) {
                weight.paragraphs = weight.letters;
            }
            if (!open.isEmpty()) {
                var above = open.peek();
                above.letters += weight.letters;
                above.linked += weight.linked;
                above.paragraphs += weight.paragraphs;
                above.blocks |= weight.blocks || element.isBlock();
            }
        }
    }

    private static int letters(String text) {
        var count = 0;
        for (var i = 0; i < text.length(); i++) {
            count += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    private Weight at(Element element) {
        return weights.getOrDefault(element, NOTHING);
    }

    int letters(Element element) {
        return at(element).letters;
    }

    /// In what reads like paragraphs.
    int paragraphs(Element element) {
        return at(element).paragraphs;
    }

    boolean onlyLink(Element element) {
        return at(element).letters > 0 && at(element).linked * 10 >= at(element).letters * 9;
    }

    /// Whether it is a block without blocks in it.
    boolean leaf(Element element) {
        return element.isBlock() && !at(element).blocks;
    }
}
