package amur.article.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The words of a language that the extraction knows, from a file.
///
/// A line is `sense value: phrase | phrase`. A word ending in `*` stands for all words that begin
/// so; a phrase beginning with `=` wants capital letters as written. Hyphens between words count
/// as blanks. `#` begins a remark.
final class Lexicon {

    private final Map<Sense, Node> roots = new EnumMap<>(Sense.class);

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final Map<String, Node> stems = new HashMap<>();
        private @Nullable String value;
        private @Nullable String exact;
    }

    /// @throws IllegalStateException naming the line that is not understood
    static Lexicon of(String file) {
        var lexicon = new Lexicon();
        var number = 0;
        for (var line : text(file).split("\n")) {
            number++;
            try {
                lexicon.learn(line);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IllegalStateException(
                        "%s line %d is no line of words: %s".formatted(file, number, line), e);
            }
        }
        return lexicon;
    }

    private static String text(String file) {
        try (var in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no file of words " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String line) {
        var plain = line.strip();
        if (plain.isEmpty() || plain.startsWith("#")) {
            return;
        }
        var halves = plain.split(":", 2);
        var head = halves[0].strip().split(" ", 2);
        var sense = Sense.valueOf(head[0].toUpperCase(java.util.Locale.ROOT));
        for (var phrase : halves[1].split("\\|")) {
            learn(sense, head.length > 1 ? head[1] : "", phrase.strip());
        }
    }

    private void learn(Sense sense, String value, String phrase) {
        var exact = phrase.startsWith("=");
        var plain = exact ? phrase.substring(1) : phrase;
        var node = roots.computeIfAbsent(sense, s -> new Node());
        var tokens = words(plain);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("there is no word in the phrase " + phrase);
        }
        for (var at = 0; at < tokens.size(); at++) {
            var stem = at + 1 < tokens.size() && tokens.get(at + 1).is("*");
            var children = stem ? node.stems : node.words;
            node = children.computeIfAbsent(tokens.get(at).lower(), w -> new Node());
            at += stem ? 1 : 0;
        }
        node.value = value;
        node.exact = exact ? plain : null;
    }

    private static List<Token> words(String phrase) {
        return Token.of(phrase, 0, phrase.length()).stream().filter(t -> !hyphen(t)).toList();
    }

    static boolean hyphen(Token token) {
        return token.is("-") || token.is("‑") || token.is("–");
    }

    /// Every known phrase of a sentence, the longest of its sense at each place.
    Map<Sense, List<Mention>> in(Sentence sentence) {
        var found = new EnumMap<Sense, List<Mention>>(Sense.class);
        roots.forEach((sense, root) -> found.put(sense, in(sentence, sense, root)));
        return found;
    }

    private List<Mention> in(Sentence sentence, Sense sense, Node root) {
        var mentions = new ArrayList<Mention>();
        for (var at = 0; at < sentence.size(); at++) {
            var longest = longest(sentence, at, at, root, sense);
            if (longest.isPresent()) {
                mentions.add(longest.get());
                at = longest.get().to() - 1;
            }
        }
        return mentions;
    }

    private Optional<Mention> longest(Sentence sentence, int from, int at, Node node, Sense sense) {
        if (at < sentence.size()) {
            var word = sentence.at(at).lower();
            var longer = deeper(sentence, from, at, node.words.get(word), sense);
            for (var end = word.length(); end > 1 && longer.isEmpty(); end--) {
                longer = deeper(sentence, from, at, node.stems.get(word.substring(0, end)), sense);
            }
            if (longer.isPresent()) {
                return longer;
            }
        }
        return Optional.ofNullable(node.value)
                .filter(value -> exact(sentence, from, at, node))
                .map(value -> new Mention(sense, value, from, at));
    }

    private Optional<Mention> deeper(
            Sentence sentence, int from, int at, @Nullable Node next, Sense sense) {
        if (next == null) {
            return Optional.empty();
        }
        var behind = at + 1;
        var skipped =
                behind < sentence.size() && hyphen(sentence.at(behind))
                        ? longest(sentence, from, behind + 1, next, sense)
                                .filter(m -> m.to() > behind + 1)
                        : Optional.<Mention>empty();
        return skipped.or(() -> longest(sentence, from, behind, next, sense));
    }

    private static boolean exact(Sentence sentence, int from, int to, Node node) {
        if (node.exact == null) {
            return true;
        }
        var first = sentence.at(from).text();
        return node.exact.startsWith(first);
    }
}
