package amur.dashboard.ui;

import amur.dashboard.SeriesRequest;
import amur.shell.AsOf;
import amur.shell.Formats;
import amur.shell.ScrollingTable;
import amur.store.SeriesCatalogue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Series with their extent; each opens its rows.
class CatalogueTable extends ScrollingTable {

    /// @param asof what the rows behind a series shall be known as
    CatalogueTable(List<SeriesCatalogue.Entry> entries, Formats formats, AsOf asof) {
        super(UI.getCurrent().getTranslation("data.title"), columns());
        addClassName("tall");
        entries.forEach(entry -> row(entry, formats, asof));
    }

    private static List<String> columns() {
        return Stream.of("series", "unit", "figures", "publications", "extent", "recorded")
                .map(column -> UI.getCurrent().getTranslation("data.column." + column))
                .toList();
    }

    private void row(SeriesCatalogue.Entry entry, Formats formats, AsOf asof) {
        var request = new SeriesRequest(entry.key(), entry.unit(), Optional.empty());
        var extent = entry.extent();
        row(
                new Anchor(asof.on("data?" + request.address()), formats.series(entry.key())),
                new Span(formats.unit(entry.unit())),
                new Span(String.valueOf(entry.observations())),
                new Span(String.valueOf(entry.sources())),
                new Span(extent.start() + " – " + extent.end()),
                new Span(entry.recorded().atOffset(ZoneOffset.UTC).toLocalDate().toString()));
    }
}
