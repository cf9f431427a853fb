package amur.dashboard.ui;

import amur.shell.ScrollingTable;
import amur.trade.Source;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The catalogue of sources, the latest first.
class SourcesTable extends ScrollingTable {

    SourcesTable(Collection<Source> sources) {
        super(UI.getCurrent().getTranslation("data.sources"), columns());
        addClassNames("tall", "texts");
        sources.stream()
                .sorted(
                        Comparator.comparing(Source::published)
                                .reversed()
                                .thenComparing(Source::id))
                .forEach(this::row);
    }

    private static List<String> columns() {
        return Stream.of("publisher", "origin", "published", "grade", "licence")
                .map(column -> UI.getCurrent().getTranslation("data.column." + column))
                .toList();
    }

    private void row(Source source) {
        var link = new Anchor(source.address(), source.publisher());
        link.getElement().setAttribute("rel", "noopener nofollow");
        row(
                link,
                new Span(source.origin()),
                new Span(source.published()),
                new Span(source.grade()),
                new Span(source.licence()));
    }
}
