package amur.dashboard.ui;

import amur.dashboard.SeriesRequest;
import amur.shell.Formats;
import amur.shell.ScrollingTable;
import amur.store.Observations;
import amur.store.Sources;
import amur.trade.Citation;
import amur.trade.Recorded;
import amur.trade.Source;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The rows behind a series: amount as published, who says so and where, file and line, recorded
/// when. Those of the period that the address points at come first.
@Component
class SeriesRows {

    private final Observations observations;
    private final Sources sources;

    SeriesRows(Observations observations, Sources sources) {
        this.observations = observations;
        this.sources = sources;
    }

    ScrollingTable of(SeriesRequest request, Instant known, Formats formats) {
        var catalogue = sources.all();
        var found =
                observations.find(request.query(known)).stream()
                        .filter(r -> r.observation().unit() == request.unit())
                        .sorted(order(request))
                        .toList();
        var table = new ScrollingTable(formats.series(request.key()), columns());
        table.addClassNames("tall", "texts", "amounts");
        table.caption(UI.getCurrent().getTranslation("data.rows", found.size()));
        found.forEach(recorded -> row(table, recorded, request, catalogue, formats));
        return table;
    }

    private static Comparator<Recorded> order(SeriesRequest request) {
        return Comparator.comparing((Recorded r) -> !pointed(r, request))
                .thenComparing(r -> r.observation().period(), Comparator.reverseOrder());
    }

    private static List<String> columns() {
        return Stream.of("period", "amount", "status", "source", "locator", "line", "recorded")
                .map(column -> UI.getCurrent().getTranslation("data.column." + column))
                .toList();
    }

    private static void row(
            ScrollingTable table,
            Recorded recorded,
            SeriesRequest request,
            Map<String, Source> catalogue,
            Formats formats) {
        var said = recorded.observation();
        var release = recorded.release();
        var row =
                table.row(
                        new Span(formats.period(said.period())),
                        new Span(said.amount().map(formats::exact).orElse("–")),
                        new Span(formats.phrases().text("status." + said.status().code())),
                        source(said.citation().source(), catalogue),
                        where(said.citation()),
                        new Span(release.name() + ":" + recorded.line()),
                        new Span(
                                release.recorded()
                                        .atOffset(ZoneOffset.UTC)
                                        .toLocalDate()
                                        .toString()));
        if (pointed(recorded, request)) {
            row.addClassName("pointed");
        }
    }

    private static boolean pointed(Recorded recorded, SeriesRequest request) {
        return request.period().filter(recorded.observation().period()::equals).isPresent();
    }

    private static Div source(String id, Map<String, Source> catalogue) {
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
