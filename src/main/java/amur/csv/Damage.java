package amur.csv;

/// Says which cell cannot be what its author wrote. A garbled note is worse than a refused row:
/// nobody would look for it later.
final class Damage {

    private Damage() {}

    /// @param encoding how the file is read
    /// @param chosen whether a person has said so and is obeyed where a cell could be either
    /// @return what is wrong with the cell and what to do; empty if it is not damaged
    static String of(String cell, Encoding encoding, boolean chosen) {
        if (plain(cell)) {
            return "";
        }
        if (cell.indexOf('\0') >= 0) {
            return nul(cell);
        }
        if (cell.indexOf('\uFFFD') >= 0) {
            return "\"%s\" holds bytes that are not %s; save the whole file in one encoding, best as \"CSV UTF-8\""
                    .formatted(shortened(cell), encoding);
        }
        if (Pasted.surely(cell, encoding) || !chosen && Pasted.maybe(cell, encoding)) {
            return "\"%s\" looks like UTF-8 in a file that is read as %s; save the whole file in one encoding, best as \"CSV UTF-8\", or choose the encoding"
                    .formatted(shortened(cell), encoding);
        }
        return !chosen && Pasted.western(cell, encoding)
                ? "\"%s\" mixes Latin and Russian letters, as accents do in a file that is read as %s; save the whole file as \"CSV UTF-8\", or choose the encoding"
                        .formatted(shortened(cell), encoding)
                : "";
    }

    /// What is said of a cell that holds a NUL byte, which no text does.
    static String nul(String cell) {
        return "a NUL byte stands in \"%s\", which is no text; export the file again, or take it out"
                .formatted(shortened(cell).replace('\0', '␀'));
    }

    /// ASCII without a NUL, as nearly every cell is.
    private static boolean plain(String cell) {
        for (var i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == 0 || cell.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    static String shortened(String cell) {
        return cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
    }
}
