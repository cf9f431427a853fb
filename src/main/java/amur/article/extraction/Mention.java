package amur.article.extraction;

/// A known word or phrase in a sentence.
///
/// @param from the first token
/// @param to behind the last token
record Mention(Sense sense, String value, int from, int to) {

    /// The part of a value before or behind a sign: `USD*0.01`, `SAU seller`.
    String head() {
        return value.split("[* ]", 2)[0];
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }
}
