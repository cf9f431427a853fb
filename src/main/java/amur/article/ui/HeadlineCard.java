package amur.article.ui;

import amur.article.Articles;
import amur.article.Figure;
import amur.article.claim.Claims;
import amur.shell.AsOf;
import amur.shell.Card;
import amur.shell.Formats;
import amur.store.Sources;
import amur.trade.Point;
import amur.trade.Source;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The comparison of the press that the project grew from, and what the data say to it today.
@org.springframework.stereotype.Component
class HeadlineCard implements Card {

    private static final String FIGURE = "seed-35bn";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Articles articles;
    private final Claims claims;
    private final Sources sources;

    HeadlineCard(Articles articles, Claims claims, Sources sources) {
        this.articles = articles;
        this.claims = claims;
        this.sources = sources;
    }

    @Override
    public Page page() {
        return Page.OVERVIEW;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Component draw(AsOf asof) {
        var card = new Section();
        card.addClassNames("card", "wide");
        var all = articles.figures(asof.known());
        var figure = all.stream().filter(each -> each.id().equals(FIGURE)).findFirst();
        var base = figure.flatMap(each -> FigureTables.base(each, all));
        base.ifPresentOrElse(
                held -> fill(card, figure.orElseThrow(), held, asof),
                () -> card.add(small(card.getTranslation("headline.unknown"))));
        return card;
    }

    private void fill(Section card, Figure figure, Figure base, AsOf asof) {
        var formats = FigureTables.formats();
        card.add(
                small(cited(figure, formats)),
                amounts(figure, base, formats, card),
                growth(card, figure, base, formats),
                verdict(card, figure, base, formats, asof.known()),
                ways(card, figure, asof));
    }

    private String cited(Figure figure, Formats formats) {
        var source = Optional.ofNullable(sources.all().get(figure.source()));
        return formats.phrases()
                .text(
                        "headline.cited",
                        source.map(Source::publisher).orElse(figure.source()),
                        source.map(Source::published).orElse(""),
                        figure.cited(),
                        formats.period(figure.period()));
    }

    private static Div amounts(Figure figure, Figure base, Formats formats, Component on) {
        var row =
                new Div(
                        strong(
                                formats.amount(
                                        figure.quantity().amount(), figure.quantity().unit()),
                                ""),
                        new Span(on.getTranslation("headline.from")),
                        strong(
                                formats.amount(base.quantity().amount(), base.quantity().unit()),
                                "before"),
                        new Span(on.getTranslation("headline.year")));
        row.addClassName("big");
        return row;
    }

    private static Component strong(String words, String style) {
        var strong = new HtmlContainer("strong");
        strong.setText(words);
        if (!style.isEmpty()) {
            strong.addClassName(style);
        }
        return strong;
    }

    private static Paragraph growth(Component on, Figure figure, Figure base, Formats formats) {
        var stated =
                figure.quantity()
                        .amount()
                        .subtract(base.quantity().amount())
                        .multiply(HUNDRED)
                        .divide(base.quantity().amount(), MathContext.DECIMAL64);
        return new Paragraph(
                on.getTranslation(
                        "headline.growth",
                        formats.change(stated),
                        figure.growthSince(base).map(r -> Verdicts.range(r, formats)).orElse("")));
    }

    /// The verdict, and what the releases for the parts of the windows add up to: they may count
    /// something else, and say so.
    private Paragraph verdict(
            Component on, Figure figure, Figure base, Formats formats, Instant known) {
        var words = new Paragraph(Verdicts.chip(figure, claims.verdict(figure, known), formats));
        var now = claims.parts(figure, known);
        now.ifPresent(
                parts -> {
                    var before = claims.parts(base, known).flatMap(Point::amount);
                    words.add(
                            " "
                                    + on.getTranslation(
                                            "headline.parts",
                                            formats.amount(parts, figure.unit()),
                                            before.map(a -> formats.amount(a, base.unit()))
                                                    .orElse("–")));
                    caveats(parts)
                            .forEach(c -> words.add(" " + on.getTranslation("headline.caveat", c)));
                });
        return words;
    }

    private static List<String> caveats(Point parts) {
        return parts.basis().stream()
                .map(row -> row.observation().citation().caveat())
                .filter(caveat -> !caveat.isEmpty())
                .distinct()
                .toList();
    }

    private static Component ways(Component on, Figure figure, AsOf asof) {
        var ways =
                new Nav(
                        new Anchor(
                                asof.on(
                                        "compare?from=%s&to=%s"
                                                .formatted(
                                                        figure.period().start(),
                                                        figure.period().end())),
                                on.getTranslation("headline.compare")),
                        new Anchor(asof.on("articles"), on.getTranslation("headline.all")));
        ways.addClassName("actions");
        ways.setAriaLabel(on.getTranslation("headline.further"));
        return ways;
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("small");
        return paragraph;
    }
}
