package amur.article.extraction;

import java.util.ArrayList;
import java.util.List;

/// The cells of a line of a table: `Russia | 7.41 | 52.8`, `Russia 7.41 / -13% / 52.8`. Any other
/// sentence is one cell.
///
/// @param ends the token behind each cell
/// @param bars whether bars part them
record Cells(List<Integer> ends, boolean bars) {

    static Cells of(Sentence sentence) {
        var bars = sentence.tokens().stream().anyMatch(t -> t.is("|"));
        var ends = new ArrayList<Integer>();
        for (var at = 1; at < sentence.size(); at++) {
            if (bars ? sentence.is(at, "|") : slash(sentence, at)) {
                ends.add(at);
            }
        }
        ends.add(sentence.size());
        return new Cells(List.copyOf(ends), bars);
    }

    private static boolean slash(Sentence sentence, int at) {
        return sentence.is(at, "/")
                && at + 1 < sentence.size()
                && !sentence.at(at - 1).touches(sentence.at(at))
                && !sentence.at(at).touches(sentence.at(at + 1));
    }

    /// Whether the sentence is a line of a table.
    boolean row() {
        return ends.size() > (bars ? 1 : 2);
    }

    int count() {
        return ends.size();
    }

    /// The number of the cell in which a token stands.
    int of(int token) {
        var cell = 0;
        while (cell < ends.size() && ends.get(cell) <= token) {
            cell++;
        }
        return cell;
    }
}
