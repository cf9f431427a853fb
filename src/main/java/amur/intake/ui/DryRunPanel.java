package amur.intake.ui;

import amur.intake.DryRun;
import amur.intake.Finding;
import amur.intake.Rejects;
import amur.store.Withdrawal;
import amur.trade.Release;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;

/// What a file would change, before anything is written, and the decision about it.
class DryRunPanel extends Section {

    private final DryRun run;

    /// @param again whether it was made anew because the data changed
    DryRunPanel(DryRun run, boolean again, Runnable commit, Runnable discard) {
        this.run = run;
        addClassNames("card", "dry-run");
        setId("dry-run");
        add(new H2(getTranslation("import.dry-run", run.name())));
        if (again) {
            var note = new Paragraph(getTranslation("import.again"));
            note.addClassName("refusal");
            add(note);
        }
        if (run.known().isEmpty()) {
            add(new Changes(run));
        }
        add(new Paragraph(advice()), buttons(commit, discard));
    }

    private String advice() {
        if (run.undone().isPresent()) {
            return undone(run.known().orElseThrow(), run.undone().get());
        }
        if (run.known().isPresent()) {
            return getTranslation("import.known", run.known().get().by());
        }
        if (run.size() == 0) {
            return getTranslation("import.nothing-readable");
        }
        if (!run.changesAnything()) {
            return getTranslation("import.nothing-new");
        }
        if (run.faults() > 0) {
            return getTranslation("import.partly", run.size());
        }
        return getTranslation(
                run.count(Finding.IMPLAUSIBLE) > 0 ? "import.odd" : "import.ready",
                run.size(),
                run.count(Finding.IMPLAUSIBLE));
    }

    private String undone(Release before, Withdrawal undone) {
        return getTranslation(
                "import.undone",
                HistoryTable.moment(before.recorded()),
                before.by(),
                HistoryTable.moment(undone.at()),
                undone.by());
    }

    /// @param commit what the first button does: it writes the file, or puts it back
    private Div buttons(Runnable commit, Runnable discard) {
        var redo = run.undone().isPresent();
        var take =
                new Button(
                        getTranslation(redo ? "import.redo" : "import.commit"),
                        click -> commit.run());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(redo || run.changesAnything());
        take.setDisableOnClick(true);
        take.setId("commit");
        var leave = new Button(getTranslation("import.discard"), click -> discard.run());
        var buttons = new Div(take, leave);
        if (Rejects.any(run)) {
            buttons.add(rejects());
        }
        buttons.addClassName("buttons");
        return buttons;
    }

    /// The rows that are not taken, to be mended and brought again.
    private Anchor rejects() {
        DownloadHandler download =
                event -> {
                    event.setFileName("rejects-" + run.name());
                    event.setContentType("text/csv;charset=UTF-8");
                    Rejects.write(run, event.getOutputStream());
                };
        var link = new Anchor(download, getTranslation("import.rejects"));
        link.setId("rejects");
        return link;
    }
}
