package amur.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The top of a table: what stands above it, its header of one or several rows, and the first
/// rows of figures.
///
/// @param above the cells of the lines above the header
/// @param block the rows of the header, top to bottom
/// @param names one for each column, from the block
/// @param rows the first rows below the header
/// @param line the line below which the figures begin
/// @param days what a day in a heading means, if a person has decided that
record Head(
        List<String> above,
        List<RawRow> block,
        List<String> names,
        List<RawRow> rows,
        long line,
        Optional<DayForm> days) {

    private static final int SEARCHED = 40;

    static Head of(List<RawRow> all) {
        var width = usualWidth(all);
        var first = first(all, width);
        var last = last(all, first, width);
        var above = new ArrayList<String>();
        all.subList(0, first).forEach(row -> above.addAll(row.cells()));
        var block = new ArrayList<RawRow>();
        for (var row : all.subList(first, last + 1)) {
            if (row.width() > 1 || first == last) {
                block.add(row);
            } else {
                above.addAll(row.cells());
            }
        }
        return new Head(
                        above.stream().filter(cell -> !cell.isEmpty()).toList(),
                        List.copyOf(block),
                        List.of(),
                        List.copyOf(all.subList(last + 1, all.size())),
                        all.get(last).line(),
                        Optional.empty())
                .named();
    }

    Head with(Optional<DayForm> decided) {
        return new Head(above, block, names, rows, line, decided);
    }

    /// Every heading that is a day.
    List<String> dayHeadings() {
        return block.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> PeriodShape.of(cell).date().isPresent())
                .toList();
    }

    /// Whether days in the headings stand for their months: as decided, or as they look.
    boolean months() {
        return days.map(DayForm.MONTH::equals).orElseGet(() -> Samples.months(dayHeadings()));
    }

    /// The cells above the figures of a column. An empty cell of an upper row belongs to the cell
    /// on its left, as spreadsheets write a heading over several columns.
    List<String> column(int column) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < block.size(); i++) {
            cells.add(heading(i, column));
        }
        return cells;
    }

    private String heading(int row, int column) {
        var at = column;
        var spread = row < block.size() - 1;
        while (spread && at > 1 && block.get(row).cell(at).isEmpty()) {
            at--;
        }
        return block.get(row).cell(at);
    }

    private static int usualWidth(List<RawRow> all) {
        var count = new java.util.TreeMap<Integer, Integer>();
        all.forEach(row -> count.merge(row.width(), 1, Integer::sum));
        return count.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /// The row whose words are known names of columns, or else the first that is wide enough.
    private static int first(List<RawRow> all, int width) {
        var best = 0;
        var most = -1L;
        for (var i = 0; i < Math.min(all.size(), SEARCHED); i++) {
            var row = all.get(i);
            if (i > 0 && figures(row) && most >= 0) {
                break;
            }
            var known = row.cells().stream().filter(Headings::known).count();
            var wide = row.width() >= Math.max(2, (width * 3 + 4) / 5);
            if (wide && (most < 0 || most == 0 && known > 1)) {
                most = known;
                best = i;
            }
        }
        return best;
    }

    /// The last row of the header: those that follow the first and hold no figures belong to it,
    /// if their column of dates has none.
    private static int last(List<RawRow> all, int first, int width) {
        var last = first;
        var known =
                all.isEmpty() ? 0 : all.get(first).cells().stream().filter(Headings::known).count();
        for (var i = first + 1; i < Math.min(all.size(), first + 8); i++) {
            var lead = all.get(i).cell(0);
            if (figures(all.get(i))
                    || PeriodText.PLAIN.fits(lead)
                    || known > 2 && !lead.isEmpty()) {
                return last;
            }
            last = i;
        }
        return first;
    }

    /// Whether the row has an amount in a cell that is no date.
    private static boolean figures(RawRow row) {
        return row.cells().stream().skip(1).anyMatch(Head::amount);
    }

    private static boolean amount(String cell) {
        return !PeriodText.PLAIN.fits(cell)
                && !AmountText.digits(cell).isEmpty()
                && UnitText.exactly(cell).isEmpty()
                && !cell.chars().allMatch(Character::isLetter);
    }

    /// The cells above each column, joined.
    private Head named() {
        var joined = new ArrayList<String>();
        var width = block.stream().mapToInt(RawRow::width).max().orElse(0);
        for (var i = 0; i < Math.max(1, width); i++) {
            var parts = column(i).stream().filter(cell -> !cell.isEmpty()).distinct().toList();
            joined.add(parts.isEmpty() ? "column " + (i + 1) : String.join(" · ", parts));
        }
        return new Head(above, block, List.copyOf(joined), rows, line, days);
    }
}
