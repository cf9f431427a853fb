package amur.dashboard.ui;

import amur.analysis.Comparison;
import amur.dashboard.Compared;
import amur.dashboard.SeriesRequest;
import amur.dashboard.ui.ComparisonOrder.Column;
import amur.shell.Formats;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.Unit;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The rows of a comparison, sorted by any column. An amount opens the rows behind it; a window
/// that is incomplete says so.
class ComparisonTable extends Div {

    private final Compared compared;
    private final List<Series> trend;
    private final ComparisonOrder order;
    private final Formats formats;

    /// @param trend the rows month by month
    /// @param sort gets what the address shall say when a column is clicked
    ComparisonTable(
            Compared compared,
            List<Series> trend,
            ComparisonOrder order,
            Formats formats,
            Consumer<String> sort) {
        this.compared = compared;
        this.trend = trend;
        this.order = order;
        this.formats = formats;
        addClassName("table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("compare.title"));
        var table = new NativeTable();
        table.getHead().add(header(sort));
        order.sorted(compared.comparison().rows())
                .forEach(row -> table.getBody().add(row(row, formats.commodity(row.key()))));
        compared.comparison()
                .total()
                .ifPresent(total -> table.getFoot().add(row(total, getTranslation("compare.sum"))));
        add(table, Marks.legend());
    }

    private NativeTableRow header(Consumer<String> sort) {
        var row = new NativeTableRow();
        for (var column : Column.values()) {
            row.add(head(column, sort));
        }
        row.add(new NativeTableHeaderCell(getTranslation("compare.trend")));
        return row;
    }

    private NativeTableHeaderCell head(Column column, Consumer<String> sort) {
        var name = name(column);
        var arrow = column != order.column() ? "" : order.descending() ? " ↓" : " ↑";
        var button = new Button(name + arrow, click -> sort.accept(order.next(column)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("sort");
        button.setAriaLabel(getTranslation("compare.sort", name));
        var cell = new NativeTableHeaderCell(button);
        if (column == order.column()) {
            var direction = order.descending() ? "descending" : "ascending";
            cell.getElement().setAttribute("aria-sort", direction);
        }
        return cell;
    }

    private String name(Column column) {
        return switch (column) {
            case BEFORE -> formats.period(compared.before());
            case AFTER -> formats.period(compared.after());
            default -> getTranslation("compare." + column.code());
        };
    }

    private NativeTableRow row(Comparison.Row row, String words) {
        var name = new NativeTableHeaderCell(words);
        name.getElement().setAttribute("scope", "row");
        var cells = new NativeTableRow(name);
        cells.add(amount(row, row.before()), amount(row, row.after()));
        var why = row.gap().map(gap -> formats.gap(gap, row.after().period())).orElse("");
        var untotalled =
                compared.comparison()
                        .untotalled()
                        .map(u -> getTranslation("untotalled." + u.name().toLowerCase(Locale.ROOT)))
                        .orElse(why);
        List.of(
                        row.difference().map(d -> difference(row, d.amount())),
                        change(row),
                        row.share().map(formats::percent),
                        row.contribution().map(formats::points))
                .forEach(
                        cell ->
                                cells.add(
                                        cell.map(NativeTableCell::new)
                                                .orElseGet(
                                                        () ->
                                                                missing(
                                                                        why.isEmpty()
                                                                                ? untotalled
                                                                                : why))));
        cells.add(sparkline(row));
        return cells;
    }

    private String difference(Comparison.Row row, java.math.BigDecimal amount) {
        return ratio(row) ? formats.points(amount) : formats.signed(amount, row.unit());
    }

    /// A share is compared in points; percent of percent are not read by anybody.
    private Optional<String> change(Comparison.Row row) {
        return row.percent().filter(p -> !ratio(row)).map(formats::change);
    }

    private static boolean ratio(Comparison.Row row) {
        return row.unit().dimension() == Unit.Dimension.RATIO;
    }

    private NativeTableCell amount(Comparison.Row row, Point point) {
        var words = formats.amount(point, row.unit());
        if (point.gap().isPresent()) {
            var cell = missing(formats.months(point.gap().get().months()));
            cell.setText(words);
            return cell;
        }
        var series = new Series(row.key(), row.unit(), List.of(point));
        var rows = SeriesRequest.behind(series, point).asof(compared.request().asof());
        var cell = new NativeTableCell(new Anchor("data?" + rows.address(), words));
        Marks.of(point).forEach(mark -> cell.add(new Span(" " + mark)));
        return cell;
    }

    private NativeTableCell sparkline(Comparison.Row row) {
        return trend.stream()
                .filter(series -> series.key().equals(row.key()))
                .findFirst()
                .map(series -> new NativeTableCell(Sparkline.of(series, range())))
                .orElseGet(NativeTableCell::new);
    }

    private Period range() {
        var before = compared.before();
        var after = compared.after();
        return before.compareTo(after) < 0
                ? Period.of(before.start(), after.end())
                : Period.of(after.start(), before.end());
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
