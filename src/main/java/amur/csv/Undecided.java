package amur.csv;

import java.util.Optional;

/// Asks once for the whole file what each of its undecided numbers would ask.
final class Undecided {

    private Optional<Fault> first = Optional.empty();
    private long cells;

    void add(long line, String column, UndecidedNumber number) {
        cells++;
        if (first.isEmpty()) {
            first = Optional.of(new Fault(line, column, FaultException.message(number)));
        }
    }

    void finish(RowSink sink) {
        first.map(this::fault).ifPresent(sink::fault);
        first = Optional.empty();
    }

    /// Of the file, not of the line: one answer settles all of it.
    private Fault fault(Fault example) {
        return new Fault(
                0,
                "",
                "%s. The file does not tell; %s so, the first on line %d in column \"%s\", and none is taken"
                        .formatted(
                                example.message(),
                                cells == 1 ? "one cell is" : "%,d cells are".formatted(cells),
                                example.line(),
                                example.column()));
    }
}
