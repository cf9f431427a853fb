package amur.article.reading;

import amur.article.PressText;
import amur.article.reading.UnfitArticle.Reason;
import java.util.Optional;

/// Makes an article of what was given, or says why it is none.
///
/// The text keeps its letters; lines end with one line feed. Signs that nobody can see, or that
/// turn the direction of writing, cannot change what a number looks like: see `Signs`.
public final class ArticleReader {

    /// In bytes.
    public static final int LARGEST = 5 << 20;

    private ArticleReader() {}

    /// @throws UnfitArticle with a sentence for the person
    public static PressText read(byte[] bytes, Form form) {
        return read(ArticleBytes.text(bytes, form), form);
    }

    /// @throws UnfitArticle with a sentence for the person
    public static PressText read(String given, Form form) {
        if (given.length() > LARGEST) {
            throw new UnfitArticle(Reason.TOO_LARGE);
        }
        var text = Signs.lines(given);
        if (Signs.binary(text)) {
            throw new UnfitArticle(Reason.BINARY);
        }
        if (text.isBlank()) {
            throw new UnfitArticle(Reason.EMPTY);
        }
        var article = headed(text, form).orElseGet(() -> free(text, form));
        Language.check(article.body());
        return article;
    }

    private static Optional<PressText> headed(String text, Form form) {
        return form == Form.HTML ? Optional.empty() : HeadedText.read(text);
    }

    private static PressText free(String text, Form form) {
        return switch (form) {
            case TEXT -> PlainText.read(text);
            case MARKDOWN -> MarkdownText.read(text);
            case HTML -> HtmlPage.read(text);
        };
    }
}
