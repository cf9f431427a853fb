package amur.article;

import amur.trade.Source;
import java.net.URI;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// An article as an entry in the catalogue of sources.
final class ArticleSource {

    private static final int LONGEST_NAME = 55;

    private ArticleSource() {}

    /// The entry with the same address, else a new one.
    ///
    /// @param article its fingerprint, for a second article of one publisher on one day
    static Source of(PressText text, String article, Collection<Source> catalogue) {
        return at(text.address(), catalogue).orElseGet(() -> fresh(text, article, catalogue));
    }

    /// The entry of the catalogue with that address, however it is written.
    static Optional<Source> at(String address, Collection<Source> catalogue) {
        var wanted = plain(address);
        return catalogue.stream()
                .filter(source -> !wanted.isEmpty() && plain(source.address()).equals(wanted))
                .findFirst();
    }

    /// Without what does not change the page: scheme, `www.`, fragment, tracking, a last slash.
    private static String plain(String address) {
        return address.strip()
                .replaceFirst("(?i)^https?://(www\\.|m\\.)?", "")
                .replaceFirst("#.*$", "")
                .replaceAll("(?i)([?&])(utm_[a-z]+|fbclid|gclid)=[^&]*", "$1")
                .replaceFirst("[?&]+$", "")
                .replaceFirst("/$", "");
    }

    private static Source fresh(PressText text, String article, Collection<Source> catalogue) {
        var published = text.published().orElseThrow().toString();
        var origin = String.join(", ", Agencies.in(text.title() + "\n" + text.body()));
        var name = name(text) + "-" + published;
        var taken = catalogue.stream().anyMatch(source -> source.id().equals(name));
        return new Source(
                taken ? name + "-" + article.substring(0, 6) : name,
                line(text.publisher(), 200),
                line(origin, 200),
                text.address().strip(),
                published,
                origin.isEmpty() ? "C" : "B",
                "facts only",
                line(text.title(), 500));
    }

    /// From the publisher, else from the host, in small letters, digits and hyphens.
    private static String name(PressText text) {
        var publisher = slug(text.publisher());
        var name = publisher.length() >= 2 ? publisher : slug(host(text.address()));
        var sure = name.isEmpty() ? "article" : name;
        return sure.substring(0, Math.min(LONGEST_NAME, sure.length())).replaceAll("-+$", "");
    }

    private static String host(String address) {
        try {
            return Optional.ofNullable(URI.create(address.strip()).getHost())
                    .map(host -> host.replaceFirst("^www\\.", ""))
                    .orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    static String line(String text, int longest) {
        var line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}\\s]+", " ").strip();
        return line.substring(0, Math.min(longest, line.length()));
    }
}
