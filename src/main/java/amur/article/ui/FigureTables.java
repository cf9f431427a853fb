package amur.article.ui;

import amur.article.Arrangements;
import amur.article.Articles;
import amur.article.Figure;
import amur.article.claim.ClaimWords;
import amur.article.claim.Claims;
import amur.article.claim.Verdict;
import amur.shell.AsOf;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.store.Sources;
import amur.trade.Source;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Figures and arrangements as tables, for the articles page and the cards.
@Component
class FigureTables {

    /// The columns that are set to the right.
    private static final Set<String> NUMBERS = Set.of("amount", "base", "change");

    private final Articles articles;
    private final Sources sources;
    private final Claims claims;

    FigureTables(Articles articles, Sources sources, Claims claims) {
        this.articles = articles;
        this.sources = sources;
        this.claims = claims;
    }

    Div figures(AsOf asof) {
        var all = articles.figures(asof.known());
        return figures(all, all, asof);
    }

    /// @param shown the rows
    /// @param all where the bases of comparison are looked up
    Div figures(List<Figure> shown, List<Figure> all, AsOf asof) {
        var formats = formats();
        var catalogue = sources.all();
        var words = new ClaimWords(formats);
        var verdicts = claims.verdicts(shown, asof.known());
        var table = table("figure", "period", "amount", "base", "change", "data", "source");
        for (var figure : shown) {
            var row = new NativeTableRow();
            row.setId(place(figure.id()));
            row.add(rowHeader(formats.commodity(figure.key()), figure.scope()));
            row.add(text(formats.period(figure.period())));
            row.add(new NativeTableCell(words.stated(figure)));
            comparison(figure, all, formats).forEach(row::add);
            row.add(said(figure, verdicts.get(figure.id()), formats, asof));
            row.add(source(catalogue, figure.source(), figure.cited()));
            table.getBody().add(row);
        }
        return scrolling(table);
    }

    private List<NativeTableCell> comparison(Figure figure, List<Figure> all, Formats formats) {
        var base = base(figure, all);
        var words = new ClaimWords(formats);
        var before = base.map(b -> words.stated(b) + ", " + formats.period(b.period())).orElse("");
        var range =
                base.flatMap(figure::growthSince).map(r -> Verdicts.range(r, formats)).orElse("");
        return List.of(new NativeTableCell(before), new NativeTableCell(range));
    }

    static Optional<Figure> base(Figure figure, List<Figure> all) {
        return figure.base().flatMap(id -> all.stream().filter(f -> f.id().equals(id)).findFirst());
    }

    /// The verdict, the way to its evidence, and what the data give.
    private static NativeTableCell said(
            Figure figure, Verdict verdict, Formats formats, AsOf asof) {
        var words = new ClaimWords(formats);
        var sheet = new Anchor(sheet(figure, formats, asof));
        sheet.setRouterIgnore(true);
        sheet.add(Verdicts.chip(figure, verdict, formats));
        var said = new Span(sheet);
        said.addClassName("said");
        verdict.amount()
                .map(amount -> words.given(figure, amount))
                .ifPresent(amount -> said.add(" " + amount));
        var cell = new NativeTableCell(said);
        cell.addClassName("text");
        var brief = words.brief(verdict);
        if (!brief.isEmpty()) {
            var note = new Div(brief);
            note.addClassName("small");
            cell.add(note);
        }
        return cell;
    }

    /// Where the evidence for a figure stands.
    static String sheet(Figure figure, Formats formats, AsOf asof) {
        var language = formats.phrases().locale().getLanguage();
        return asof.on("claims/%s.html?lang=%s".formatted(figure.id(), language));
    }

    Div arrangements(Instant known) {
        var formats = formats();
        var catalogue = sources.all();
        var table = table("announced", "arrangement", "currencies", "source");
        table.addClassName("texts");
        for (var arrangement : articles.arrangements(known)) {
            var row = new NativeTableRow();
            row.setId(place(arrangement.id()));
            row.add(rowHeader(formats.date(arrangement.announcedOn()), ""));
            row.add(
                    text(
                            arrangement.scope()
                                    + " · "
                                    + phrase(
                                            formats,
                                            "commodity." + arrangement.commodity().code())));
            row.add(text(Arrangements.currencies(arrangement, formats)));
            row.add(source(catalogue, arrangement.source(), arrangement.cited()));
            table.getBody().add(row);
        }
        return scrolling(table);
    }

    static NativeTableCell source(Map<String, Source> catalogue, String id, String cited) {
        var cell = new NativeTableCell();
        cell.addClassName("text");
        var source = catalogue.get(id);
        if (source == null) {
            cell.setText(id);
            return cell;
        }
        var link = new Anchor(source.address(), source.publisher() + ", " + source.published());
        link.getElement().setAttribute("rel", "noopener nofollow");
        cell.add(link);
        var origin = cited.isEmpty() ? source.origin() : cited;
        if (!origin.isEmpty()) {
            var note = new Span(" " + origin);
            note.addClassName("small");
            cell.add(note);
        }
        return cell;
    }

    static NativeTable table(String... columns) {
        var table = new NativeTable();
        var header = new NativeTableRow();
        for (var column : columns) {
            var head = new NativeTableHeaderCell(phrase(formats(), "articles." + column));
            head.setClassName("text", !NUMBERS.contains(column));
            header.add(head);
        }
        table.getHead().add(header);
        return table;
    }

    static NativeTableHeaderCell rowHeader(String name, String note) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "row");
        if (!note.isEmpty()) {
            cell.setTitle(note);
        }
        return cell;
    }

    static NativeTableCell text(String words) {
        var cell = new NativeTableCell(words);
        cell.addClassName("text");
        return cell;
    }

    static Div scrolling(NativeTable table) {
        var frame = new Div(table);
        frame.addClassName("table");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement()
                .setAttribute("aria-label", UI.getCurrent().getTranslation("nav.articles"));
        frame.getElement().setAttribute("data-none", UI.getCurrent().getTranslation("table.none"));
        return frame;
    }

    private static String phrase(Formats formats, String key) {
        return formats.phrases().text(key);
    }

    /// Where a figure or an arrangement stands on the page, as an address names it.
    static String place(String id) {
        return "figure-" + id;
    }

    static Formats formats() {
        return new Formats(Phrases.of(UI.getCurrent().getLocale()));
    }
}
