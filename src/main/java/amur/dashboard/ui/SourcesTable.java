package amur.dashboard.ui;

import amur.store.Sources;
import amur.trade.Source;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The catalogue of sources, the latest first.
@Component
class SourcesTable {

    private final Sources sources;

    SourcesTable(Sources sources) {
        this.sources = sources;
    }

    Div all() {
        var frame = new Div();
        frame.addClassNames("table", "tall", "texts");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", frame.getTranslation("data.sources"));
        var table = new NativeTable();
        var header = new NativeTableRow();
        Stream.of("publisher", "origin", "published", "grade", "licence")
                .forEach(
                        column ->
                                header.add(
                                        new NativeTableHeaderCell(
                                                frame.getTranslation("data.column." + column))));
        table.getHead().add(header);
        sources.all().values().stream()
                .sorted(
                        Comparator.comparing(Source::published)
                                .reversed()
                                .thenComparing(Source::id))
                .forEach(source -> table.getBody().add(row(source)));
        frame.add(table);
        return frame;
    }

    private static NativeTableRow row(Source source) {
        var link = new Anchor(source.address(), source.publisher());
        link.getElement().setAttribute("rel", "noopener nofollow");
        return new NativeTableRow(
                new NativeTableCell(link),
                new NativeTableCell(source.origin()),
                new NativeTableCell(source.published()),
                new NativeTableCell(source.grade()),
                new NativeTableCell(source.licence()));
    }
}
