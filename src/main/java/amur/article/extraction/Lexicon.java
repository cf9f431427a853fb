package amur.article.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words of a language that the extraction knows, from a file.
///
/// A line is `sense value: phrase | phrase`. A word ending in `*` stands for all words that begin
/// so; a phrase beginning with `=` wants capital letters as written. Hyphens between words count
/// as blanks. `#` begins a remark.
final class Lexicon {

    /// Longer stems than this are no stems; it keeps a word of a million letters cheap.
    private static final int LONGEST_STEM = 20;

    private final Node root = new Node();

    /// A place in the tree of phrases.
    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final Map<String, Node> stems = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
    }

    /// @param exact the phrase as it must be written; empty if letters may be small or capital
    private record Entry(Sense sense, String value, String exact) {}

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

    /// Learns every country of ISO 3166 by the name that the language gives it; those that the
    /// file names stay as they are.
    Lexicon withCountries(Locale language) {
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            var name = country.getDisplayCountry(language);
            if (unknown(name)) {
                learn(Sense.PLACE, country.getISO3Country() + " buyer", name);
            }
        }
        return this;
    }

    private boolean unknown(String name) {
        var sentence = new Sentence(0, name.length(), 0, words(name));
        return in(sentence).getOrDefault(Sense.PLACE, List.of()).isEmpty()
                && words(name).stream().allMatch(Token::word);
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
        var sense = Sense.valueOf(head[0].toUpperCase(Locale.ROOT));
        for (var phrase : halves[1].split("\\|")) {
            learn(sense, head.length > 1 ? head[1] : "", phrase.strip());
        }
    }

    private void learn(Sense sense, String value, String phrase) {
        var exact = phrase.startsWith("=");
        var plain = exact ? phrase.substring(1) : phrase;
        var node = root;
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
        node.entries.removeIf(e -> e.sense() == sense);
        node.entries.add(new Entry(sense, value, exact ? plain : ""));
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
        for (var at = 0; at < sentence.size(); at++) {
            var longest = new EnumMap<Sense, Mention>(Sense.class);
            follow(sentence, at, at, root, longest);
            longest.values().forEach(m -> add(m, found));
        }
        return found;
    }

    /// Phrases of one sense do not overlap.
    private static void add(Mention mention, Map<Sense, List<Mention>> found) {
        var all = found.computeIfAbsent(mention.sense(), s -> new ArrayList<>());
        if (all.isEmpty() || all.getLast().to() <= mention.from()) {
            all.add(mention);
        }
    }

    private static void follow(
            Sentence sentence, int from, int at, Node node, Map<Sense, Mention> longest) {
        for (var entry : node.entries) {
            var before = longest.get(entry.sense());
            if ((before == null || before.to() < at) && exact(sentence, from, entry)) {
                longest.put(entry.sense(), new Mention(entry.sense(), entry.value(), from, at));
            }
        }
        if (at >= sentence.size()) {
            return;
        }
        if (at > from && hyphen(sentence.at(at)) && at + 1 < sentence.size()) {
            step(sentence, from, at + 1, node, longest);
        }
        step(sentence, from, at, node, longest);
    }

    private static void step(
            Sentence sentence, int from, int at, Node node, Map<Sense, Mention> longest) {
        var word = sentence.at(at).lower();
        var next = node.words.get(word);
        if (next != null) {
            follow(sentence, from, at + 1, next, longest);
        }
        if (!node.stems.isEmpty()) {
            for (var end = Math.min(word.length(), LONGEST_STEM); end > 1; end--) {
                var stem = node.stems.get(word.substring(0, end));
                if (stem != null) {
                    follow(sentence, from, at + 1, stem, longest);
                }
            }
        }
    }

    private static boolean exact(Sentence sentence, int from, Entry entry) {
        var text = sentence.at(from).text();
        var capitals = text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
        return entry.exact().isEmpty() || capitals || entry.exact().startsWith(text);
    }
}
