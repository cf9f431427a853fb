package amur.dashboard.ui;

import amur.dashboard.Compared;
import amur.dashboard.Comparisons;
import amur.dashboard.PanelRequest;
import amur.dashboard.Panels;
import amur.shell.AsOf;
import amur.shell.Card;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.shell.ScrollingTable;
import amur.store.SeriesCatalogue;
import amur.store.SeriesFilter;
import amur.store.SeriesFilter.Condition;
import amur.store.SeriesFilter.Field;
import amur.store.Sources;
import amur.trade.Area;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Point;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Small tables for the overview: the two windows of the press, what is paid in what, how fresh it
/// all is.
@Configuration
class SummaryCards {

    private static final int LATEST = 5;

    /// China's imports from Russia, by value and by quantity.
    private static final SeriesFilter IMPORTS =
            SeriesFilter.of(
                    Condition.of(Field.REPORTER, Area.CHINA.code()),
                    Condition.of(Field.PARTNER, Area.RUSSIA.code()),
                    Condition.of(Field.FLOW, Flow.IMPORT.code()),
                    new Condition(
                            Map.of(
                                    Field.MEASURE,
                                    Set.of(Measure.QUANTITY.code(), Measure.VALUE.code()))));

    @Bean
    Card sameMonths(Comparisons comparisons) {
        return Card.of(
                Card.Page.OVERVIEW,
                20,
                asof -> {
                    var formats = formats();
                    var values = compared(comparisons, "value", asof);
                    var tonnes = compared(comparisons, "quantity", asof);
                    var table =
                            new ScrollingTable(
                                    UI.getCurrent().getTranslation("overview.same-months"),
                                    List.of(
                                            "",
                                            formats.period(values.before()),
                                            formats.period(values.after()),
                                            UI.getCurrent().getTranslation("compare.change")));
                    List.of(values, tonnes)
                            .forEach(
                                    c ->
                                            c.comparison().rows().stream()
                                                    .limit(LATEST)
                                                    .forEach(
                                                            row -> table.row(cells(row, formats))));
                    return card(
                            "overview.same-months",
                            table,
                            asof.on("compare?measure=quantity"),
                            "headline.compare");
                });
    }

    private static Compared compared(Comparisons comparisons, String measure, AsOf asof) {
        var parameters = new HashMap<String, List<String>>();
        asof.day().ifPresent(day -> parameters.put(AsOf.KEY, List.of(day.toString())));
        parameters.put("measure", List.of(measure));
        parameters.put("commodity", List.of("energy_total"));
        if (measure.equals("quantity")) {
            parameters.put("commodity", List.of("crude_oil,coal,lng"));
            parameters.put("unit", List.of("t"));
        }
        return comparisons.compare(Comparisons.request(parameters));
    }

    private static List<String> cells(amur.analysis.Comparison.Row row, Formats formats) {
        return List.of(
                formats.commodity(row.key()) + ", " + formats.unit(row.unit()),
                formats.amount(row.before(), row.unit()),
                formats.amount(row.after(), row.unit()),
                row.percent().map(formats::change).orElse("–"));
    }

    @Bean
    Card paidIn(Panels panels, Sources sources) {
        return Card.of(Card.Page.OVERVIEW, 210, asof -> paid(panels, sources, asof));
    }

    private static Component paid(Panels panels, Sources sources, AsOf asof) {
        var ui = UI.getCurrent();
        var formats = formats();
        var question = new HashMap<>(Map.of("panel", List.of("settled-between")));
        asof.day().ifPresent(day -> question.put(AsOf.KEY, List.of(day.toString())));
        var answer = panels.answer(PanelRequest.of(question));
        var table =
                new ScrollingTable(
                        ui.getTranslation("overview.paid"),
                        List.of(
                                ui.getTranslation("data.column.period"),
                                ui.getTranslation("measure.share"),
                                ui.getTranslation("data.column.source")));
        answer.data().series().stream()
                .filter(s -> s.key().measure() == Measure.SETTLED_IN_RUB_CNY)
                .flatMap(s -> s.points().reversed().stream().limit(LATEST))
                .forEach(
                        point ->
                                table.row(
                                        List.of(
                                                formats.period(point.period()),
                                                share(point, formats),
                                                publisher(point, sources))));
        return card("overview.paid", table, asof.on("payments"), "overview.payments");
    }

    private static String share(Point point, Formats formats) {
        var mark = point.status() == amur.trade.Status.APPROXIMATE ? "≈ " : "";
        return mark + point.amount().map(formats::percent).orElse("–");
    }

    private static String publisher(Point point, Sources sources) {
        var id = point.basis().getFirst().observation().citation().source();
        var source = sources.all().get(id);
        return source == null
                ? id
                : source.origin().isEmpty() ? source.publisher() : source.origin();
    }

    @Bean
    Card freshness(SeriesCatalogue catalogue) {
        return Card.of(Card.Page.OVERVIEW, 410, asof -> fresh(catalogue, asof));
    }

    private static Component fresh(SeriesCatalogue catalogue, AsOf asof) {
        var ui = UI.getCurrent();
        var formats = formats();
        var table =
                new ScrollingTable(
                        ui.getTranslation("overview.fresh"),
                        List.of(
                                ui.getTranslation("data.column.series"),
                                ui.getTranslation("overview.last"),
                                ui.getTranslation("data.column.figures")));
        catalogue.entries(IMPORTS, asof.known()).stream()
                .filter(e -> e.unit() != amur.trade.Unit.BARREL_PER_DAY)
                .sorted(
                        java.util.Comparator.comparing(
                                        (SeriesCatalogue.Entry e) -> e.extent().end())
                                .reversed())
                .limit(10)
                .forEach(
                        e ->
                                table.row(
                                        List.of(
                                                formats.commodity(e.key())
                                                        + ", "
                                                        + formats.unit(e.unit()),
                                                e.extent().end().toString(),
                                                String.valueOf(e.observations()))));
        return card("overview.fresh", table, asof.on("data"), "data.all");
    }

    private static Section card(String title, Component table, String address, String words) {
        var ui = UI.getCurrent();
        var way = new Paragraph(new Anchor(address, ui.getTranslation(words)));
        var card = new Section(new H2(ui.getTranslation(title)), table, way);
        card.addClassNames("card", "narrow");
        return card;
    }

    private static Formats formats() {
        return new Formats(Phrases.of(UI.getCurrent().getLocale()));
    }
}
