package amur.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts boxes that hang from poles into rows, so that none lies over another and no pole runs
/// through a box above its own.
final class Stagger {

    private Stagger() {}

    /// What stands in a row.
    ///
    /// @param pole from where the box hangs down to the plot; not a number if it hangs from none
    record Box(double from, double to, double pole) {

        private boolean meets(Box other) {
            return from < other.to && other.from < to;
        }

        private boolean crossedBy(Box other) {
            return other.pole > from && other.pole < to;
        }
    }

    /// The row of each, from the top; empty if they need more rows than given.
    static Optional<List<Integer>> rows(List<Box> boxes, int most) {
        var rows = new int[boxes.size()];
        for (var changed = true; changed; ) {
            changed = false;
            for (var i = 0; i < rows.length; i++) {
                var row = lower(boxes, rows, i);
                changed |= row > rows[i];
                rows[i] = row;
                if (row >= most) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(IntStream.of(rows).boxed().toList());
    }

    /// The row of a box, or a lower one if another stands in its way.
    private static int lower(List<Box> boxes, int[] rows, int box) {
        var row = rows[box];
        for (var i = 0; i < rows.length; i++) {
            if (i == box) {
                continue;
            }
            var crossing = boxes.get(i).crossedBy(boxes.get(box)) && row <= rows[i];
            var meeting = i < box && boxes.get(i).meets(boxes.get(box)) && row == rows[i];
            var crossed = boxes.get(box).crossedBy(boxes.get(i));
            if (crossing || meeting && !crossed) {
                row = rows[i] + 1;
            }
        }
        return row;
    }
}
