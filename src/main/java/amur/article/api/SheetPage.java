package amur.article.api;

import amur.chart.Leaflet;
import amur.chart.Leaflet.Block;
import amur.chart.Leaflet.Fact;
import amur.chart.Leaflet.Tone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/// A leaflet as a page that prints on A4. Every word is escaped: it may come from anywhere.
final class SheetPage {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s · Amur</title>
            <link rel="icon" href="/amur.svg">
            <link rel="stylesheet" href="/sheet.css">
            </head>
            <body>
            <main>
            <h1>%2$s</h1>
            %3$s
            </main>
            <footer><p>%4$s</p><nav>%5$s</nav></footer>
            </body>
            </html>
            """;

    private SheetPage() {}

    /// @param ways links for the screen, each an address and its words
    static String of(Leaflet leaflet, List<Fact> ways) {
        return PAGE.formatted(
                leaflet.language(),
                escaped(leaflet.title()),
                leaflet.blocks().stream().map(SheetPage::block).collect(Collectors.joining("\n")),
                escaped(leaflet.foot()),
                ways.stream()
                        .map(way -> link(way.address(), way.name()))
                        .collect(Collectors.joining("\n")));
    }

    private static String block(Block block) {
        return switch (block) {
            case Leaflet.Heading heading -> "<h2>%s</h2>".formatted(escaped(heading.words()));
            case Leaflet.Paragraph said ->
                    "<p%s>%s</p>".formatted(style(said.tone()), escaped(said.words()));
            case Leaflet.Quotation quote ->
                    "<blockquote><p>%s<mark>%s</mark>%s</p></blockquote>"
                            .formatted(
                                    escaped(quote.before()),
                                    escaped(quote.marked()),
                                    escaped(quote.after()));
            case Leaflet.Facts facts ->
                    facts.all().stream()
                            .map(SheetPage::fact)
                            .collect(Collectors.joining("", "<dl>", "</dl>"));
            case Leaflet.Table table -> table(table);
            case Leaflet.Chart chart ->
                    "<img src=\"%s\" alt=\"%s\" width=\"960\" height=\"540\">"
                            .formatted(escaped(chart.address()), escaped(chart.description()));
        };
    }

    private static String style(Tone tone) {
        return tone == Tone.PLAIN
                ? ""
                : " class=\"%s\"".formatted(tone.name().toLowerCase(Locale.ROOT));
    }

    private static String fact(Fact fact) {
        var value =
                fact.address().isEmpty()
                        ? escaped(fact.value())
                        : link(fact.address(), fact.value());
        return "<dt>%s</dt><dd>%s</dd>".formatted(escaped(fact.name()), value);
    }

    /// Only what is an address of the web, or of this server, becomes a link.
    private static String link(String address, String words) {
        return address.matches("https?://.*|/(?!/).*")
                ? "<a href=\"%s\" rel=\"noopener nofollow\">%s</a>"
                        .formatted(escaped(address), escaped(words))
                : escaped(words);
    }

    private static String table(Leaflet.Table table) {
        var header =
                IntStream.range(0, table.header().size())
                        .mapToObj(i -> cell("th scope=\"col\"", "th", table, table.header(), i))
                        .collect(Collectors.joining());
        var rows =
                table.rows().stream()
                        .map(
                                row ->
                                        IntStream.range(0, row.size())
                                                .mapToObj(i -> cell("td", "td", table, row, i))
                                                .collect(Collectors.joining("", "<tr>", "</tr>")))
                        .collect(Collectors.joining("\n"));
        return "<table><thead><tr>%s</tr></thead><tbody>%s</tbody></table>".formatted(header, rows);
    }

    private static String cell(
            String open, String close, Leaflet.Table table, List<String> row, int column) {
        var style = table.numbers().get(column) ? " class=\"number\"" : "";
        return "<%s%s>%s</%s>".formatted(open, style, escaped(row.get(column)), close);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
