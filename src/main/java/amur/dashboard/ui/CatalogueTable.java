package amur.dashboard.ui;

import amur.dashboard.SeriesRequest;
import amur.shell.Formats;
import amur.store.SeriesCatalogue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Series with their extent; each opens its rows.
class CatalogueTable extends Div {

    CatalogueTable(List<SeriesCatalogue.Entry> entries, Formats formats) {
        addClassNames("table", "tall");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("data.title"));
        var table = new NativeTable();
        var header = new NativeTableRow();
        Stream.of("series", "unit", "figures", "publications", "extent", "recorded")
                .forEach(
                        column ->
                                header.add(
                                        new NativeTableHeaderCell(
                                                getTranslation("data.column." + column))));
        table.getHead().add(header);
        entries.forEach(entry -> table.getBody().add(row(entry, formats)));
        add(table);
    }

    private static NativeTableRow row(SeriesCatalogue.Entry entry, Formats formats) {
        var request = new SeriesRequest(entry.key(), entry.unit(), Optional.empty());
        var extent = entry.extent();
        return new NativeTableRow(
                new NativeTableCell(
                        new Anchor("data?" + request.address(), formats.series(entry.key()))),
                new NativeTableCell(formats.unit(entry.unit())),
                new NativeTableCell(String.valueOf(entry.observations())),
                new NativeTableCell(String.valueOf(entry.sources())),
                new NativeTableCell(extent.start() + " – " + extent.end()),
                new NativeTableCell(
                        entry.recorded().atOffset(ZoneOffset.UTC).toLocalDate().toString()));
    }
}
