package amur.article.ui;

import amur.article.Articles;
import amur.article.Figure;
import amur.article.claim.ClaimWords;
import amur.article.claim.Claims;
import amur.article.claim.Verdict;
import amur.shell.Beside;
import amur.shell.Formats;
import amur.shell.ScrollingTable;
import amur.store.Sources;
import amur.trade.Period;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What articles say of the two windows of a comparison, with the growth that their rounding
/// allows, and how the data stand to it.
@org.springframework.stereotype.Component
class PressBeside implements Beside {

    private final Articles articles;
    private final Claims claims;
    private final Sources sources;

    PressBeside(Articles articles, Claims claims, Sources sources) {
        this.articles = articles;
        this.claims = claims;
        this.sources = sources;
    }

    @Override
    public Optional<Component> draw(Period before, Period after, Instant known) {
        var all = articles.figures(known);
        var found =
                all.stream()
                        .filter(figure -> figure.period().equals(after))
                        .filter(
                                figure ->
                                        FigureTables.base(figure, all)
                                                .filter(base -> base.period().equals(before))
                                                .isPresent())
                        .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(card(found, all, known));
    }

    private Component card(List<Figure> found, List<Figure> all, Instant known) {
        var ui = UI.getCurrent();
        var columns =
                Stream.of("figure", "base", "amount", "change", "data", "source")
                        .map(column -> ui.getTranslation("articles." + column))
                        .toList();
        var table = new ScrollingTable(ui.getTranslation("compare.press"), columns);
        var verdicts = claims.verdicts(found, known);
        found.forEach(
                figure ->
                        row(
                                table,
                                figure,
                                FigureTables.base(figure, all).orElseThrow(),
                                verdicts.get(figure.id())));
        var card = new Section(new H2(ui.getTranslation("compare.press")), table);
        card.addClassName("card");
        return card;
    }

    private void row(ScrollingTable table, Figure figure, Figure base, Verdict verdict) {
        var formats = FigureTables.formats();
        table.row(
                new Span(formats.commodity(figure.key())),
                new Span(amount(base, formats)),
                new Span(amount(figure, formats)),
                new Span(figure.growthSince(base).map(r -> Verdicts.range(r, formats)).orElse("")),
                Verdicts.chip(figure, verdict, formats),
                source(figure));
    }

    private static String amount(Figure figure, Formats formats) {
        return new ClaimWords(formats).stated(figure);
    }

    private Component source(Figure figure) {
        var source = sources.all().get(figure.source());
        if (source == null) {
            return new Span(figure.source());
        }
        var link = new Anchor(source.address(), source.publisher() + ", " + source.published());
        link.getElement().setAttribute("rel", "noopener nofollow");
        return link;
    }
}
