package amur.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the columns of a file become observations: each is a dimension, an amount or ignored, and
/// constants say what the file leaves out. A plain value with a text form, so that it can be
/// saved by name and proposed for the next file with the same header.
///
/// @param layout the name of the layout that proposed it
/// @param columns in the order of the file
/// @param constants what holds where no column says otherwise
public record Mapping(String layout, List<Column> columns, Map<Field, String> constants) {

    /// A column by its name in the header.
    public record Column(String name, Role role) {}

    public static final Mapping NONE = new Mapping("unknown", List.of(), Map.of());

    public Mapping {
        columns = List.copyOf(columns);
        constants = Map.copyOf(constants);
    }

    /// @throws IllegalArgumentException naming the line that is none of a mapping
    public static Mapping parse(String text) {
        return MappingText.parse(text);
    }

    /// A CSV that `parse` reads.
    public String text() {
        return MappingText.write(this);
    }

    public Mapping with(Field field, String constant) {
        var all = new EnumMap<Field, String>(Field.class);
        all.putAll(constants);
        all.put(field, constant);
        if (constant.isBlank()) {
            all.remove(field);
        }
        return new Mapping(layout, columns, all);
    }

    public Mapping with(int column, Role role) {
        var all = new java.util.ArrayList<>(columns);
        all.set(column, new Column(columns.get(column).name(), role));
        return new Mapping(layout, all, constants);
    }

    /// Whether it is made for a file with these columns, or for one whose rejected rows these are.
    public boolean fits(List<String> header) {
        return over(header).columns.stream().map(Column::name).toList().equals(header);
    }

    /// The same for rejected rows, which have a column of reasons behind their own.
    Mapping over(List<String> header) {
        if (header.size() != columns.size() + 1 || !Excerpt.REASON.equals(header.getLast())) {
            return this;
        }
        var all = new java.util.ArrayList<>(columns);
        all.add(new Column(Excerpt.REASON, new Role.Ignored()));
        return new Mapping(layout, all, constants);
    }

    /// Which column says this about a row.
    Optional<Integer> column(Field field) {
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).role().equals(new Role.Dimension(field))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// The column of that name, in small letters and without a label.
    Optional<Integer> named(String name) {
        for (var i = 0; i < columns.size(); i++) {
            if (Headings.plain(Labels.code(columns.get(i).name())).equals(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    boolean amount(int column) {
        return columns.get(column).role() instanceof Role.Amount;
    }

    boolean amounts() {
        return columns.stream().anyMatch(column -> column.role() instanceof Role.Amount);
    }

    /// Whether the file says of its sources who publishes them.
    public boolean describesSources() {
        return says(Field.PUBLISHER);
    }

    /// What no column and no constant says.
    public List<Field> lacks() {
        return Field.NEEDED.stream().filter(field -> !says(field)).toList();
    }

    private boolean says(Field field) {
        var year = constants.containsKey(Field.YEAR) && column(Field.MONTH).isPresent();
        var dated = field == Field.PERIOD && (year || column(Field.YEAR).isPresent());
        return dated
                || constants.containsKey(field)
                || column(field).isPresent()
                || amounts() && columns.stream().allMatch(column -> fixes(column, field));
    }

    private static boolean fixes(Column column, Field field) {
        return !(column.role() instanceof Role.Amount amount) || amount.fixed().containsKey(field);
    }
}
