package amur.article.extraction;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/// A language that the extraction reads.
enum Language {
    ENGLISH("en", false, English::new),
    RUSSIAN("ru", true, Russian::new),
    CHINESE("zh", false, Chinese::new);

    private final Lexicon lexicon;
    private final boolean comma;
    private final BiFunction<Words, Optional<LocalDate>, TimeGrammar> times;

    Language(
            String code, boolean comma, BiFunction<Words, Optional<LocalDate>, TimeGrammar> times) {
        this.lexicon = Lexicon.of(code + ".words").withCountries(Locale.of(code));
        this.comma = comma;
        this.times = times;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /// Whether the comma is its decimal sign.
    boolean comma() {
        return comma;
    }

    TimeGrammar times(Words words, Optional<LocalDate> published) {
        return times.apply(words, published);
    }

    /// The language of a text by its letters; nothing if they belong to none of these or if there
    /// are hardly any.
    static Optional<Language> of(String text) {
        var latin = 0;
        var cyrillic = 0;
        var han = 0;
        for (var i = 0; i < text.length(); i++) {
            switch (Character.UnicodeScript.of(text.charAt(i))) {
                case LATIN -> latin++;
                case CYRILLIC -> cyrillic++;
                case HAN -> han += 3;
                default -> {}
            }
        }
        var most = Math.max(latin, Math.max(cyrillic, han));
        if (most == 0) {
            return Optional.empty();
        }
        return Optional.of(most == latin ? ENGLISH : most == han ? CHINESE : RUSSIAN);
    }
}
