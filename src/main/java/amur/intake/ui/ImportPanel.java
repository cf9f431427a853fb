package amur.intake.ui;

import amur.csv.Choices;
import amur.csv.Plan;
import amur.intake.DryRun;
import amur.intake.Import;
import amur.intake.Imports;
import amur.intake.Mappings;
import amur.shell.Editor;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;

/// One file on its way in, at whatever stage it is: work under way, a dry run to decide about, or
/// how it ended.
class ImportPanel extends Div {

    /// How often the page looks how far the work has come.
    private static final int LOOKS_EVERY = 300;

    private final Import file;
    private final Imports imports;
    private final Mappings mappings;
    private final Editor editor;
    private final Consumer<Import> redo;
    private final Consumer<Import> ended;
    private final byte[] head;
    private Optional<WorkPanel> work = Optional.empty();
    private Optional<Registration> looking = Optional.empty();

    /// @param redo gets the file if it was imported and undone before and shall be put back
    /// @param ended gets the file when it is in or given up
    ImportPanel(
            Import file,
            Imports imports,
            Mappings mappings,
            Editor editor,
            Consumer<Import> redo,
            Consumer<Import> ended) {
        this.file = file;
        this.imports = imports;
        this.mappings = mappings;
        this.editor = editor;
        this.redo = redo;
        this.ended = ended;
        this.head = head(file);
        getElement().setAttribute("aria-live", "polite");
        addClassName("cards");
    }

    private static byte[] head(Import file) {
        try (var in = Files.newInputStream(file.file().path())) {
            return in.readNBytes(Plan.HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        looking = Optional.of(event.getUI().addPollListener(poll -> look()));
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        looking.ifPresent(Registration::remove);
        event.getUI().setPollInterval(-1);
    }

    private void look() {
        if (file.state().working() && work.isPresent()) {
            work.get().refresh();
        } else if (work.isPresent()) {
            show();
        }
    }

    /// Asks for the state once: work that ends in between must not leave the page looking, and
    /// then drawing anew what a person has begun to fill in.
    private void show() {
        removeAll();
        var state = file.state();
        work = state.working() ? Optional.of(new WorkPanel(file)) : Optional.empty();
        getUI().ifPresent(ui -> ui.setPollInterval(work.isPresent() ? LOOKS_EVERY : -1));
        switch (state) {
            case EXAMINING, COMMITTING -> work.ifPresent(this::working);
            case EXAMINED -> examined();
            case DONE -> ended.accept(file);
            case FAILED -> add(stopped(file.failure()));
            case CANCELLED -> add(stopped(getTranslation("import.cancelled")));
        }
    }

    private void working(WorkPanel panel) {
        add(panel);
        panel.scrollIntoView();
    }

    private void examined() {
        var run = file.run().orElseThrow();
        var saved = mappings.fitting(run.plan().header());
        if (file.choices().equals(Choices.NONE)
                && !run.plan().faults().isEmpty()
                && !saved.isEmpty()) {
            examine(Choices.NONE.with(saved.get(saved.firstKey())));
            return;
        }
        if (run.known().isEmpty()) {
            add(new ReadingPanel(run.name(), head, file.choices(), mappings, this::examine));
        }
        add(new DryRunPanel(run, file.again(), decision(run), this::discard));
    }

    private Runnable decision(DryRun run) {
        return run.undone().isPresent() ? () -> redo.accept(file) : this::commit;
    }

    private void examine(Choices choices) {
        editor.require();
        file.examine(choices);
        show();
    }

    private void commit() {
        file.commit(editor.require());
        show();
    }

    private void discard() {
        editor.require();
        imports.forget(file);
        ended.accept(file);
    }

    private Section stopped(String why) {
        var words = new Paragraph(why);
        words.addClassName("refusal");
        words.getElement().setAttribute("role", "alert");
        var again =
                new Button(getTranslation("import.try-again"), click -> examine(file.choices()));
        var leave = new Button(getTranslation("import.discard"), click -> discard());
        var buttons = new Div(again, leave);
        buttons.addClassName("buttons");
        var card = new Section(new H2(file.file().name()), words, buttons);
        card.addClassName("card");
        return card;
    }
}
