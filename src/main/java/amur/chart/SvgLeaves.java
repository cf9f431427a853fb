package amur.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The elements that show something, in their order; neighbours of one style share a group.
final class SvgLeaves {

    /// @param style what is inherited, without what is default
    /// @param text the whole element apart from its style
    private record Leaf(String style, String name, String attributes, String content) {

        String text(String own) {
            var start = "<" + name + own + attributes;
            return content.isEmpty() ? start + "/>" : start + ">" + content + "</" + name + ">";
        }
    }

    private final List<Leaf> leaves = new ArrayList<>();

    SvgLeaves(Element root) {
        gather(root, new SvgStyle(Map.of()));
    }

    private void gather(Element element, SvgStyle inherited) {
        var style = inherited.with(element);
        var children = children(element);
        if (!children.isEmpty() || element.getTagName().matches("svg|g|defs")) {
            children.forEach(child -> gather(child, style));
        } else {
            leaves.add(leaf(element, style));
        }
    }

    private static List<Element> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }

    private static Leaf leaf(Element element, SvgStyle style) {
        var content = element.getTextContent();
        var padded = !content.equals(content.strip());
        var attributes = new StringBuilder();
        var all = element.getAttributes();
        for (var i = 0; i < all.getLength(); i++) {
            var name = all.item(i).getNodeName();
            if (!SvgStyle.inherits(name) && (padded || !name.equals("xml:space"))) {
                attributes.append(attribute(name, value(name, all.item(i).getNodeValue())));
            }
        }
        var name = element.getTagName();
        return new Leaf(
                style.text(name.equals("text")), name, attributes.toString(), escaped(content));
    }

    private static String value(String name, String value) {
        if (!name.equals("d")) {
            return value;
        }
        return value.strip()
                .replaceAll(" *([MLCQZ]) *", "$1")
                .replaceAll("(?<=L[-0-9. ]{1,40})L", " ");
    }

    static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    String text() {
        var text = new StringBuilder();
        for (var from = 0; from < leaves.size(); ) {
            var style = leaves.get(from).style;
            var to = from;
            while (to < leaves.size() && leaves.get(to).style.equals(style)) {
                to++;
            }
            text.append(group(style, leaves.subList(from, to)));
            from = to;
        }
        return text.toString();
    }

    private static String group(String style, List<Leaf> alike) {
        if (alike.size() == 1) {
            return alike.getFirst().text(style) + "\n";
        }
        return alike.stream()
                .map(leaf -> leaf.text(""))
                .collect(Collectors.joining("\n", "<g" + style + ">\n", "\n</g>\n"));
    }
}
