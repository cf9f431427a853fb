package amur.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The files beside the tests, each with what is to be read from it. For one called `….given.csv` a
/// person gives the source.
final class Golden {

    private static final Path CASES = Path.of("src/test/resources/csv");

    private Golden() {}

    static List<Path> cases() {
        try (var files = Files.list(CASES)) {
            return files.filter(file -> !file.toString().endsWith(".expected.csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Choices choices(Path file) {
        return file.toString().endsWith(".given.csv")
                ? Choices.NONE.from("some-source")
                : Choices.NONE;
    }

    static Path expected(Path file) {
        return Path.of(file.toString().replace(".csv", ".expected.csv"));
    }

    /// How the file is read, then its observations, then its faults.
    static String said(byte[] file, Choices choices) {
        var plan = CsvReader.plan(file, choices);
        var reading = CsvReader.read(file, choices);
        var dialect = plan.dialect();
        var text = new StringBuilder();
        text.append(
                "%s, %s, %s, layout %s below line %d%n"
                        .formatted(
                                dialect.encoding(),
                                dialect.delimiter().code(),
                                dialect.numbers().code(),
                                plan.mapping().layout(),
                                dialect.header()));
        reading.rows().forEach(row -> text.append(said(row)).append('\n'));
        reading.faults().forEach(fault -> text.append("fault: ").append(fault).append('\n'));
        return text.toString();
    }

    private static String said(Reading.Row row) {
        var o = row.observation();
        var key = o.key();
        return "%d: %s %s %s %s %s %s %s %s %s %s %s %s"
                .formatted(
                        row.line(),
                        key.reporter(),
                        key.partner(),
                        key.flow().code(),
                        key.commodity().code(),
                        key.measure().name().toLowerCase(Locale.ROOT),
                        o.period(),
                        o.amount().map(Object::toString).orElse("-"),
                        o.unit(),
                        o.status().code(),
                        o.citation().source(),
                        o.citation().locator(),
                        o.citation().caveat())
                .stripTrailing();
    }
}
