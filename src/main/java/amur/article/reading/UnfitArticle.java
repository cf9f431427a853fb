package amur.article.reading;

import amur.shell.Phrases;
import java.util.Locale;

/// What was given is no article that Amur can read; the message says why and what to do.
public final class UnfitArticle extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /// Each has a sentence in every language: `unfit.empty` and so on.
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        PDF,
        WORKBOOK,
        BINARY,
        ENCODING,
        SCRIPTS_ONLY,
        NO_WORDS,
        LANGUAGE
    }

    private final Reason reason;

    UnfitArticle(Reason reason) {
        super(Phrases.of(Locale.ENGLISH).text(key(reason)));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Why, in the language of whoever reads it.
    public String sentence(Phrases phrases) {
        return phrases.text(key(reason));
    }

    private static String key(Reason reason) {
        return "unfit." + reason.name().toLowerCase(Locale.ROOT);
    }
}
