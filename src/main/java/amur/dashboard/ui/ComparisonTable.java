package amur.dashboard.ui;

import amur.analysis.Comparison;
import amur.dashboard.Compared;
import amur.dashboard.SeriesRequest;
import amur.shell.Formats;
import amur.trade.Point;
import amur.trade.Series;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows of a comparison. An amount opens the rows behind it; an incomplete window says so.
class ComparisonTable extends Div {

    private final Formats formats;
    private final Optional<LocalDate> asof;

    ComparisonTable(Compared compared, Formats formats) {
        this.formats = formats;
        this.asof = compared.request().asof();
        addClassName("table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("compare.title"));
        var table = new NativeTable();
        table.getHead().add(header(compared));
        compared.comparison().rows().forEach(row -> table.getBody().add(row(row)));
        compared.comparison().total().ifPresent(total -> table.getFoot().add(row(total)));
        add(table);
    }

    private NativeTableRow header(Compared compared) {
        var row = new NativeTableRow();
        Stream.of(
                        getTranslation("compare.commodity"),
                        formats.period(compared.before()),
                        formats.period(compared.after()),
                        getTranslation("compare.difference"),
                        getTranslation("compare.change"),
                        getTranslation("compare.share"),
                        getTranslation("compare.contribution"))
                .map(NativeTableHeaderCell::new)
                .forEach(row::add);
        return row;
    }

    private NativeTableRow row(Comparison.Row row) {
        var name = new NativeTableHeaderCell(formats.commodity(row.key()));
        name.getElement().setAttribute("scope", "row");
        var cells = new NativeTableRow(name);
        cells.add(amount(row, row.before()), amount(row, row.after()));
        var why = row.gap().map(gap -> formats.gap(gap, row.after().period())).orElse("");
        List.of(
                        row.difference().map(d -> formats.amount(d.amount(), d.unit())),
                        row.percent().map(formats::change),
                        row.share().map(formats::percent),
                        row.contribution().map(c -> formats.points(c)))
                .forEach(
                        cell ->
                                cells.add(
                                        cell.map(NativeTableCell::new)
                                                .orElseGet(() -> missing(why))));
        return cells;
    }

    private NativeTableCell amount(Comparison.Row row, Point point) {
        var words = formats.amount(point, row.unit());
        if (point.gap().isPresent()) {
            var cell = missing(formats.months(point.gap().get().months()));
            cell.setText(words);
            return cell;
        }
        var series = new Series(row.key(), row.unit(), List.of(point));
        var rows = SeriesRequest.behind(series, point).asof(asof);
        return new NativeTableCell(new Anchor("data?" + rows.address(), words));
    }

    private static NativeTableCell missing(String why) {
        var cell = new NativeTableCell("–");
        cell.addClassName("gap");
        if (!why.isEmpty()) {
            cell.setTitle(why);
        }
        return cell;
    }
}
