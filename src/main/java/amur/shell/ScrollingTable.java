package amur.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/// A plain table that scrolls within itself, reachable and named for the keyboard and screen
/// readers. The first cell of a row is its name.
public class ScrollingTable extends Div {

    private final NativeTable table = new NativeTable();

    /// @param name what the table shows
    /// @param columns the heads of the columns; an empty one stays blank
    public ScrollingTable(String name, List<String> columns) {
        addClassName("table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("data-none", getTranslation("table.none"));
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

    public void caption(String words) {
        table.setCaptionText(words);
    }

    /// Adds a row of texts.
    public NativeTableRow row(List<String> cells) {
        return row(cells.stream().map(Span::new).toArray(Component[]::new));
    }

    /// Adds a row.
    public NativeTableRow row(Component... cells) {
        var name = new NativeTableHeaderCell(cells[0]);
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        Arrays.stream(cells).skip(1).map(NativeTableCell::new).forEach(row::add);
        table.getBody().add(row);
        return row;
    }
}
