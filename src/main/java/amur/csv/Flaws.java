package amur.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Says why a file cannot be read as a whole, once, before every one of its rows would say it.
final class Flaws {

    private Flaws() {}

    /// @param rows the first of the file, those of the header among them
    /// @return empty if its rows can be read
    static List<Fault> of(List<RawRow> rows, Head head, Mapping mapping) {
        var line = head.line();
        var problem =
                rows.stream()
                        .filter(row -> row.line() <= line && !row.problem().isEmpty())
                        .findFirst();
        if (problem.isPresent()) {
            return List.of(new Fault(problem.get().line(), "", problem.get().problem()));
        }
        var nul = head.names().stream().filter(name -> name.indexOf('\0') >= 0).findFirst();
        if (nul.isPresent()) {
            return List.of(new Fault(line, "", Damage.nul(nul.get())));
        }
        var headless = Headless.fault(head);
        if (headless.isPresent()) {
            return List.of(headless.get());
        }
        var twice = twice(head.names());
        if (twice.isPresent()) {
            return List.of(new Fault(line, twice.get(), TWICE.formatted(twice.get())));
        }
        if (!mapping.fits(head.names())) {
            return List.of(new Fault(line, "", OTHER.formatted(quoted(head.names()))));
        }
        return lacking(head, mapping);
    }

    private static final String TWICE =
            "two columns are called \"%s\"; give each column a name of its own";
    private static final String OTHER =
            "the mapping is for other columns than %s; choose another mapping or none";

    private static Optional<String> twice(List<String> names) {
        var seen = new HashSet<String>();
        return names.stream().filter(name -> !seen.add(name)).findFirst();
    }

    private static List<Fault> lacking(Head head, Mapping mapping) {
        var faults = new ArrayList<Fault>();
        var missing = new ArrayList<>(mapping.lacks());
        var units = UnitLine.of(head.above());
        if (missing.contains(Field.UNIT) && Samples.withUnits(head, mapping)) {
            missing.remove(Field.UNIT);
        }
        if (!units.none() && missing.remove(Field.UNIT)) {
            faults.add(new Fault(head.line(), "", SEVERAL.formatted(units, quoted(head.names()))));
        }
        if (missing.remove(Field.SOURCE)) {
            faults.add(new Fault(head.line(), "", SOURCE));
        }
        var names = new ArrayList<>(missing.stream().map(Field::code).toList());
        if (!mapping.amounts()) {
            names.addFirst("amount");
        }
        if (!names.isEmpty()) {
            faults.addFirst(lacks(head, names));
        }
        return faults;
    }

    private static final String SOURCE =
            "the file does not say where its figures come from; give the id of their source, on the import page, as --source ID, or in a column \"source\"";

    private static final String SEVERAL =
            "the line above the table names several units (%s), and the headings %s do not tell which column is counted in which; write the unit into each heading, or say it on the import page";

    private static Fault lacks(Head head, List<String> names) {
        var what = "the " + String.join(", the ", names);
        var words = LACKS.formatted(what, quoted(head.names()));
        var days = head.dayHeadings();
        var daily = !days.isEmpty() && !head.months() && names.contains(Field.PERIOD.code());
        return new Fault(head.line(), "", daily ? DAYS.formatted(days.getFirst()) + words : words);
    }

    private static final String DAYS =
            "the heading \"%s\" is a day, and Amur keeps whole months; choose that a day stands for its month if it does. Otherwise: ";

    private static final String LACKS =
            "no column gives %s; there are %s. Name the columns so, or say on the import page which column is which and what holds for all rows";

    private static String quoted(List<String> names) {
        var shown = names.stream().limit(20).map(Damage::shortened).toList();
        var rest = names.size() > 20 ? " and %d more".formatted(names.size() - 20) : "";
        return "\"" + String.join("\", \"", shown) + "\"" + rest;
    }
}
