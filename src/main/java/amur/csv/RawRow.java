package amur.csv;

import java.util.List;

/// One row as it stands in the file.
///
/// @param line the line on which it begins
/// @param cells trimmed; those beyond a limit are left out, and then there is a problem
/// @param problem why it cannot be trusted; empty if it can
record RawRow(long line, List<String> cells, String problem) {

    boolean blank() {
        if (!problem.isEmpty()) {
            return false;
        }
        for (var cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /// How many cells there are up to the last that is not empty.
    int width() {
        var width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /// How many characters it holds, and one for each cell.
    int weight() {
        var weight = cells.size();
        for (var cell : cells) {
            weight += cell.length();
        }
        return weight;
    }
}
