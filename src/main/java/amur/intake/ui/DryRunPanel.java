package amur.intake.ui;

import amur.csv.Fault;
import amur.intake.Change;
import amur.intake.DryRun;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.shell.ScrollingTable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a file would change, before anything is written.
class DryRunPanel extends Section {

    /// So many rows of a kind are listed; the counts are of all.
    private static final int LISTED = 200;

    private final DryRun run;
    private final Formats formats;

    DryRunPanel(DryRun run, Runnable commit, Runnable cancel) {
        this.run = run;
        this.formats = new Formats(Phrases.of(getLocale()));
        addClassNames("card", "dry-run");
        setId("dry-run");
        add(new H2(getTranslation("import.dry-run", run.name())), counts(), advice());
        if (!run.faults().isEmpty()) {
            add(faults());
        }
        Arrays.stream(Change.Kind.values())
                .filter(kind -> kind != Change.Kind.UNCHANGED && run.count(kind) > 0)
                .forEach(kind -> add(changes(kind)));
        add(buttons(commit, cancel));
    }

    private Div counts() {
        var counts = new Div();
        counts.addClassName("counts");
        for (var kind : Change.Kind.values()) {
            counts.add(count(kind.name().toLowerCase(Locale.ROOT), run.count(kind), ""));
        }
        counts.add(count("rejected", run.faults().size(), run.faults().isEmpty() ? "" : "warn"));
        return counts;
    }

    private Span count(String kind, long number, String tone) {
        var chip = new Span(getTranslation("import.count." + kind, number));
        chip.addClassNames("chip");
        chip.addClassName(tone.isEmpty() ? "plain" : tone);
        chip.setId("count-" + kind);
        return chip;
    }

    private Paragraph advice() {
        if (run.known().isPresent()) {
            return new Paragraph(getTranslation("import.known", run.known().get().by()));
        }
        if (run.changes().isEmpty()) {
            return new Paragraph(getTranslation("import.nothing-readable"));
        }
        if (!run.changesAnything()) {
            return new Paragraph(getTranslation("import.nothing-new"));
        }
        return new Paragraph(
                getTranslation(
                        run.faults().isEmpty() ? "import.ready" : "import.partly",
                        run.changes().size()));
    }

    private Div faults() {
        var table =
                rows(
                        getTranslation("import.faults"),
                        words("import.line", "import.column", "import.fault"));
        run.faults().stream().limit(LISTED).forEach(fault -> table.row(cells(fault)));
        more(table, run.faults().size() - LISTED);
        return table;
    }

    private static ScrollingTable rows(String caption, List<String> columns) {
        var table = new ScrollingTable(caption, columns);
        table.addClassNames("tall", "texts");
        table.caption(caption);
        return table;
    }

    /// Says how many are not listed.
    private void more(Div table, int count) {
        if (count > 0) {
            table.add(new Paragraph(getTranslation("import.more", count)));
        }
    }

    private static List<String> cells(Fault fault) {
        return List.of(
                fault.line() == 0 ? "" : String.valueOf(fault.line()),
                fault.column(),
                fault.message());
    }

    private Div changes(Change.Kind kind) {
        var table =
                rows(
                        getTranslation("import.rows." + kind.name().toLowerCase(Locale.ROOT)),
                        words(
                                "import.line",
                                "import.series",
                                "import.period",
                                "import.before",
                                "import.after",
                                "import.source"));
        var changes = run.changes().stream().filter(change -> change.kind() == kind).toList();
        changes.stream().limit(LISTED).forEach(change -> table.row(cells(change)));
        more(table, changes.size() - LISTED);
        return table;
    }

    private List<String> words(String... keys) {
        return Arrays.stream(keys).map(this::getTranslation).toList();
    }

    private List<String> cells(Change change) {
        var said = change.observation();
        return List.of(
                String.valueOf(change.line()),
                formats.series(said.key()),
                formats.period(said.period()),
                change.before().map(held -> amount(held.observation())).orElse("–"),
                amount(said),
                said.citation().source());
    }

    private String amount(amur.trade.Observation said) {
        var unit = formats.unit(said.unit());
        return said.amount()
                .map(amount -> formats.exact(amount) + " " + unit)
                .orElseGet(() -> getTranslation("status." + said.status().code()));
    }

    private Div buttons(Runnable commit, Runnable cancel) {
        var take = new Button(getTranslation("import.commit"), click -> commit.run());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(run.changesAnything());
        take.setDisableOnClick(true);
        take.setId("commit");
        var buttons =
                new Div(take, new Button(getTranslation("import.cancel"), click -> cancel.run()));
        buttons.addClassName("buttons");
        return buttons;
    }
}
