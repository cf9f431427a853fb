package amur.csv;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into words: runs of letters, of Chinese signs and of digits, and single signs that
/// mean something. Spaces and punctuation fall out.
final class Words {

    private static final String SIGNS = "$¥￥₽€£%";

    private Words() {}

    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var at = 0;
        while (at < text.length()) {
            var end = end(text, at);
            if (end > at) {
                words.add(ungrouped(text.substring(at, end)));
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    private static int end(String text, int at) {
        var sign = text.charAt(at);
        if (SIGNS.indexOf(sign) >= 0) {
            return at + 1;
        }
        if (Digits.digit(sign)) {
            return number(text, at);
        }
        var end = at;
        while (end < text.length() && letter(text.charAt(end), sign)) {
            end++;
        }
        return end;
    }

    /// A letter goes on with letters of its kind; a cubic metre ends in its power.
    private static boolean letter(char next, char first) {
        return chinese(first)
                ? chinese(next)
                : Character.isLetter(next) && !chinese(next)
                        || (next == '3' || next == '³') && Character.isLetter(first);
    }

    /// Digits with their groups: `1,000` and `10 000` are one word.
    private static int number(String text, int at) {
        var end = at;
        while (end < text.length() && (Digits.digit(text.charAt(end)) || group(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean group(String text, int at) {
        var sign = text.charAt(at);
        return (sign == ',' || sign == '.' || Digits.space(sign)) && text.startsWith("000", at + 1);
    }

    private static String ungrouped(String word) {
        return Digits.digit(word.charAt(0)) ? word.replaceAll("[^0-9]", "") : word;
    }

    static boolean chinese(char sign) {
        return sign >= '\u3400' && sign <= '\u9FFF';
    }
}
