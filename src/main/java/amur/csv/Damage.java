package amur.csv;

import java.util.List;

/// Says which cell cannot be what its author wrote. A garbled note is worse than a refused row:
/// nobody would look for it later.
final class Damage {

    private Damage() {}

    /// @param encoding how the file was read
    /// @return what is wrong with the first damaged cell and what to do; empty if none is damaged
    static String of(List<String> cells, Encoding encoding) {
        return cells.stream()
                .map(cell -> of(cell, encoding))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String of(String cell, Encoding encoding) {
        if (cell.indexOf('\0') >= 0) {
            return "a NUL byte stands in \"%s\"; export the file again"
                    .formatted(shortened(cell).replace('\0', '␀'));
        }
        if (cell.indexOf('\uFFFD') >= 0) {
            return "\"%s\" holds bytes that are not %s; save the whole file in one encoding, best as \"CSV UTF-8\""
                    .formatted(shortened(cell), encoding);
        }
        return pasted(cell, encoding)
                ? "\"%s\" looks like UTF-8 in a file that is read as %s; save the whole file in one encoding, best as \"CSV UTF-8\", or choose another encoding"
                        .formatted(shortened(cell), encoding)
                : "";
    }

    /// Every byte is legal in windows-1251, and most pairs are in GB18030: a line of UTF-8 among
    /// them is told by its signs alone. Two of them hardly occur by chance in Russian, where a
    /// capital would stand before a rare sign; in Chinese one pair of seven is such a sign.
    private static boolean pasted(String cell, Encoding encoding) {
        return switch (encoding) {
            case UTF_8, UTF_16LE, UTF_16BE -> false;
            case WINDOWS_1251 -> signs(cell, encoding) >= 2;
            case GB18030 -> signs(cell, encoding) >= 6;
        };
    }

    private static int signs(String cell, Encoding encoding) {
        var count = Utf8Count.of(cell.getBytes(encoding.charset()));
        return count.strays() == 0 ? count.signs() : 0;
    }

    static String shortened(String cell) {
        return cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
    }
}
