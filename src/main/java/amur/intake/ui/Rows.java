package amur.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/// A plain table of texts, scrolling within itself.
class Rows extends Div {

    private final NativeTable table = new NativeTable();

    Rows(String caption, List<String> columns) {
        addClassNames("table", "tall", "texts");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        var header = new NativeTableRow();
        columns.forEach(column -> header.add(new NativeTableHeaderCell(column)));
        table.getHead().add(header);
        add(table);
    }

    void row(List<String> cells) {
        var row = new NativeTableRow();
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        table.getBody().add(row);
    }

    /// Says how many are not listed.
    void more(int count) {
        if (count > 0) {
            add(new Paragraph(getTranslation("import.more", count)));
        }
    }
}
