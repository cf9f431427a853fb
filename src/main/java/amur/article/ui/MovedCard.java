package amur.article.ui;

import amur.article.claim.ClaimWords;
import amur.article.claim.MovedClaims;
import amur.article.claim.MovedClaims.Moved;
import amur.shell.AsOf;
import amur.shell.Card;
import amur.shell.Formats;
import amur.shell.ScrollingTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Says on the overview which claims an import has put in another light; nothing if none.
@org.springframework.stereotype.Component
class MovedCard implements Card {

    private final MovedClaims claims;

    MovedCard(MovedClaims claims) {
        this.claims = claims;
    }

    @Override
    public Page page() {
        return Page.OVERVIEW;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Component draw(AsOf asof) {
        var moved = asof.day().isPresent() ? claims.by(asof.known()) : claims.latest(asof.known());
        var card = new Section();
        card.addClassName("card");
        card.setId("moved-claims");
        card.setVisible(!moved.isEmpty());
        if (!moved.isEmpty()) {
            fill(card, moved, asof);
        }
        return card;
    }

    private static void fill(Section card, List<Moved> moved, AsOf asof) {
        var formats = FigureTables.formats();
        var title = card.getTranslation("moved.title");
        var note = new Paragraph(card.getTranslation("moved.note"));
        note.addClassName("small");
        var columns =
                Stream.of("claim", "verdict", "by")
                        .map(column -> card.getTranslation("moved." + column))
                        .toList();
        var table = new ScrollingTable(title, columns);
        table.addClassName("texts");
        moved.forEach(
                each ->
                        table.row(
                                claim(each, formats, asof),
                                verdicts(each, formats),
                                by(card, each, formats, asof)));
        card.add(new H2(title), note, table);
    }

    private static Component claim(Moved moved, Formats formats, AsOf asof) {
        var figure = moved.figure();
        var sheet =
                new Anchor(
                        FigureTables.sheet(figure, formats, asof),
                        new ClaimWords(formats).stated(figure));
        sheet.setRouterIgnore(true);
        return new Div(
                sheet,
                new Span(
                        " "
                                + formats.commodity(figure.key())
                                + ", "
                                + formats.period(figure.period())));
    }

    private static Component verdicts(Moved moved, Formats formats) {
        return new Div(
                Verdicts.chip(moved.figure(), moved.before(), formats),
                new Span(" → "),
                Verdicts.chip(moved.figure(), moved.after(), formats));
    }

    private static Component by(Component on, Moved moved, Formats formats, AsOf asof) {
        var day = LocalDate.ofInstant(moved.at(), ZoneOffset.UTC);
        var words =
                on.getTranslation(
                        "moved.way." + moved.way().name().toLowerCase(Locale.ROOT),
                        moved.release().name(),
                        formats.date(day.toString()));
        return new Anchor(asof.on("import?release=" + moved.release().digest()), words);
    }
}
