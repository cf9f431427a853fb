package amur.csv;

/// The words of a file, each as one string: in a million rows the same few stand again and again,
/// and a string that is the same one again is looked up and compared at no cost.
final class Spelling {

    private static final int LONGEST = 40;
    private static final int MOST = 1 << 12;

    private final String[] known = new String[MOST];

    /// The text without the space around it. Where two words want the same place, the later one
    /// has it.
    String of(StringBuilder text) {
        if (text.length() > LONGEST) {
            return text.toString().strip();
        }
        var hash = 0;
        for (var i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        var place = (hash ^ hash >>> 15) & MOST - 1;
        var word = known[place];
        if (word == null || !word.contentEquals(text)) {
            word = text.toString().strip();
            known[place] = word;
        }
        return word;
    }
}
