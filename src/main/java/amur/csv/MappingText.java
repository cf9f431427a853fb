package amur.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A mapping as text: a CSV with a line for the layout, for each constant and for each column.
final class MappingText {

    static final List<String> HEADER = List.of("kind", "name", "role", "fixed");

    private MappingText() {}

    static String write(Mapping mapping) {
        return CsvWriter.table(HEADER, rows(mapping));
    }

    static List<List<String>> rows(Mapping mapping) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("layout", mapping.layout(), "", ""));
        new TreeMap<>(mapping.constants())
                .forEach((field, text) -> rows.add(List.of("constant", field.code(), text, "")));
        mapping.columns().forEach(column -> rows.add(row(column)));
        return rows;
    }

    private static List<String> row(Mapping.Column column) {
        return List.of("column", column.name(), column.role().code(), column.role().fixedText());
    }

    static String fixed(Map<Field, String> fixed) {
        var parts = new ArrayList<String>();
        new TreeMap<>(fixed)
                .forEach((field, text) -> parts.add(field.code() + "=" + text.replace(";", ",")));
        return String.join("; ", parts);
    }

    static Mapping parse(String text) {
        return parse(rows(text));
    }

    static List<RawRow> rows(String text) {
        var reader = new RowReader(new StringReader(text), Delimiter.COMMA, Limits.USUAL);
        var rows = new ArrayList<RawRow>();
        try {
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static Mapping parse(List<RawRow> rows) {
        var columns = new ArrayList<Mapping.Column>();
        var constants = new EnumMap<Field, String>(Field.class);
        var layout = "saved";
        for (var row : rows) {
            switch (row.cell(0)) {
                case "kind" -> {}
                case "layout" -> layout = row.cell(1);
                case "constant" -> constants.put(Field.of(row.cell(1)), row.cell(2));
                case "column" -> columns.add(column(row));
                default -> throw strange(row);
            }
        }
        return new Mapping(layout, columns, constants);
    }

    private static IllegalArgumentException strange(RawRow row) {
        return new IllegalArgumentException(
                "line %d of the mapping begins with \"%s\"; allowed: layout, constant, column"
                        .formatted(row.line(), row.cell(0)));
    }

    private static Mapping.Column column(RawRow row) {
        return new Mapping.Column(row.cell(1), Role.of(row.cell(2), row.cell(3)));
    }

    static Map<Field, String> fixed(String text) {
        var fixed = new EnumMap<Field, String>(Field.class);
        for (var part : text.split(";")) {
            var sign = part.indexOf('=');
            if (sign > 0) {
                fixed.put(
                        Field.of(part.substring(0, sign).strip()),
                        part.substring(sign + 1).strip());
            }
        }
        return fixed;
    }
}
