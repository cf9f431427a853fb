package amur.article.reading;

/// Signs that nobody can see, and signs that turn the direction of writing: `3`, an invisible sign
/// and `5` look like 35 and are not; behind a sign that turns, `53` looks like 35.
///
/// Where places are counted as given, each of them that stands beside a digit becomes one visible
/// `�`. Elsewhere what is merely invisible is dropped, so that the text is what it looked like, and
/// what turns becomes `�`.
final class Signs {

    /// Stands in the text where something was that could deceive.
    static final char SHOWN = '\uFFFD';

    private Signs() {}

    /// The same text with one line feed at each end of a line and without a byte-order mark.
    static String lines(String text) {
        var marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// Text has no NUL, and hardly any other control sign.
    static boolean binary(String text) {
        var controls = 0;
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == 0) {
                return true;
            }
            controls += control(sign) || sign == SHOWN ? 1 : 0;
        }
        return controls > 8 && controls > text.length() / 100;
    }

    /// Without what is invisible.
    static String visible(String text) {
        var clean = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (turning(sign)) {
                clean.append(SHOWN);
            } else if (sign == '\f' || sign == '\u000B' || sign == '\u2028' || sign == '\u2029') {
                clean.append('\n');
            } else if (!invisible(sign) && !tag(text, i)) {
                clean.append(sign);
            }
        }
        return clean.toString();
    }

    /// As long as it was.
    static String inPlace(String text) {
        var clean = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            if (turning(text.charAt(i)) || invisible(text.charAt(i)) && besideDigit(text, i)) {
                clean.setCharAt(i, SHOWN);
            }
        }
        return clean.toString();
    }

    private static boolean besideDigit(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1))
                || at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean control(char sign) {
        return Character.isISOControl(sign) && !Character.isWhitespace(sign) && sign != '\u0085';
    }

    private static boolean turning(char sign) {
        return sign >= '\u202A' && sign <= '\u202E' || sign >= '\u2066' && sign <= '\u2069';
    }

    private static boolean invisible(char sign) {
        return control(sign)
                || Character.getType(sign) == Character.FORMAT
                || sign >= '\uFE00' && sign <= '\uFE0F'
                || sign == '\u034F'
                || sign == '\u115F'
                || sign == '\u3164';
    }

    /// Either half of a sign of plane 14, which has tags and nothing that is seen.
    private static boolean tag(String text, int at) {
        var first = Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        return first >= 0
                && first + 1 < text.length()
                && Character.isHighSurrogate(text.charAt(first))
                && Character.toCodePoint(text.charAt(first), text.charAt(first + 1)) >> 16 == 14;
    }
}
