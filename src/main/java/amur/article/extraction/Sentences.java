package amur.article.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text into sentences. A full stop within a number, behind an initial or behind an
/// abbreviation ends nothing; the end of a short line does, since tables and lists have no stops.
final class Sentences {

    /// In tokens. What is longer is no sentence of a person and is cut, so that time stays linear.
    private static final int LONGEST = 400;

    private static final int WRAPPED_LINE = 60;
    private static final String ENDS = ".!?…";
    private static final String WIDE_ENDS = "。！？；";
    private static final String CLOSERS = "\"'”’»)]";
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "st", "vs", "approx", "est", "no", "inc",
                    "ltd", "corp", "co", "cf", "incl", "excl", "e.g", "i.e", "u.s", "u.k", "u.a.e",
                    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
                    "dec", "mln", "bln", "trln", "cu", "тыс", "млн", "млрд", "трлн", "куб", "долл",
                    "руб", "барр", "г", "гг", "т", "кв", "им", "ст", "см", "рис", "янв", "фев",
                    "мар", "апр", "июн", "июл", "авг", "сен", "сент", "окт", "ноя", "нояб", "дек");

    private final String text;
    private final List<Sentence> found = new ArrayList<>();
    private int paragraph;

    private Sentences(String text) {
        this.text = text;
    }

    static List<Sentence> of(String text) {
        var sentences = new Sentences(text);
        sentences.cut();
        return sentences.found;
    }

    private void cut() {
        var start = 0;
        var line = 0;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\n') {
                var blank = blankFollows(at);
                if (blank || hard(line, at)) {
                    start = add(start, at + 1);
                }
                paragraph += blank ? 1 : 0;
                line = at + 1;
            } else if (WIDE_ENDS.indexOf(c) >= 0 || ENDS.indexOf(c) >= 0 && ends(at, start)) {
                at = closed(at);
                start = add(start, at + 1);
            }
        }
        add(start, text.length());
    }

    private int add(int start, int end) {
        var tokens = Token.of(text, start, Math.min(end, text.length()));
        for (var from = 0; from < tokens.size(); from += LONGEST) {
            var part = tokens.subList(from, Math.min(from + LONGEST, tokens.size()));
            found.add(new Sentence(part.getFirst().start(), part.getLast().end(), paragraph, part));
        }
        return end;
    }

    private boolean blankFollows(int newline) {
        for (var at = newline + 1; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\n') {
                return true;
            }
            if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a line ends because what it says ends, and not because the text is wrapped.
    private boolean hard(int line, int end) {
        var next = end + 1 < text.length() ? text.charAt(end + 1) : '\n';
        return end - line < WRAPPED_LINE || "-*•–—|".indexOf(next) >= 0;
    }

    private boolean ends(int at, int start) {
        var behind = closed(at) + 1;
        if (behind < text.length() && !Character.isWhitespace(text.charAt(behind))) {
            return false;
        }
        if (text.charAt(at) != '.') {
            return true;
        }
        var next = behind;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        var small = next < text.length() && Character.isLowerCase(text.charAt(next));
        return !small && !abbreviated(at, start, next);
    }

    private boolean abbreviated(int stop, int start, int next) {
        var from = stop;
        while (from > start
                && (Character.isLetter(text.charAt(from - 1)) || inner(from - 1, start))) {
            from--;
        }
        var word = text.substring(from, stop);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return true;
        }
        var digit = next < text.length() && Character.isDigit(text.charAt(next));
        var known = ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
        var goesOn = digit || next < text.length() && "(–—-,;:|+%/".indexOf(text.charAt(next)) >= 0;
        return known && (goesOn || !unit(word) || text.startsWith("США", next));
    }

    /// Abbreviations that often end a sentence as well.
    private static boolean unit(String word) {
        return Set.of(
                        "млн", "млрд", "трлн", "долл", "руб", "барр", "г", "гг", "т", "mln", "bln",
                        "no", "co", "u.s", "inc", "ltd")
                .contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean inner(int at, int start) {
        return text.charAt(at) == '.' && at > start && Character.isLetter(text.charAt(at - 1));
    }

    private int closed(int at) {
        var end = at;
        while (end + 1 < text.length()
                && (CLOSERS.indexOf(text.charAt(end + 1)) >= 0
                        || ENDS.indexOf(text.charAt(end + 1)) >= 0)) {
            end++;
        }
        return end;
    }
}
