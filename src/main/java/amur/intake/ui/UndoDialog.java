package amur.intake.ui;

import amur.store.Contributions;
import amur.store.Releases;
import amur.store.Undoing;
import amur.trade.Release;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// Says what taking an import back would do, above all to what later imports said of the same
/// figures, and lets a person choose.
class UndoDialog extends Dialog {

    /// @param undo gets what is to be taken back, the latest first
    UndoDialog(Releases.Entry entry, Contributions contributions, Consumer<List<Release>> undo) {
        var release = entry.release();
        setHeaderTitle(getTranslation("import.undo") + " " + release.name());
        add(new Paragraph(getTranslation("import.undo.ask", release.name())));
        var what = contributions.undoing(release);
        add(list(what, entry.figures()));
        var cancel = new Button(getTranslation("import.cancel"), click -> close());
        getFooter().add(cancel);
        var later = what.stays().keySet();
        if (!later.isEmpty()) {
            getFooter()
                    .add(
                            button(
                                    "import.undo.with",
                                    later.size(),
                                    () -> undo.accept(all(release, later))));
        }
        var alone = button("import.undo", 1, () -> undo.accept(List.of(release)));
        alone.addThemeVariants(ButtonVariant.PRIMARY);
        alone.setId("undo-alone");
        getFooter().add(alone);
    }

    private Button button(String key, int count, Runnable action) {
        return new Button(
                getTranslation(key, count),
                click -> {
                    close();
                    action.run();
                });
    }

    private static List<Release> all(Release first, Collection<Release> later) {
        var all = new ArrayList<>(later);
        all.addFirst(first);
        return all.reversed();
    }

    private UnorderedList list(Undoing what, int figures) {
        var list = new UnorderedList();
        if (figures > 0) {
            list.add(new ListItem(getTranslation("import.undo.figures", figures)));
        }
        if (what.gone() > 0) {
            list.add(new ListItem(getTranslation("import.undo.gone", what.gone())));
        }
        if (what.back() > 0) {
            list.add(new ListItem(getTranslation("import.undo.back", what.back())));
        }
        if (what.same() > 0) {
            list.add(new ListItem(getTranslation("import.undo.same", what.same())));
        }
        if (what.shared() > 0) {
            list.add(new ListItem(getTranslation("import.shared", what.shared())));
        }
        what.stays()
                .forEach(
                        (later, count) ->
                                list.add(
                                        new ListItem(
                                                getTranslation(
                                                        "import.undo.stays",
                                                        count,
                                                        later.name(),
                                                        HistoryTable.moment(later.recorded())))));
        return list;
    }
}
