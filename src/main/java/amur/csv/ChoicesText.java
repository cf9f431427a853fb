package amur.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Choices as text: a line for each that is made, then the lines of the mapping. A text of a
/// mapping alone is one of choices too.
final class ChoicesText {

    private static final String KIND = "choice";
    private static final List<String> NAMES =
            List.of("encoding", "delimiter", "numbers", "days", "source");

    private ChoicesText() {}

    static String write(Choices choices) {
        var rows = new ArrayList<List<String>>();
        row("encoding", choices.encoding().map(Encoding::toString), rows);
        row("delimiter", choices.delimiter().map(Delimiter::code), rows);
        row("numbers", choices.numbers().map(NumberForm::code), rows);
        row("days", choices.days().map(DayForm::code), rows);
        row("source", choices.source(), rows);
        choices.mapping().map(MappingText::rows).ifPresent(rows::addAll);
        return rows.isEmpty() ? "" : CsvWriter.table(MappingText.HEADER, rows);
    }

    private static void row(String name, Optional<String> chosen, List<List<String>> rows) {
        chosen.ifPresent(text -> rows.add(List.of(KIND, name, text, "")));
    }

    static Choices parse(String text) {
        var made = new ArrayList<RawRow>();
        var mapped = new ArrayList<RawRow>();
        for (var row : MappingText.rows(text)) {
            if (row.cell(0).equals(KIND)) {
                made.add(known(row));
            } else if (!row.cell(0).equals("kind")) {
                mapped.add(row);
            }
        }
        return new Choices(
                chosen("encoding", made, Encoding::of),
                chosen("delimiter", made, Delimiter::of),
                chosen("numbers", made, NumberForm::of),
                chosen("days", made, DayForm::of),
                mapped.isEmpty() ? Optional.empty() : Optional.of(MappingText.parse(mapped)),
                chosen("source", made, Function.identity()));
    }

    private static RawRow known(RawRow row) {
        if (!NAMES.contains(row.cell(1))) {
            throw new IllegalArgumentException(
                    "line %d chooses \"%s\"; allowed: %s"
                            .formatted(row.line(), row.cell(1), String.join(", ", NAMES)));
        }
        return row;
    }

    private static <T> Optional<T> chosen(
            String name, List<RawRow> made, Function<String, T> parser) {
        return made.stream()
                .filter(row -> row.cell(1).equals(name))
                .findFirst()
                .map(row -> parser.apply(row.cell(2)));
    }
}
