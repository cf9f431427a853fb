package amur.article.extraction;

import java.util.List;

/// One sentence, one line of a table, or a title.
///
/// @param paragraph counted from 0; sentences of one paragraph speak of one thing more often
record Sentence(int start, int end, int paragraph, List<Token> tokens) {

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    /// Whether the token is there and reads like this.
    boolean is(int index, String lower) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(lower);
    }

    boolean isAny(int index, List<String> lower) {
        return index >= 0 && index < tokens.size() && lower.contains(tokens.get(index).lower());
    }
}
