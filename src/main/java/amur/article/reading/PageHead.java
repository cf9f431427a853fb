package amur.article.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself: its linked data first, then its `meta`, then what is seen.
///
/// @param address empty if none is given that leads to a page
record PageHead(String title, String publisher, Optional<LocalDate> published, String address) {

    private static final List<String> TITLES =
            List.of("meta[property=og:title]", "meta[name=twitter:title]");
    private static final List<String> PUBLISHERS =
            List.of(
                    "meta[property=og:site_name]",
                    "meta[name=application-name]",
                    "meta[name=publisher]",
                    "meta[name=dc.publisher]",
                    "meta[name=source]");
    private static final List<String> DAYS =
            List.of(
                    "meta[property=article:published_time]",
                    "meta[itemprop=datePublished]",
                    "meta[name=pubdate]",
                    "meta[name=publishdate]",
                    "meta[name=publish_date]",
                    "meta[name=date]",
                    "meta[name=dc.date]",
                    "meta[name=dc.date.issued]",
                    "meta[name=citation_publication_date]",
                    "meta[name=parsely-pub-date]");

    static PageHead of(Document page) {
        var linked = LinkedData.of(page);
        return new PageHead(
                first(Stream.of(linked.text("headline"), meta(page, TITLES), title(page))),
                first(Stream.of(linked.name("publisher"), meta(page, PUBLISHERS))),
                Stream.of(linked.text("datePublished"), meta(page, DAYS), times(page))
                        .flatMap(any -> any)
                        .flatMap(day -> Days.in(day).stream())
                        .findFirst(),
                Stream.of(canonical(page), linked.text("url"), linked.text("mainEntityOfPage"))
                        .flatMap(any -> any)
                        .filter(Pages::address)
                        .findFirst()
                        .orElse(""));
    }

    private static String first(Stream<Stream<String>> from) {
        return from.flatMap(any -> any)
                .map(words -> Signs.visible(words).replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty() && words.length() <= 300)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> meta(Document page, List<String> queries) {
        return queries.stream().flatMap(q -> page.select(q).stream()).map(m -> m.attr("content"));
    }

    /// The only headline, or the title without the name of the site behind it.
    private static Stream<String> title(Document page) {
        var headlines = page.select("h1").stream().map(Element::text).toList();
        return Stream.concat(
                headlines.size() == 1 ? headlines.stream() : Stream.of(),
                Stream.of(page.title().replaceFirst("\\s[|–—-]\\s[^|–—]{2,40}$", "")));
    }

    private static Stream<String> times(Document page) {
        var times = page.select("time[datetime], [itemprop=datePublished]");
        return times.stream().flatMap(t -> Stream.of(t.attr("datetime"), t.text()));
    }

    private static Stream<String> canonical(Document page) {
        return Stream.concat(
                page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
                meta(page, List.of("meta[property=og:url]")));
    }
}
