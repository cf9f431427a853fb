package amur.article.ui;

import amur.article.Figure;
import amur.article.claim.ClaimWords;
import amur.article.claim.Retellings;
import amur.article.claim.Retellings.Group;
import amur.article.claim.Retellings.Part;
import amur.article.claim.Retellings.Retelling;
import amur.shell.Formats;
import amur.store.Sources;
import amur.trade.Source;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Figures that several articles take from one agency: for each the article that says most, and
/// what the others left out or told otherwise.
@Component
class RetellingTables {

    private final Retellings retellings;
    private final Sources sources;

    RetellingTables(Retellings retellings, Sources sources) {
        this.retellings = retellings;
        this.sources = sources;
    }

    /// One for each figure that was told again; none if none was.
    List<Div> all(Instant known) {
        var catalogue = sources.all();
        return retellings.groups(known).stream().map(group -> group(group, catalogue)).toList();
    }

    private static Div group(Group group, Map<String, Source> catalogue) {
        var formats = FigureTables.formats();
        var fullest = group.fullest();
        var title =
                "%s · %s · %s"
                        .formatted(
                                String.join(", ", group.origin()),
                                new ClaimWords(formats).stated(fullest),
                                formats.commodity(fullest.key()));
        var table = FigureTables.table("amount", "period", "figure", "differs", "source");
        table.addClassName("texts");
        var most = formats.phrases().text("articles.fullest");
        table.getBody().add(row(fullest, most, formats, catalogue));
        for (var other : group.others()) {
            var differs = differs(other, formats);
            table.getBody().add(row(other.figure(), differs, formats, catalogue));
        }
        return new Div(new H3(title), FigureTables.scrolling(table));
    }

    private static NativeTableRow row(
            Figure figure, String differs, Formats formats, Map<String, Source> catalogue) {
        var row = new NativeTableRow();
        var below =
                new Anchor(
                        "#" + FigureTables.place(figure.id()),
                        new ClaimWords(formats).stated(figure));
        row.add(new NativeTableCell(below));
        row.add(FigureTables.text(formats.period(figure.period())));
        row.add(FigureTables.text(formats.commodity(figure.key())));
        row.add(FigureTables.text(differs));
        row.add(FigureTables.source(catalogue, figure.source(), figure.cited()));
        return row;
    }

    /// `left out: what it is compared with; told otherwise: the months`.
    private static String differs(Retelling other, Formats formats) {
        var both = new ArrayList<String>();
        if (!other.dropped().isEmpty()) {
            both.add(formats.phrases().text("articles.dropped", parts(other.dropped(), formats)));
        }
        if (!other.changed().isEmpty()) {
            both.add(formats.phrases().text("articles.changed", parts(other.changed(), formats)));
        }
        return both.isEmpty() ? formats.phrases().text("articles.alike") : String.join("; ", both);
    }

    private static String parts(Set<Part> parts, Formats formats) {
        return parts.stream()
                .map(part -> "retelling." + part.name().toLowerCase(Locale.ROOT))
                .map(key -> formats.phrases().text(key))
                .collect(Collectors.joining(", "));
    }
}
