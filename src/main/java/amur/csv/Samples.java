package amur.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The first cells of the columns that are read, as evidence for the form of numbers and dates.
record Samples(Head head, Mapping mapping) {

    private static final int SHOWN = 8;

    /// Standard forms have a point by definition; but a semicolon between cells is a sign that a
    /// spreadsheet with another decimal sign has saved the file.
    NumberForm numbers(Delimiter delimiter) {
        var point = false;
        var comma = false;
        for (var cell : amounts()) {
            var proof = Digits.proof(AmountText.digits(cell));
            point |= proof == NumberForm.POINT;
            comma |= proof == NumberForm.COMMA;
        }
        if (point != comma) {
            return point ? NumberForm.POINT : NumberForm.COMMA;
        }
        var defined = CsvLayout.called(mapping.layout()).pointsByDefinition();
        return defined && !point && delimiter != Delimiter.SEMICOLON
                ? NumberForm.PLAIN
                : NumberForm.UNDECIDED;
    }

    boolean days() {
        var cells = cells(Field.PERIOD);
        return cells.isEmpty() ? head.months() : months(cells);
    }

    /// Days stand for months if there are several, one for each, and each is its first or its last.
    static boolean months(List<String> cells) {
        var dates = cells.stream().map(cell -> PeriodShape.of(cell).date()).toList();
        var months = new HashSet<Integer>();
        var days = new HashSet<LocalDate>();
        for (var date : dates) {
            if (date.isEmpty() || !edge(date.get())) {
                return false;
            }
            months.add(date.get().getYear() * 12 + date.get().getMonthValue());
            days.add(date.get());
        }
        return months.size() > 1 && months.size() == days.size();
    }

    static boolean edge(LocalDate day) {
        return day.getDayOfMonth() == 1 || day.getDayOfMonth() == day.lengthOfMonth();
    }

    static boolean withUnits(Head head, Mapping mapping) {
        return new Samples(head, mapping)
                .amounts().stream().anyMatch(cell -> UnitWords.in(cell).units().size() == 1);
    }

    Dialect shown(Dialect dialect) {
        var evidence = new ArrayList<Evidence>();
        amountsShown(dialect, evidence);
        periodsShown(dialect, evidence);
        return new Dialect(
                dialect.encoding(),
                dialect.delimiter(),
                dialect.numbers(),
                dialect.days(),
                dialect.header(),
                List.copyOf(evidence));
    }

    private void amountsShown(Dialect dialect, List<Evidence> evidence) {
        var shapes = new HashSet<String>();
        for (var row : head.rows()) {
            for (var i = 0; i < mapping.columns().size(); i++) {
                var cell = row.cell(i);
                var fresh = mapping.amount(i) && !cell.isEmpty() && evidence.size() < SHOWN;
                if (fresh && shapes.add(shape(cell))) {
                    evidence.add(amount(mapping.columns().get(i).name(), cell, dialect));
                }
            }
        }
    }

    /// Cells that differ in digits only are one case.
    private static String shape(String cell) {
        return cell.replaceAll("[0-9]", "9");
    }

    private static Evidence amount(String column, String cell, Dialect dialect) {
        try {
            var said = AmountText.read(cell, dialect.numbers());
            var unit = said.unit().map(u -> " " + u.code()).orElse("");
            return new Evidence(column, cell, Grouped.of(said.amount()) + unit);
        } catch (IllegalArgumentException e) {
            return new Evidence(column, cell, FaultException.message(e));
        }
    }

    private void periodsShown(Dialect dialect, List<Evidence> evidence) {
        var dates = new PeriodText(year(), dialect.days());
        cells(Field.PERIOD).stream()
                .distinct()
                .limit(3)
                .forEach(cell -> evidence.add(period(cell, dates)));
    }

    private Evidence period(String cell, PeriodText dates) {
        var column =
                mapping.column(Field.PERIOD).map(i -> mapping.columns().get(i).name()).orElse("");
        try {
            return new Evidence(column, cell, dates.read(cell).toString());
        } catch (IllegalArgumentException e) {
            return new Evidence(column, cell, FaultException.message(e));
        }
    }

    private Optional<Integer> year() {
        return Above.year(mapping.constants().getOrDefault(Field.YEAR, ""));
    }

    private List<String> cells(Field field) {
        return mapping.column(field).map(this::column).orElse(List.of());
    }

    private List<String> column(int column) {
        return head.rows().stream().map(row -> row.cell(column)).filter(c -> !c.isEmpty()).toList();
    }

    private List<String> amounts() {
        var cells = new ArrayList<String>();
        for (var i = 0; i < mapping.columns().size(); i++) {
            if (mapping.amount(i)) {
                cells.addAll(column(i));
            }
        }
        return cells;
    }
}
