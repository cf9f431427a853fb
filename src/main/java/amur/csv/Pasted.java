package amur.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Tells a cell of another encoding among cells of windows-1251 or GB18030, where every byte or
/// most pairs of them are legal: what gives it away is that all its bytes are signs of UTF-8.
final class Pasted {

    /// What simplified Chinese is written with; GB18030 has seven times as many signs.
    private static final Charset COMMON = Charset.forName("GB2312");

    private Pasted() {}

    /// So many signs of UTF-8 do not come by chance. In Russian a capital would stand before a rare
    /// sign each time; in Chinese one pair of seven is such a sign.
    static boolean surely(String cell, Encoding encoding) {
        return switch (encoding) {
            case UTF_8, UTF_16LE, UTF_16BE -> false;
            case WINDOWS_1251, WINDOWS_1252 -> signs(cell, encoding) >= 2;
            case GB18030 -> signs(cell, encoding) >= 6;
        };
    }

    /// A single sign in a cell without any other letter but ASCII; in Chinese, one that makes rare
    /// signs, Russian words or stands behind a Latin letter.
    static boolean maybe(String cell, Encoding encoding) {
        if (signs(cell, encoding) == 0) {
            return false;
        }
        return encoding == Encoding.WINDOWS_1251
                || encoding == Encoding.GB18030
                        && (!COMMON.newEncoder().canEncode(cell)
                                || behindLetter(cell)
                                || russian(cell, encoding));
    }

    /// A word of Latin letters with some Russian ones inside, as the accents of `Société` come out.
    /// One Latin letter in a Russian word is a slip of the keyboard.
    static boolean western(String cell, Encoding encoding) {
        return encoding == Encoding.WINDOWS_1251
                && Words.of(cell).stream().anyMatch(Pasted::mostlyLatin);
    }

    private static boolean mostlyLatin(String word) {
        var latin = word.chars().filter(sign -> sign < 0x80 && Character.isLetter(sign)).count();
        var other = word.chars().filter(sign -> sign >= 0x80 && Character.isLetter(sign)).count();
        return other > 0 && latin > 1 && latin > other;
    }

    private static boolean behindLetter(String cell) {
        for (var i = 1; i < cell.length(); i++) {
            var before = cell.charAt(i - 1);
            if (Words.chinese(cell.charAt(i)) && before >= 'a' && before <= 'z') {
                return true;
            }
        }
        return false;
    }

    private static boolean russian(String cell, Encoding encoding) {
        var text = new String(cell.getBytes(encoding.charset()), StandardCharsets.UTF_8);
        var letters = text.chars().filter(sign -> sign >= 0x80).toArray();
        return letters.length > 2
                && java.util.Arrays.stream(letters).allMatch(sign -> sign >= 'А' && sign <= 'я');
    }

    /// How many signs of UTF-8 the bytes of the cell are; 0 if some bytes are none.
    private static int signs(String cell, Encoding encoding) {
        var count = Utf8Count.whole(cell.getBytes(encoding.charset()));
        return count.strays() == 0 ? count.signs() : 0;
    }
}
