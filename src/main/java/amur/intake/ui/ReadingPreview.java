package amur.intake.ui;

import amur.csv.Choices;
import amur.csv.CsvReader;
import amur.csv.Reading;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.shell.ScrollingTable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// The first rows of a file as the observations they become, and the first faults.
class ReadingPreview extends Div {

    private static final int ROWS = 20;
    private static final int FAULTS = 10;

    private final Formats formats;

    /// @param faults whether to list the first of them, because no dry run does
    ReadingPreview(byte[] head, Choices choices, boolean faults) {
        this.formats = new Formats(Phrases.of(getLocale()));
        setId("preview");
        var reading = CsvReader.read(head, choices);
        if (faults) {
            add(faults(reading));
        }
        add(rows(reading));
    }

    private static UnorderedList faults(Reading reading) {
        var list = new UnorderedList();
        list.addClassName("refusal");
        reading.faults().stream()
                .limit(FAULTS)
                .forEach(fault -> list.add(new ListItem(fault.toString())));
        return list;
    }

    private ScrollingTable rows(Reading reading) {
        var title = getTranslation("reading.preview");
        var table =
                new ScrollingTable(
                        title,
                        List.of(
                                getTranslation("import.line"),
                                getTranslation("import.series"),
                                getTranslation("import.period"),
                                getTranslation("import.after"),
                                getTranslation("import.source")));
        table.caption(title);
        table.addClassNames("tall", "texts");
        reading.rows().stream().limit(ROWS).forEach(row -> table.row(cells(row)));
        return table;
    }

    private List<String> cells(Reading.Row row) {
        var said = row.observation();
        return List.of(
                String.valueOf(row.line()),
                formats.series(said.key()),
                formats.period(said.period()),
                said.amount()
                        .map(amount -> formats.exact(amount) + " " + formats.unit(said.unit()))
                        .orElseGet(() -> getTranslation("status." + said.status().code())),
                said.citation().source());
    }
}
