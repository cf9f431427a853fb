package amur.intake.ui;

import amur.shell.Editor;
import amur.shell.ScrollingTable;
import amur.store.Releases;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
        refresh();
    }

    void refresh() {
        removeAll();
        var table = new ScrollingTable(getTranslation("import.history"), columns());
        table.addClassName("texts");
        releases.history().forEach(entry -> row(table, entry));
        add(table);
    }

    private List<String> columns() {
        return Stream.of("file", "rows", "recorded", "by", "state", "action")
                .map(column -> getTranslation("import.history." + column))
                .toList();
    }

    private void row(ScrollingTable table, Releases.Entry entry) {
        var release = entry.release();
        var key = entry.withdrawn() ? "import.state.withdrawn" : "import.state.speaks";
        var state = new Span(getTranslation(key));
        state.addClassNames("chip", entry.withdrawn() ? "plain" : "good");
        table.row(
                new Span(release.name()),
                new Span(String.valueOf(entry.observations())),
                new Span(MOMENT.format(release.recorded().atOffset(ZoneOffset.UTC))),
                new Span(release.by()),
                state,
                action(entry));
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
