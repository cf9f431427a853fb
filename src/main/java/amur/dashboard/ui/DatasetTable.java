package amur.dashboard.ui;

import amur.analysis.Disagreement;
import amur.dashboard.Answer;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.trade.Dataset;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The chart's twin: the same data as a table, a period a row, the latest first. An empty cell
/// is a period without a figure; what is incomplete says so in words.
class DatasetTable extends Div {

    DatasetTable() {
        addClassNames("table", "tall");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("explore.table"));
    }

    void show(Answer answer) {
        removeAll();
        var formats = new Formats(Phrases.of(getLocale()));
        var table = new NativeTable();
        table.setCaptionText(answer.spec().text().subtitle());
        table.getHead().add(header(answer));
        rows(answer.data())
                .forEach(
                        (period, points) ->
                                table.getBody().add(row(period, points, answer, formats)));
        add(table);
        add(Marks.legend());
    }

    private NativeTableRow header(Answer answer) {
        var row = new NativeTableRow(new NativeTableHeaderCell(getTranslation("table.period")));
        answer.spec().labels().forEach(label -> row.add(new NativeTableHeaderCell(label)));
        return row;
    }

    /// The points of each period, by series; the latest period first.
    private static Map<Period, Map<Series, Point>> rows(Dataset data) {
        var rows = new TreeMap<Period, Map<Series, Point>>(Comparator.reverseOrder());
        for (var series : data.series()) {
            for (var point : series.points()) {
                rows.computeIfAbsent(point.period(), p -> new java.util.IdentityHashMap<>())
                        .put(series, point);
            }
        }
        return rows;
    }

    private NativeTableRow row(
            Period period, Map<Series, Point> points, Answer answer, Formats formats) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(formats.period(period));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (var series : answer.data().series()) {
            var point = points.get(series);
            row.add(point == null ? new NativeTableCell() : cell(answer, series, point, formats));
        }
        return row;
    }

    private NativeTableCell cell(Answer answer, Series series, Point point, Formats formats) {
        if (point.gap().isPresent()) {
            var gap = new NativeTableCell(formats.amount(point, series.unit()));
            gap.addClassName("gap");
            gap.setTitle(formats.months(point.gap().get().months()));
            return gap;
        }
        var exact =
                point.amount().map(formats::exact).orElse("") + " " + formats.unit(series.unit());
        var link = new Anchor(answer.rows(series, point), formats.amount(point, series.unit()));
        var others = others(point, series, formats);
        link.setTitle(exact + " · " + sources(point) + (others.isEmpty() ? "" : " ≠ " + others));
        var cell = new NativeTableCell(link);
        Marks.of(point).forEach(mark -> cell.add(new Span(" " + mark)));
        return cell;
    }

    /// What each other source says that differs.
    private static String others(Point point, Series series, Formats formats) {
        return Disagreement.with(point).stream()
                .map(other -> other.observation())
                .map(
                        said ->
                                said.citation().source()
                                        + ": "
                                        + formats.exact(said.amount().orElseThrow())
                                        + " "
                                        + formats.unit(said.unit()))
                .collect(Collectors.joining("; "));
    }

    private static String sources(Point point) {
        return point.basis().stream()
                .map(recorded -> recorded.observation().citation().source())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
