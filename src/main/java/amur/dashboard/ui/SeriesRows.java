package amur.dashboard.ui;

import amur.dashboard.SeriesRequest;
import amur.shell.Formats;
import amur.store.Observations;
import amur.store.Sources;
import amur.trade.Recorded;
import amur.trade.Source;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The rows behind a series: amount as published, who says so and where, file and line, recorded
/// when.
@Component
class SeriesRows {

    private final Observations observations;
    private final Sources sources;

    SeriesRows(Observations observations, Sources sources) {
        this.observations = observations;
        this.sources = sources;
    }

    Div of(SeriesRequest request, Instant known, Formats formats) {
        var catalogue = sources.all();
        var found =
                observations.find(request.query(known)).stream()
                        .filter(r -> r.observation().unit() == request.unit())
                        .sorted(
                                Comparator.comparing((Recorded r) -> !pointed(r, request))
                                        .thenComparing(
                                                r -> r.observation().period(),
                                                Comparator.reverseOrder()))
                        .toList();
        var frame = new Div();
        frame.addClassNames("table", "tall", "texts", "amounts");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", formats.series(request.key()));
        var table = new NativeTable();
        table.setCaptionText(frame.getTranslation("data.rows", found.size()));
        table.getHead().add(header(frame));
        found.forEach(r -> table.getBody().add(row(r, request, catalogue, formats, frame)));
        frame.add(table);
        return frame;
    }

    private static NativeTableRow header(Div frame) {
        var header = new NativeTableRow();
        Stream.of("period", "amount", "status", "source", "locator", "line", "recorded")
                .forEach(
                        column ->
                                header.add(
                                        new NativeTableHeaderCell(
                                                frame.getTranslation("data.column." + column))));
        return header;
    }

    private static NativeTableRow row(
            Recorded recorded,
            SeriesRequest request,
            Map<String, Source> catalogue,
            Formats formats,
            Div frame) {
        var said = recorded.observation();
        var row =
                new NativeTableRow(
                        new NativeTableCell(formats.period(said.period())),
                        new NativeTableCell(said.amount().map(formats::exact).orElse("–")),
                        text(new Span(frame.getTranslation("status." + said.status().code()))),
                        text(source(said.citation().source(), catalogue)),
                        text(where(recorded)),
                        text(new Span(recorded.release().name() + ":" + recorded.line())),
                        text(
                                new Span(
                                        recorded.release()
                                                .recorded()
                                                .atOffset(ZoneOffset.UTC)
                                                .toLocalDate()
                                                .toString())));
        if (pointed(recorded, request)) {
            row.addClassName("pointed");
        }
        return row;
    }

    private static boolean pointed(Recorded recorded, SeriesRequest request) {
        return request.period().filter(recorded.observation().period()::equals).isPresent();
    }

    private static NativeTableCell text(com.vaadin.flow.component.Component content) {
        var cell = new NativeTableCell(content);
        cell.addClassName("text");
        return cell;
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

    private static Div where(Recorded recorded) {
        var citation = recorded.observation().citation();
        var cell = new Div(new Span(citation.locator()));
        if (!citation.caveat().isEmpty()) {
            var caveat = new Span(" " + citation.caveat());
            caveat.addClassNames("chip", "warn");
            cell.add(caveat);
        }
        return cell;
    }
}
