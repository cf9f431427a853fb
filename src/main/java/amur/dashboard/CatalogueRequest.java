package amur.dashboard;

import amur.shell.AsOf;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A page of the catalogue, as an address names it.
///
/// @param words what a series must be about; empty for every series
/// @param page from 1
public record CatalogueRequest(String words, int page) {

    /// How many series stand on a page.
    public static final int SIZE = 50;

    /// How long the words may be.
    public static final int LONGEST = 200;

    private static final String WORDS = "filter";
    private static final String PAGE = "page";
    private static final int LAST = 1_000_000;

    public CatalogueRequest {
        if (page < 1 || page > LAST || words.length() > LONGEST) {
            throw new IllegalArgumentException(page + ", " + words);
        }
    }

    /// @throws BadParameter naming what cannot be read
    public static CatalogueRequest of(Map<String, List<String>> parameters) {
        var given = new Parameters(parameters);
        given.allow(List.of(WORDS, PAGE, AsOf.KEY));
        var words = given.text(WORDS).orElse("");
        if (words.length() > LONGEST) {
            throw new BadParameter(WORDS, words, "at most %d characters".formatted(LONGEST));
        }
        return given.get(
                        PAGE,
                        "a whole number from 1",
                        text -> new CatalogueRequest(words, Integer.parseInt(text)))
                .orElseGet(() -> new CatalogueRequest(words, 1));
    }

    /// Another page of the same.
    public CatalogueRequest at(int other) {
        return new CatalogueRequest(words, other);
    }

    /// How many series stand on the pages before.
    public int before() {
        return (page - 1) * SIZE;
    }

    /// The last page that has any of so many series.
    public static int last(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public String address() {
        return question().isEmpty() ? "data" : "data?" + question();
    }

    /// The address without its page.
    public String question() {
        var filter =
                words.isEmpty()
                        ? ""
                        : WORDS + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        var place = page == 1 ? "" : PAGE + "=" + page;
        return Stream.of(filter, place)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }
}
