package amur.csv;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An amount where it stands, with what the file says about it.
final class AmountCell {

    /// A fault quotes the file, and a cell may be long.
    private static final int LONGEST = 600;

    private final Mapping mapping;
    private final Map<Field, Integer> columns;
    private final RawRow row;
    private final int column;
    private final Map<Field, String> fixed;

    AmountCell(Mapping mapping, Map<Field, Integer> columns, RawRow row, int column) {
        this.mapping = mapping;
        this.columns = columns;
        this.row = row;
        this.column = column;
        this.fixed =
                mapping.columns().get(column).role() instanceof Role.Amount(var all)
                        ? all
                        : Map.of();
    }

    long line() {
        return row.line();
    }

    String amount() {
        return row.cell(column);
    }

    /// Another cell of the row.
    String beside(int other) {
        return row.cell(other);
    }

    /// Whether its column counts money.
    boolean value() {
        return "value".equals(fixed.get(Field.MEASURE));
    }

    Map<Field, String> fixed() {
        return fixed;
    }

    /// What holds for the column, or else the row, or else the file.
    String text(Field field) {
        var own = fixed.get(field);
        if (own != null) {
            return own;
        }
        var at = columns.get(field);
        return at == null ? mapping.constants().getOrDefault(field, "") : row.cell(at);
    }

    /// A scale belongs to the unit beside which it stands.
    String scale(boolean beside) {
        return beside ? fixed.getOrDefault(Field.SCALE, "") : text(Field.SCALE);
    }

    <T> T get(Field field, Function<String, T> parser) {
        var text = text(field);
        var at = columns.get(field);
        if (text.isEmpty() && field != Field.STATUS) {
            throw fault(name(at), "the cell is empty; give a value");
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw fault(name(at), FaultException.message(e));
        }
    }

    private String name(@Nullable Integer at) {
        return mapping.columns().get(at == null ? column : at).name();
    }

    FaultException fault(String message) {
        return fault(name(column), message);
    }

    private FaultException fault(String name, String message) {
        var shown = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
        return new FaultException(new Fault(row.line(), name, shown));
    }
}
