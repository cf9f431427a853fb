package amur.article.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word, a number or a sign of the text.
///
/// @param start in the body
/// @param end behind its last unit
/// @param text as it stands there
/// @param lower the same in small letters, with the straight apostrophe and е for ё
record Token(int start, int end, String text, String lower, Sort sort) {

    enum Sort {
        WORD,
        NUMBER,
        SIGN
    }

    boolean is(String sign) {
        return lower.equals(sign);
    }

    boolean number() {
        return sort == Sort.NUMBER;
    }

    boolean word() {
        return sort == Sort.WORD;
    }

    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean touches(Token next) {
        return end == next.start;
    }

    /// Splits a part of a text. `Russia's` is two words, `m³` is one, a Chinese character is one.
    static List<Token> of(String text, int from, int to) {
        var tokens = new ArrayList<Token>();
        var at = from;
        while (at < to) {
            var c = text.charAt(at);
            var end = at + 1;
            if (Character.isDigit(c)) {
                end = endOfNumber(text, at, to);
                tokens.add(token(text, at, end, Sort.NUMBER));
            } else if (han(c)) {
                tokens.add(token(text, at, end, Sort.WORD));
            } else if (Character.isLetter(c)) {
                end = endOfWord(text, at, to);
                tokens.add(token(text, at, end, Sort.WORD));
            } else if (apostrophe(c) && clitic(text, at, to)) {
                end = at + 2;
                tokens.add(token(text, at, end, Sort.WORD));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                tokens.add(token(text, at, end, Sort.SIGN));
            }
            at = end;
        }
        return tokens;
    }

    private static Token token(String text, int start, int end, Sort sort) {
        var part = text.substring(start, end);
        return new Token(
                start,
                end,
                part,
                part.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ё', 'е'),
                sort);
    }

    private static int endOfNumber(String text, int at, int to) {
        var end = at;
        while (end < to && (Character.isDigit(text.charAt(end)) || inner(text, end, to))) {
            end++;
        }
        return end;
    }

    /// A point or comma between two digits belongs to the number.
    private static boolean inner(String text, int at, int to) {
        var c = text.charAt(at);
        return (c == '.' || c == ',') && at + 1 < to && Character.isDigit(text.charAt(at + 1));
    }

    private static int endOfWord(String text, int at, int to) {
        var end = at;
        while (end < to && Character.isLetter(text.charAt(end)) && !han(text.charAt(end))) {
            end++;
        }
        return end < to && power(text, end, to) ? end + 1 : end;
    }

    /// The 3 of `m3`, and of `m³`.
    private static boolean power(String text, int at, int to) {
        var c = text.charAt(at);
        var metre = "mMмМ".indexOf(text.charAt(at - 1)) >= 0;
        return metre
                && (c == '³'
                        || c == '3'
                                && (at + 1 == to
                                        || !Character.isLetterOrDigit(text.charAt(at + 1))));
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean clitic(String text, int at, int to) {
        return at > 0
                && at + 1 < to
                && Character.isLetter(text.charAt(at - 1))
                && text.charAt(at + 1) == 's'
                && (at + 2 == to || !Character.isLetter(text.charAt(at + 2)));
    }

    private static boolean han(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
