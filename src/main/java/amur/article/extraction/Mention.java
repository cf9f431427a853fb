package amur.article.extraction;

/// A known word or phrase in a sentence.
///
/// @param from the first token
/// @param to behind the last token
record Mention(Sense sense, String value, int from, int to) {

    /// The part of a value before or behind a sign: `USD*0.01`, `SAU seller`.
    String head() {
        for (var at = 0; at < value.length(); at++) {
            if (value.charAt(at) == '*' || value.charAt(at) == ' ') {
                return value.substring(0, at);
            }
        }
        return value;
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }
}
