package amur.article.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A sentence with every known word in it.
///
/// @param mentions by sense, each in the order of the text
/// @param cells where it is cut if it is a line of a table
record Words(Sentence sentence, Map<Sense, List<Mention>> mentions, Cells cells) {

    static Words of(Sentence sentence, Lexicon lexicon) {
        return new Words(sentence, lexicon.in(sentence), Cells.of(sentence));
    }

    List<Mention> all(Sense sense) {
        return mentions.getOrDefault(sense, List.of());
    }

    boolean any(Sense sense) {
        return !all(sense).isEmpty();
    }

    /// The countries, by name or as a quality.
    List<Mention> places() {
        return Stream.concat(all(Sense.PLACE).stream(), all(Sense.ADJECTIVE).stream()).toList();
    }

    /// The word of that sense that begins at the token.
    Optional<Mention> from(Sense sense, int token) {
        return search(sense, token, true);
    }

    /// The word of that sense that ends before the token.
    Optional<Mention> upTo(Sense sense, int token) {
        return search(sense, token, false);
    }

    /// Mentions of one sense do not overlap, so both ends grow in the order of the text.
    private Optional<Mention> search(Sense sense, int token, boolean begins) {
        var all = all(sense);
        var low = 0;
        var high = all.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var mention = all.get(middle);
            var end = begins ? mention.from() : mention.to();
            if (end == token) {
                return Optional.of(mention);
            }
            if (end < token) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /// Whether a word of that sense stands between two tokens.
    boolean within(Sense sense, int from, int to) {
        return all(sense).stream().anyMatch(m -> m.from() >= from && m.to() <= to);
    }

    /// The text of some tokens, for the reasons.
    String text(int from, int to, String body) {
        return body.substring(sentence.at(from).start(), sentence.at(to - 1).end());
    }
}
