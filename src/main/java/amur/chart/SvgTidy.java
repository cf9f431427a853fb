package amur.chart;

import org.w3c.dom.Element;

final class SvgTidy {
    private final Element root;

    SvgTidy(Element root, Picture picture) {
        this.root = root;
    }

    Element root() {
        return root;
    }
}
