package amur.csv;

import java.util.Optional;

/// Tells the encoding of a file from its first bytes: the same bytes, the same answer.
///
/// A mark decides; then the pattern of zero bytes (UTF-16), then whether the bytes are UTF-8. What
/// is left has to make words of Chinese or Russian: every byte is legal in windows-1251, so that a
/// file of another encoding would be read without a complaint and wrongly.
final class EncodingDetector {

    private EncodingDetector() {}

    /// @return empty if the bytes are text in none of the encodings
    static Optional<Encoding> of(byte[] head) {
        for (var encoding : Encoding.values()) {
            if (encoding.marked(head)) {
                return Optional.of(encoding);
            }
        }
        return wide(head).or(() -> utf8(head) ? Optional.of(Encoding.UTF_8) : legacy(head));
    }

    /// A few signs of Chinese can be UTF-8 by chance, but then of scripts that nobody writes here.
    private static boolean utf8(byte[] head) {
        var count = Utf8Count.of(head);
        return count.mostly() && !(count.few() && odd(head) && ChineseWords.of(head).plausible());
    }

    private static boolean odd(byte[] head) {
        return new String(head, Encoding.UTF_8.charset())
                .chars()
                .anyMatch(sign -> sign >= 0x180 && sign < 0x370 || sign >= 0x460 && sign < 0x800);
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

    /// Bytes that make no words of either language are for a person to judge.
    private static Optional<Encoding> legacy(byte[] head) {
        var russian = RussianWords.of(head);
        var chinese = ChineseWords.of(head);
        if (russian.none()) {
            return Optional.of(Encoding.WINDOWS_1251);
        }
        if (chinese.plausible() && (!russian.plausible() || rare(head))) {
            return Optional.of(Encoding.GB18030);
        }
        return russian.plausible() ? Optional.of(Encoding.WINDOWS_1251) : Optional.empty();
    }

    /// Russian in capitals can be common signs of Chinese too, but Chinese has bytes that hardly
    /// occur in Russian.
    private static boolean rare(byte[] head) {
        var rare = 0;
        var high = 0;
        for (var b : head) {
            if ((b & 0x80) != 0) {
                high++;
                rare += RussianWords.rare(b & 0xFF) ? 1 : 0;
            }
        }
        return rare * 12 > high;
    }
}
