package amur.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds out that a file begins with figures: its first row is like the ones below it and names no
/// column.
final class Headless {

    /// Numbers up to it may be months above a table.
    private static final int MONTHS = 12;

    private static final String MISSING =
            "the first row holds figures already (%s), so the header is missing; write a line above it that names the columns, such as reporter, partner, flow, commodity, unit, period, amount, source";

    private final Head head;
    private final RawRow first;

    private Headless(Head head) {
        this.head = head;
        this.first = head.block().getFirst();
    }

    static Optional<Fault> fault(Head head) {
        return !head.block().isEmpty() && new Headless(head).missing()
                ? Optional.of(
                        new Fault(
                                head.block().getFirst().line(), "", MISSING.formatted(shown(head))))
                : Optional.empty();
    }

    private static String shown(Head head) {
        var cells = head.block().getFirst().cells().stream().filter(cell -> !cell.isEmpty());
        var few = cells.limit(4).map(Damage::shortened).toList();
        return "\"" + String.join("\", \"", few) + "\"";
    }

    /// One word of a row may be the name of a column too, as "quantity" is. A year or 202403 stands
    /// above columns as well, and amounts of thousands look like years.
    private boolean missing() {
        var known = first.cells().stream().filter(Headings::known).count();
        var figures = any(Headless::figure, Headless::number);
        var periods = any(cell -> period(cell) && !Digits.digits(cell), Headless::period);
        return known == 0 && (figures || periods) || known == 1 && figures && periods;
    }

    private boolean any(Predicate<String> shape, Predicate<String> below) {
        return IntStream.range(0, first.cells().size())
                .anyMatch(i -> shape.test(first.cell(i)) && all(i, below));
    }

    /// A number that is no year, month or code, as they stand above columns.
    private static boolean figure(String cell) {
        return number(cell)
                && !period(cell)
                && CommodityText.find(cell).isEmpty()
                && !(Digits.digits(cell)
                        && (cell.length() < 3 && Integer.parseInt(cell) <= MONTHS));
    }

    private static boolean number(String cell) {
        return !cell.isEmpty()
                && cell.chars().allMatch(sign -> Digits.within((char) sign) || sign == '-')
                && !AmountText.digits(cell).isEmpty();
    }

    private static boolean period(String cell) {
        return PeriodText.DAILY.fits(cell);
    }

    /// Whether the cells below are so too, as far as they are there; a row that stands alone has
    /// to speak for itself.
    private boolean all(int column, Predicate<String> test) {
        return cells(column).stream().allMatch(test)
                && (!cells(column).isEmpty() || head.rows().isEmpty() && alone());
    }

    private boolean alone() {
        return first.cells().stream().anyMatch(Headless::figure)
                && first.cells().stream().anyMatch(Headless::period);
    }

    private List<String> cells(int column) {
        return Stream.concat(head.block().stream().skip(1), head.rows().stream())
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
