package amur.article.reading;

import amur.article.reading.UnfitArticle.Reason;
import java.util.Locale;
import java.util.Set;

/// Whether a text is English, Russian or Chinese, by its letters and its commonest words. It
/// refuses only what is surely none of them, since a headline alone says little.
final class Language {

    /// Articles of fewer letters are given the benefit of the doubt.
    private static final int TELLING = 120;

    private static final int LOOKED_AT = 20_000;

    /// Common in English, and hardly words of other languages with Latin letters.
    private static final Set<String> ENGLISH =
            Set.of(
                    "the", "of", "and", "to", "from", "with", "by", "its", "it", "which", "this",
                    "that", "be", "been", "were", "has", "had", "said", "than", "their", "year",
                    "month");

    /// Letters of Ukrainian, Belarusian, Serbian, Macedonian, Kazakh and their neighbours.
    private static final String NOT_RUSSIAN = "іїєґўјљњћђџѓќәғқңөұүһ";

    private int letters;
    private int latin;
    private int cyrillic;
    private int foreign;
    private int russian;
    private int han;
    private int kana;
    private int hangul;
    private int signs;

    private Language() {}

    /// @throws UnfitArticle if it is another language, or hardly any words
    static void check(String text) {
        var head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        var seen = new Language();
        head.codePoints().forEach(seen::count);
        if (seen.letters == 0 || seen.signs > TELLING && seen.letters * 20 < seen.signs) {
            throw new UnfitArticle(Reason.NO_WORDS);
        }
        if (!seen.supported(head)) {
            throw new UnfitArticle(Reason.LANGUAGE);
        }
    }

    private void count(int sign) {
        signs += Character.isWhitespace(sign) ? 0 : 1;
        if (!Character.isLetter(sign)) {
            return;
        }
        letters++;
        switch (Character.UnicodeScript.of(sign)) {
            case LATIN -> latin++;
            case CYRILLIC -> cyrillic(Character.toLowerCase(sign));
            case HAN -> han++;
            case HIRAGANA, KATAKANA -> kana++;
            case HANGUL -> hangul++;
            default -> {}
        }
    }

    private void cyrillic(int letter) {
        cyrillic++;
        foreign += NOT_RUSSIAN.indexOf(letter) >= 0 ? 1 : 0;
        russian += letter == 'ы' || letter == 'э' ? 1 : 0;
    }

    /// A sign of Chinese says as much as several letters.
    private boolean supported(String text) {
        if (kana * 10 > han && kana > 10 || hangul > 10 && hangul > han) {
            return false;
        }
        if (3 * han > latin && 3 * han > cyrillic) {
            return 3 * han > letters - han;
        }
        if (letters < TELLING) {
            return 2 * (latin + cyrillic + han) > letters;
        }
        if (cyrillic > latin) {
            return 2 * cyrillic > letters && foreign * 100 < cyrillic && russian * 400 > cyrillic;
        }
        return 2 * latin > letters && english(text);
    }

    private static boolean english(String text) {
        var words = 0;
        var common = 0;
        var start = -1;
        for (var i = 0; i <= text.length(); i++) {
            var letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                common += common(text, start, i) ? 1 : 0;
                start = -1;
            }
        }
        return common * 20 > words;
    }

    private static boolean common(String text, int start, int end) {
        return end - start <= 5
                && ENGLISH.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
