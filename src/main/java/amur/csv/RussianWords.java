package amur.csv;

/// Weighs whether bytes are Russian in windows-1251, where every byte is some sign.
///
/// @param good letters in words of three and more that are Russian and nothing else
/// @param bad letters of other alphabets, or beside Latin ones, and signs that hardly occur
/// @param brief words too short to tell, and signs side by side
record RussianWords(int good, int bad, int brief) {

    private static final int SHORT = 4;

    static RussianWords of(byte[] bytes) {
        var text = new String(bytes, Encoding.WINDOWS_1251.charset());
        var sum = new RussianWords(0, 0, 0);
        for (var at = 0; at < text.length(); ) {
            var end = end(text, at);
            var word = text.substring(at, Math.max(end, at + 1));
            sum = sum.plus(end == at ? sign(bytes, at) : word(word));
            at += word.length();
        }
        return sum;
    }

    private static RussianWords word(String word) {
        var foreign = (int) word.chars().filter(sign -> sign >= 0x80).count();
        if (!russian(word)) {
            return new RussianWords(0, foreign, 0);
        }
        return word.length() > 2
                ? new RussianWords(foreign, 0, 0)
                : new RussianWords(0, 0, foreign);
    }

    private static RussianWords sign(byte[] bytes, int at) {
        if (bytes[at] >= 0) {
            return new RussianWords(0, 0, 0);
        }
        var beside = at + 1 < bytes.length && bytes[at + 1] < 0;
        return new RussianWords(0, rare(bytes[at] & 0xFF) ? 1 : 0, beside ? 1 : 0);
    }

    private RussianWords plus(RussianWords other) {
        return new RussianWords(good + other.good, bad + other.bad, brief + other.brief);
    }

    boolean plausible() {
        return good > 0 && good >= 2 * bad;
    }

    /// Whether there is nothing to judge: single dashes, hard spaces and quotation marks are the
    /// same bytes all over Europe.
    boolean none() {
        return good == 0 && bad == 0 && brief == 0;
    }

    private static int end(String text, int at) {
        var end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// In one case, or with a capital first; short ones such as МВт as they like.
    private static boolean russian(String word) {
        var rest = word.substring(1);
        return word.chars().allMatch(RussianWords::letter)
                && (word.length() <= SHORT
                        || rest.chars().allMatch(Character::isLowerCase)
                        || word.chars().allMatch(Character::isUpperCase));
    }

    private static boolean letter(int sign) {
        return sign >= 'А' && sign <= 'я' || sign == 'Ё' || sign == 'ё';
    }

    /// No letter, ё, №, quotation mark, dash, ellipsis, hard space, degree or middle dot.
    static boolean rare(int b) {
        return b < 0xC0
                && "\u00A8\u00B8\u00B9\u00AB\u00BB\u0096\u0097\u0085\u00A0\u0091\u0092\u0093\u0094\u00B0\u00B7"
                                .indexOf(b)
                        < 0;
    }
}
