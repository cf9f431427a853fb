package amur.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    private boolean missing() {
        if (first.cells().stream().anyMatch(Headings::known)) {
            return false;
        }
        for (var i = 0; i < first.cells().size(); i++) {
            if (figure(first.cell(i)) && all(i, Headless::number)
                    || period(first.cell(i)) && all(i, PeriodText.DAILY::fits)) {
                return true;
            }
        }
        return false;
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
