package amur.intake.ui;

import amur.shell.Editor;
import amur.store.Releases;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;

/// Every release that came in, the latest first, with the way to take it back or restore it.
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class HistoryTable extends Div {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");

    private final Releases releases;
    private final Editor editor;

    HistoryTable(Releases releases, Editor editor) {
        this.releases = releases;
        this.editor = editor;
        setId("history");
        addClassNames("table", "texts");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("import.history"));
        refresh();
    }

    void refresh() {
        removeAll();
        var table = new NativeTable();
        var header = new NativeTableRow();
        Stream.of("file", "rows", "recorded", "by", "state", "action")
                .forEach(
                        column ->
                                header.add(
                                        new NativeTableHeaderCell(
                                                getTranslation("import.history." + column))));
        table.getHead().add(header);
        releases.history().forEach(entry -> table.getBody().add(row(entry)));
        add(table);
    }

    private NativeTableRow row(Releases.Entry entry) {
        var release = entry.release();
        var state =
                new Span(
                        getTranslation(
                                entry.withdrawn()
                                        ? "import.state.withdrawn"
                                        : "import.state.speaks"));
        state.addClassNames("chip", entry.withdrawn() ? "plain" : "good");
        return new NativeTableRow(
                new NativeTableCell(release.name()),
                new NativeTableCell(String.valueOf(entry.observations())),
                new NativeTableCell(MOMENT.format(release.recorded().atOffset(ZoneOffset.UTC))),
                new NativeTableCell(release.by()),
                new NativeTableCell(state),
                new NativeTableCell(action(entry)));
    }

    private Component action(Releases.Entry entry) {
        if (editor.name().isEmpty()) {
            return new Span();
        }
        var id = entry.release().id();
        var name = entry.release().name();
        return entry.withdrawn()
                ? button("import.redo", name, () -> restore(id))
                : button("import.undo", name, () -> withdraw(id));
    }

    private Button button(String key, String name, Runnable action) {
        var button = new Button(getTranslation(key), click -> ask(key, name, action));
        button.setAriaLabel(getTranslation(key) + " " + name);
        return button;
    }

    private void ask(String key, String name, Runnable action) {
        new ConfirmDialog(
                        getTranslation(key),
                        getTranslation(key + ".ask", name),
                        getTranslation(key),
                        confirmed -> action.run(),
                        getTranslation("import.cancel"),
                        cancelled -> {})
                .open();
    }

    void withdraw(long release) {
        releases.withdraw(release, editor.require());
        refresh();
    }

    private void restore(long release) {
        releases.restore(release, editor.require());
        refresh();
    }
}
