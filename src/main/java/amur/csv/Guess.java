package amur.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Proposes what the columns of a table are for, from their headings and first cells.
final class Guess {

    private static final Optional<Field> UNIT = Optional.of(Field.UNIT);
    private static final Optional<Field> YEAR = Optional.of(Field.YEAR);

    private final Head head;
    private final PeriodText dates;
    private final UnitLine units;
    private final Set<Field> taken = EnumSet.noneOf(Field.class);

    private Guess(Head head, Map<Field, String> above) {
        this.head = head;
        this.dates =
                new PeriodText(
                        Optional.ofNullable(above.get(Field.YEAR)).map(Integer::valueOf), true);
        this.units = UnitLine.of(head.above());
    }

    /// Beside each quantity stands its own unit, which is none of the value.
    private boolean unitColumn() {
        return head.names().stream().map(Headings::field).anyMatch(f -> f.equals(UNIT));
    }

    static List<Mapping.Column> columns(Head head, Map<Field, String> above) {
        var guess = new Guess(head, above);
        var columns = new ArrayList<Mapping.Column>();
        for (var i = 0; i < head.names().size(); i++) {
            columns.add(new Mapping.Column(head.names().get(i), guess.role(i)));
        }
        return columns;
    }

    /// What the lines above say and no column does; figures are reported unless they say
    /// otherwise.
    static Map<Field, String> constants(List<Mapping.Column> columns, Map<Field, String> above) {
        var constants = new EnumMap<Field, String>(Field.class);
        constants.put(Field.STATUS, "reported");
        constants.putAll(above);
        for (var column : columns) {
            if (column.role() instanceof Role.Dimension(var field)) {
                constants.remove(field);
                if (field == Field.UNIT) {
                    constants.remove(Field.SCALE);
                }
            }
        }
        return constants;
    }

    private Role role(int column) {
        var cells = head.column(column);
        var name = cells.getLast();
        var said = cells.stream().filter(cell -> !cell.isEmpty()).distinct().toList();
        if (said.equals(List.of(Excerpt.REASON))) {
            return new Role.Ignored();
        }
        var field = said.size() == 1 ? Headings.field(said.getFirst()) : Optional.<Field>empty();
        if (field.isPresent() && taken.add(dated(field.get()))) {
            return new Role.Dimension(dated(field.get()));
        }
        if (column == 0 && head.block().size() > 1) {
            return side();
        }
        var fixed = ColumnText.fixed(cells, new PeriodText(dates.year(), head.months()));
        if (!unitColumn() || "value".equals(fixed.get(Field.MEASURE))) {
            units.assign(fixed);
        }
        var counted = fixed.containsKey(Field.UNIT);
        if (Headings.amount(name) || counted || ColumnText.amounts(fixed) && holdsAmounts(column)) {
            return new Role.Amount(fixed);
        }
        return content(column);
    }

    /// Months that name their year, or have it from the title, are whole periods.
    private Field dated(Field field) {
        var years = head.names().stream().map(Headings::field).anyMatch(f -> f.equals(YEAR));
        return field == Field.MONTH && !years ? Field.PERIOD : field;
    }

    /// The column at the side of a sheet, whose heading may be the label of the units.
    private Role side() {
        var said = content(0);
        return said instanceof Role.Ignored ? dimension(Field.PERIOD) : said;
    }

    private Role content(int column) {
        if (all(column, dates::fits)) {
            return dimension(Field.PERIOD);
        }
        if (all(column, cell -> CommodityText.find(cell).isPresent())) {
            return dimension(Field.COMMODITY);
        }
        return new Role.Ignored();
    }

    private Role dimension(Field field) {
        return taken.add(field) ? new Role.Dimension(field) : new Role.Ignored();
    }

    private boolean holdsAmounts(int column) {
        return head.rows().isEmpty() || any(column, cell -> !AmountText.digits(cell).isEmpty());
    }

    private boolean all(int column, Predicate<String> test) {
        return any(column, cell -> true)
                && head.rows().stream()
                        .map(row -> row.cell(column))
                        .filter(cell -> !cell.isEmpty())
                        .allMatch(test);
    }

    private boolean any(int column, Predicate<String> test) {
        return head.rows().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .anyMatch(test);
    }
}
