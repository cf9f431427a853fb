package amur.shell;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// The words of one language, for pages, pictures and files alike; from
/// `vaadin-i18n/translations*.properties`.
public final class Phrases {

    /// The languages there are; the first is the default. To add one, add its file and name it
    /// here.
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"), Locale.forLanguageTag("zh"));

    private final Locale locale;
    private final ResourceBundle words;

    private Phrases(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("vaadin-i18n.translations", locale, NO_FALLBACK);
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// The words of the closest language there is.
    public static Phrases of(Locale wanted) {
        return new Phrases(
                LANGUAGES.stream()
                        .filter(l -> l.getLanguage().equals(wanted.getLanguage()))
                        .findFirst()
                        .orElse(LANGUAGES.getFirst()));
    }

    public Locale locale() {
        return locale;
    }

    /// The phrase, its `{0}`, `{1}` … filled in.
    ///
    /// @throws MissingResourceException if no language has the key; a test finds that first
    public String text(String key, Object... parts) {
        var pattern = words.getString(key);
        return parts.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, locale).format(parts);
    }

    /// The phrase if there is one.
    public Optional<String> find(String key, Object... parts) {
        return words.containsKey(key) ? Optional.of(text(key, parts)) : Optional.empty();
    }

    /// What follows the beginning in the keys that begin with it.
    Stream<String> endings(String beginning) {
        return words.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .sorted();
    }
}
