package amur.article.api;

import amur.article.PressText;
import amur.shell.AsOf;
import amur.shell.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// What the address of an extraction says about the article; it goes before what the article says
/// of itself.
record ExtractionParameters(MultiValueMap<String, String> given) {

    private static final String TITLE = "title";
    private static final String PUBLISHER = "publisher";
    private static final String PUBLISHED = "published";
    private static final String ADDRESS = "address";

    private static final List<String> ALLOWED = List.of(PUBLISHED, TITLE, PUBLISHER, ADDRESS);

    ExtractionParameters {
        given.keySet().stream()
                .filter(key -> !ALLOWED.contains(key))
                .findFirst()
                .ifPresent(
                        key -> {
                            throw new Refusal(
                                    key,
                                    "",
                                    "no such parameter; there are " + String.join(", ", ALLOWED));
                        });
    }

    /// @throws Refusal naming the parameter and what is allowed
    PressText over(PressText article) {
        return new PressText(
                text(TITLE).orElse(article.title()),
                text(PUBLISHER).orElse(article.publisher()),
                text(PUBLISHED).map(ExtractionParameters::day).or(article::published),
                text(ADDRESS).orElse(article.address()),
                article.body());
    }

    private static LocalDate day(String text) {
        try {
            return AsOf.day(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refusal(PUBLISHED, text, AsOf.DAY);
        }
    }

    private Optional<String> text(String key) {
        var said = given.getOrDefault(key, List.of());
        if (said.size() > 1) {
            throw new Refusal(key, String.join(" and ", said), "one value");
        }
        return said.stream().findFirst().filter(text -> !text.isBlank());
    }
}
