package amur.article.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How an article is written down.
public enum Form {
    TEXT("text/plain", ".txt", ".text"),
    MARKDOWN("text/markdown", ".md", ".markdown"),
    HTML("text/html", ".html", ".htm", ".xhtml");

    private static final int BEGINNING = 512;

    private final String mediaType;
    private final List<String> endings;

    Form(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /// @throws IllegalArgumentException quoting a name that is none
    public static Form of(String name) {
        return Arrays.stream(values())
                .filter(form -> form.toString().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "\"%s\" is no form of an article; there are text, markdown, html"
                                                .formatted(name)));
    }

    /// As the name of a file ends.
    public static Optional<Form> ofName(String file) {
        var lower = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> form.endings.stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /// As the bytes begin.
    public static Form ofContent(byte[] bytes) {
        return ofContent(
                new String(
                        bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1));
    }

    /// A page is known by its first tag; whatever else there is, is text.
    public static Form ofContent(String text) {
        var beginning =
                text.substring(0, Math.min(text.length(), BEGINNING))
                        .replaceFirst("^[^<\\p{Alnum}]*", "")
                        .toLowerCase(Locale.ROOT);
        return beginning.startsWith("<!doctype html")
                        || beginning.startsWith("<html")
                        || beginning.startsWith("<head")
                ? HTML
                : TEXT;
    }

    /// Every ending of a file's name that is understood.
    public static List<String> allEndings() {
        return Arrays.stream(values()).flatMap(form -> form.endings.stream()).toList();
    }

    public String mediaType() {
        return mediaType;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
