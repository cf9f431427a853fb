package amur.intake.ui;

import amur.csv.Choices;
import amur.csv.CsvReader;
import amur.csv.Plan;
import amur.intake.Mappings;
import amur.shell.ScrollingTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;

/// How a file is read: what was detected, on real cells, and everything a person can decide
/// otherwise, with the first rows as they would come out. Folded away when nothing is in doubt.
class ReadingPanel extends Section {

    private final byte[] head;
    private final Mappings mappings;
    private final Consumer<Choices> decided;
    private final NativeDetails details;
    private final Choices given;
    private Choices choices;

    /// @param head the first bytes of the file
    /// @param decided gets the choices for the dry run
    ReadingPanel(
            String name,
            byte[] head,
            Choices choices,
            Mappings mappings,
            Consumer<Choices> decided) {
        this.head = head;
        this.given = choices;
        this.choices = choices;
        this.mappings = mappings;
        this.decided = decided;
        addClassNames("card", "reading");
        setId("reading");
        details = new NativeDetails(getTranslation("reading.title", name), new Div());
        details.setOpen(doubtful());
        add(details);
        show();
    }

    private boolean doubtful() {
        var plan = CsvReader.plan(head, choices);
        return !plan.faults().isEmpty() || !plan.mapping().layout().equals("tidy");
    }

    /// Decides and shows what comes of it.
    private void take(Choices chosen) {
        choices = chosen;
        show();
    }

    private void show() {
        var plan = CsvReader.plan(head, choices);
        var content = new Div();
        content.addClassName("reading-choices");
        content.add(new DialectForm(plan, choices, this::take), evidence(plan));
        if (!plan.header().isEmpty()) {
            content.add(new MappingForm(plan, choices, mappings, this::take));
        }
        content.add(new ReadingPreview(head, choices, !choices.equals(given)), goOn());
        details.setContent(content);
    }

    private Component evidence(Plan plan) {
        var table =
                new ScrollingTable(
                        getTranslation("reading.evidence"),
                        List.of(
                                getTranslation("import.column"),
                                getTranslation("reading.cell"),
                                getTranslation("reading.read")));
        table.caption(getTranslation("reading.evidence"));
        table.addClassName("texts");
        plan.dialect()
                .evidence()
                .forEach(seen -> table.row(List.of(seen.column(), seen.cell(), seen.read())));
        return table;
    }

    private Component goOn() {
        var button = new Button(getTranslation("reading.go-on"), click -> decided.accept(choices));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setId("go-on");
        var buttons = new Div(button);
        buttons.addClassName("buttons");
        return buttons;
    }
}
