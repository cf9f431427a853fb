package amur.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/// A few rows of texts, the first cell of each their name.
class SmallTable extends Div {

    private final NativeTable table = new NativeTable();

    SmallTable(String caption, List<String> columns) {
        addClassName("table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        var header = new NativeTableRow();
        columns.forEach(
                column ->
                        header.add(
                                column.isEmpty()
                                        ? new NativeTableCell()
                                        : new NativeTableHeaderCell(column)));
        table.getHead().add(header);
        add(table);
    }

    void row(List<String> cells) {
        var name = new NativeTableHeaderCell(cells.getFirst());
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        cells.stream().skip(1).forEach(cell -> row.add(new NativeTableCell(cell)));
        table.getBody().add(row);
    }
}
