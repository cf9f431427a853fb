package amur.intake.ui;

import amur.intake.Import;
import amur.intake.Imports;
import amur.shell.ScrollingTable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Files that wait for a decision, whoever sent them: a page that was closed finds its file again
/// here.
class WaitingTable extends Div {

    WaitingTable(Imports imports, String current) {
        var waiting =
                imports.open().stream()
                        .filter(file -> !file.id().equals(current))
                        .filter(file -> file.state() != Import.State.DONE)
                        .toList();
        setVisible(!waiting.isEmpty());
        setId("waiting");
        addClassName("card");
        var table = new ScrollingTable(getTranslation("import.waiting"), columns());
        table.caption(getTranslation("import.waiting"));
        table.addClassName("texts");
        waiting.forEach(file -> row(table, file));
        add(table);
    }

    private List<String> columns() {
        return Stream.of("file", "recorded", "by", "state")
                .map(column -> getTranslation("import.history." + column))
                .toList();
    }

    private void row(ScrollingTable table, Import file) {
        var link = new RouterLink(file.file().name(), ImportView.class);
        link.setQueryParameters(
                com.vaadin.flow.router.QueryParameters.simple(Map.of("id", file.id())));
        table.row(
                link,
                new Span(HistoryTable.moment(file.since())),
                new Span(file.by()),
                new Span(
                        getTranslation(
                                "import.state." + file.state().name().toLowerCase(Locale.ROOT))));
    }
}
