package amur.intake.ui;

import amur.shell.Editor;
import amur.shell.ScrollingTable;
import amur.store.Contributions;
import amur.store.Releases;
import amur.trade.Release;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;

/// Every release that came in, the latest first, with what it changed and the way to take it
/// back or restore it.
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class HistoryTable extends Div {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");

    private final Releases releases;
    private final Contributions contributions;
    private final Editor editor;

    HistoryTable(Releases releases, Contributions contributions, Editor editor) {
        this.releases = releases;
        this.contributions = contributions;
        this.editor = editor;
        setId("history");
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atOffset(ZoneOffset.UTC));
    }

    void refresh() {
        removeAll();
        var table = new ScrollingTable(getTranslation("import.history"), columns());
        table.addClassNames("texts", "history");
        releases.history().forEach(entry -> row(table, entry));
        add(table);
    }

    private List<String> columns() {
        return Stream.of("file", "action", "state", "rows", "recorded", "by")
                .map(column -> getTranslation("import.history." + column))
                .toList();
    }

    private void row(ScrollingTable table, Releases.Entry entry) {
        var release = entry.release();
        table.row(
                link(release),
                action(entry),
                state(entry),
                new Span(String.valueOf(entry.rows())),
                when(release),
                new Span(release.by()));
    }

    private static Span when(Release release) {
        var when = new Span(moment(release.recorded()));
        when.addClassName("moment");
        return when;
    }

    private static RouterLink link(Release release) {
        var link = new RouterLink(release.name(), ImportView.class);
        link.setQueryParameters(QueryParameters.simple(Map.of("release", release.digest())));
        return link;
    }

    private Span state(Releases.Entry entry) {
        var key = entry.withdrawn() ? "import.state.withdrawn" : "import.state.speaks";
        var state = new Span(getTranslation(key));
        state.addClassNames("chip", entry.withdrawn() ? "plain" : "good");
        return state;
    }

    /// A reader sees no way to change anything.
    Component action(Releases.Entry entry) {
        if (editor.name().isEmpty()) {
            return new Span();
        }
        return entry.withdrawn()
                ? button("import.redo", entry, () -> askToRestore(entry.release()))
                : button("import.undo", entry, () -> ask(entry));
    }

    private Button button(String key, Releases.Entry entry, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(getTranslation(key) + " " + entry.release().name());
        return button;
    }

    private void ask(Releases.Entry entry) {
        new UndoDialog(entry, contributions, all -> all.forEach(one -> withdraw(one.id()))).open();
    }

    private void askToRestore(Release release) {
        new ConfirmDialog(
                        getTranslation("import.redo"),
                        getTranslation("import.redo.ask", release.name()),
                        getTranslation("import.redo"),
                        confirmed -> restore(release.id()),
                        getTranslation("import.cancel"),
                        cancelled -> {})
                .open();
    }

    void withdraw(long release) {
        releases.withdraw(release, editor.require());
        refresh();
    }

    void restore(long release) {
        releases.restore(release, editor.require());
        refresh();
    }
}
