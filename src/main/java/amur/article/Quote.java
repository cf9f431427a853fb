package amur.article;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/// The sentence in which a figure stands, word for word, and where.
///
/// @param words of one sentence, at most `LONGEST` characters; empty for figures that came without
/// @param at where they begin in the body of the article
/// @param start where the figure begins in the body
/// @param end behind it
/// @param article SHA-256 of the article's words, as `Fingerprint` takes them
/// @param kept SHA-256 of the article's text, if that is kept; else empty
public record Quote(String words, int at, int start, int end, String article, String kept) {

    static final int LONGEST = 400;

    static final Quote NONE = new Quote("", 0, 0, 0, "", "");

    /// No sentence is looked for farther away than this.
    private static final int REACH = 1000;

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    static Quote of(String body, int start, int end, String article, String kept) {
        var from = Math.max(0, start - REACH);
        var to = Math.min(body.length(), end + REACH);
        var near = body.substring(from, to);
        var words = sentence(near, start - from, end - from);
        var cut = cut(near, words[0], words[1], start - from, end - from);
        var quoted = shown(near.substring(cut[0], cut[1]));
        return new Quote(quoted, from + cut[0], start, end, article, kept);
    }

    /// A blank line ends a sentence too; the end of a line does not.
    private static int[] sentence(String near, int start, int end) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(near.replaceAll("[\\r\\n]", " "));
        var first = sentences.preceding(Math.min(start + 1, near.length()));
        var last = end >= near.length() ? near.length() : sentences.following(end - 1);
        var begin = Math.max(0, first);
        var stop = last < end ? near.length() : last;
        var blanks = BLANK_LINE.matcher(near);
        while (blanks.find()) {
            if (blanks.end() <= start) {
                begin = Math.max(begin, blanks.end());
            } else if (blanks.start() >= end) {
                stop = Math.min(stop, blanks.start());
            }
        }
        return new int[] {Math.min(begin, start), stop};
    }

    /// A longer sentence is cut between words, around the figure.
    private static int[] cut(String near, int begin, int stop, int start, int end) {
        var from = begin;
        var to = stop;
        if (to - from > LONGEST) {
            from = Math.max(begin, start - Math.max(0, LONGEST - (end - start)) / 2);
            to = Math.min(stop, from + LONGEST);
            from = Math.max(begin, to - LONGEST);
            from = wordStart(near, from, begin, start);
            to = wordEnd(near, to, stop, end);
        }
        while (from < start && gap(near, from)) {
            from++;
        }
        while (to > end && gap(near, to - 1)) {
            to--;
        }
        return new int[] {from, Math.min(to, from + LONGEST)};
    }

    /// The next place at which a word begins, if there is one before the figure.
    private static int wordStart(String near, int from, int begin, int start) {
        var at = from;
        while (at > begin && at < start && !gap(near, at - 1)) {
            at++;
        }
        return at < start ? at : from;
    }

    private static int wordEnd(String near, int to, int stop, int end) {
        var at = to;
        while (at < stop && at > end && !gap(near, at)) {
            at--;
        }
        return at > end ? at : to;
    }

    private static boolean gap(String text, int at) {
        var sign = text.substring(at, at + 1);
        return sign.isBlank() || sign.equals("\u00a0") || UNSEEN.matcher(sign).matches();
    }

    /// Word for word, but nothing that cannot be seen: such a character, and the end of a line,
    /// becomes a space, so that places stay.
    private static String shown(String words) {
        return UNSEEN.matcher(words).replaceAll(found -> " ".repeat(found.group().length()));
    }

    /// The figure within the words: behind so many of their characters.
    public int offset() {
        return start - at;
    }

    public boolean present() {
        return !words.isEmpty();
    }
}
