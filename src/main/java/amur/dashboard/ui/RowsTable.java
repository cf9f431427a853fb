package amur.dashboard.ui;

import amur.shell.Formats;
import amur.shell.ScrollingTable;
import amur.trade.Citation;
import amur.trade.Recorded;
import amur.trade.Source;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Observations as they were published: amount, who says so and where, file and line, recorded
/// when.
class RowsTable extends ScrollingTable {

    private final Map<String, Source> catalogue;
    private final Formats formats;

    /// @param name what the table shows
    RowsTable(String name, Map<String, Source> catalogue, Formats formats) {
        super(name, columns());
        addClassNames("tall", "texts", "amounts");
        this.catalogue = catalogue;
        this.formats = formats;
    }

    private static List<String> columns() {
        return Stream.of("period", "amount", "status", "source", "locator", "line", "recorded")
                .map(column -> UI.getCurrent().getTranslation("data.column." + column))
                .toList();
    }

    NativeTableRow add(Recorded recorded) {
        var said = recorded.observation();
        return row(
                new Span(formats.period(said.period())),
                new Span(said.amount().map(formats::exact).orElse("–")),
                new Span(formats.phrases().text("status." + said.status().code())),
                source(said.citation().source()),
                where(said.citation()),
                new Span(recorded.release().name() + ":" + recorded.line()),
                new Span(day(recorded)));
    }

    private static String day(Recorded recorded) {
        return recorded.release().recorded().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private Div source(String id) {
        var source = catalogue.get(id);
        if (source == null) {
            return new Div(new Span(id));
        }
        var link = new Anchor(source.address(), source.publisher() + ", " + source.published());
        link.getElement().setAttribute("rel", "noopener nofollow");
        var origin = new Span(" " + source.origin() + " [" + source.grade() + "]");
        origin.addClassName("small");
        return new Div(link, origin);
    }

    private static Div where(Citation citation) {
        var cell = new Div(new Span(citation.locator()));
        if (!citation.caveat().isEmpty()) {
            var caveat = new Span(" " + citation.caveat());
            caveat.addClassNames("chip", "warn");
            cell.add(caveat);
        }
        return cell;
    }
}
