package amur.trade;

/// Where a number can be looked up.
///
/// @param source the id of the source, as in `data/sources.csv`
/// @param locator a paraphrase of where to look in it; may be empty
/// @param caveat why this number is kept and shown but does not speak for its series; mostly empty
public record Citation(String source, String locator, String caveat) {

    public Citation {
        if (!isId(source)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no source id: 3 to 80 small letters, digits and hyphens"
                            .formatted(source));
        }
    }

    private static boolean isId(String text) {
        var end = text.length() - 1;
        return end >= 2 && end < 80 && sign(text, 0) && sign(text, end) && signs(text);
    }

    /// Without a pattern, because a million citations are made for a million rows.
    private static boolean signs(String text) {
        for (var i = 1; i < text.length() - 1; i++) {
            if (!sign(text, i) && text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean sign(String text, int at) {
        var sign = text.charAt(at);
        return sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
    }
}
