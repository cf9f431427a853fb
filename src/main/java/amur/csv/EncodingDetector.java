package amur.csv;

import java.util.Optional;

/// Tells the encoding of a file from its first bytes: the same bytes, the same answer.
///
/// A mark decides; then the pattern of zero bytes (UTF-16), then whether the bytes are UTF-8. What
/// is left is Chinese or Russian: in windows-1251 the bytes 0x80–0xBF are signs that hardly occur,
/// in GB18030 they are a third of the text.
final class EncodingDetector {

    private EncodingDetector() {}

    /// @return empty if the bytes are text in none of the encodings
    static Optional<Encoding> of(byte[] head) {
        for (var encoding : Encoding.values()) {
            if (encoding.marked(head)) {
                return Optional.of(encoding);
            }
        }
        return wide(head).or(() -> Utf8Count.of(head).mostly() ? utf8() : legacy(head));
    }

    private static Optional<Encoding> utf8() {
        return Optional.of(Encoding.UTF_8);
    }

    /// UTF-16 without a mark: every separator has a zero byte on one side, always the same.
    private static Optional<Encoding> wide(byte[] head) {
        if (separated(head, 0)) {
            return Optional.of(Encoding.UTF_16LE);
        }
        return separated(head, 1) ? Optional.of(Encoding.UTF_16BE) : Optional.empty();
    }

    private static boolean separated(byte[] head, int low) {
        var found = 0;
        for (var i = 0; i + 1 < head.length; i += 2) {
            if (separator(head[i + low]) && head[i + 1 - low] == 0) {
                found++;
            } else if (plain(head[i]) && plain(head[i + 1])) {
                return false;
            }
        }
        return found > 0;
    }

    private static boolean separator(byte b) {
        return b == '\n' || b == ',' || b == ';' || b == '\t' || b == '|';
    }

    /// Two of them side by side are a Chinese sign in UTF-16 too, but commas and digits are none.
    private static boolean plain(byte b) {
        return b >= '0' && b <= '9' || separator(b);
    }

    private static Optional<Encoding> legacy(byte[] head) {
        var chinese = 0;
        var high = 0;
        for (var b : head) {
            if ((b & 0x80) != 0) {
                high++;
                chinese += rareInRussian(b & 0xFF) ? 1 : 0;
            }
        }
        if (chinese * 12 > high) {
            return pairs(head) ? Optional.of(Encoding.GB18030) : Optional.empty();
        }
        return western(head) ? Optional.empty() : Optional.of(Encoding.WINDOWS_1251);
    }

    /// No letter ё, sign №, quotation mark, dash, ellipsis or hard space.
    private static boolean rareInRussian(int b) {
        return b < 0xC0 && "\u00A8\u00B8\u00B9\u00AB\u00BB\u0096\u0097\u0085\u00A0".indexOf(b) < 0;
    }

    /// Whether the bytes are GB18030 but for a sign that is cut off at the end.
    private static boolean pairs(byte[] head) {
        var text = new String(head, Encoding.GB18030.charset());
        var broken = text.indexOf('\uFFFD');
        return broken < 0 || broken >= text.length() - 2 || broken > text.length() / 2;
    }

    /// Accents of western Europe: single high bytes inside words of ASCII letters.
    private static boolean western(byte[] head) {
        var letters = 0;
        var beside = 0;
        for (var i = 0; i < head.length; i++) {
            if ((head[i] & 0xFF) >= 0xC0) {
                letters++;
                beside += latin(head, i - 1) || latin(head, i + 1) ? 1 : 0;
            }
        }
        return beside * 3 > letters;
    }

    private static boolean latin(byte[] head, int i) {
        return i >= 0 && i < head.length && Character.isLetter(head[i]) && head[i] > 0;
    }
}
