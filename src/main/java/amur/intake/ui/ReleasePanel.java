package amur.intake.ui;

import amur.shell.Formats;
import amur.shell.Phrases;
import amur.shell.ScrollingTable;
import amur.store.Contributions;
import amur.store.Releases;
import amur.store.Said;
import amur.trade.Observation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/// One import that is in: what it said, cell by cell, and what spoke just before it came.
class ReleasePanel extends Section {

    private static final int PAGE = 100;

    /// A larger import is shown row by row only; what it moved is not picked out.
    private static final int LOOKED_THROUGH = 50_000;

    private final Releases.Entry entry;
    private final Contributions contributions;
    private final Formats formats;
    private final Div page = new Div();
    private boolean moved;
    private long from;

    ReleasePanel(Releases.Entry entry, Contributions contributions) {
        this.entry = entry;
        this.contributions = contributions;
        this.formats = new Formats(Phrases.of(getLocale()));
        var release = entry.release();
        addClassName("card");
        setId("release");
        var words =
                new Paragraph(
                        getTranslation(
                                "import.release.words",
                                HistoryTable.moment(release.recorded()),
                                release.by(),
                                entry.rows()));
        var digest = new Paragraph("SHA-256 " + release.digest());
        digest.addClassNames("small", "digest");
        if (entry.figures() > 0) {
            add(new H2(release.name()), words, digest);
            return;
        }
        add(new H2(release.name()), words, counts(), digest);
        if (entry.observations() <= LOOKED_THROUGH) {
            moved = true;
            var only = new Checkbox(getTranslation("import.release.moved"), true);
            only.addValueChangeListener(change -> only(change.getValue()));
            add(only);
        }
        add(page);
        show();
    }

    /// What became of the figures by it, whatever came later.
    private Div counts() {
        var what = contributions.brought(entry.release());
        var counts = new Div();
        counts.addClassName("counts");
        chip(counts, "import.count.added", what.gone(), "good");
        chip(counts, "import.count.revised", what.back(), "good");
        chip(counts, "import.count.unchanged", what.same(), "plain");
        if (what.shared() > 0) {
            counts.add(new Paragraph(getTranslation("import.shared", what.shared())));
        }
        return counts;
    }

    private void chip(Div counts, String key, long count, String tone) {
        if (count > 0) {
            var chip = new Span(getTranslation(key, count));
            chip.addClassNames("chip", tone);
            counts.add(chip);
        }
    }

    private void only(boolean those) {
        moved = those;
        from = 0;
        show();
    }

    private void show() {
        page.removeAll();
        var rows = moved ? all() : contributions.of(entry.release(), from, PAGE);
        var count = moved ? rows.size() : entry.observations();
        if (entry.figures() > 0) {
            page.add(new Paragraph(getTranslation("import.release.figures", entry.figures())));
            return;
        }
        if (rows.isEmpty()) {
            page.add(new Paragraph(getTranslation("import.release.nothing")));
            return;
        }
        var shown = moved ? rows.subList((int) from, (int) Math.min(count, from + PAGE)) : rows;
        page.add(table(shown));
        if (count > PAGE) {
            page.add(paging(count));
        }
    }

    private List<Said> all() {
        return contributions.of(entry.release(), 0, LOOKED_THROUGH).stream()
                .filter(Said::moved)
                .toList();
    }

    private ScrollingTable table(List<Said> rows) {
        var title = getTranslation("import.release.rows");
        var heads =
                Stream.of("line", "series", "period", "before-it", "after", "source")
                        .map(name -> getTranslation("import." + name))
                        .toList();
        var table = new ScrollingTable(title, heads);
        table.addClassNames("tall", "texts");
        table.caption(title);
        rows.forEach(said -> table.row(cells(said)));
        return table;
    }

    private List<String> cells(Said said) {
        var now = said.now().observation();
        return List.of(
                String.valueOf(said.now().line()),
                formats.series(now.key()),
                formats.period(now.period()),
                said.before()
                        .map(
                                held ->
                                        "%s (%s)"
                                                .formatted(
                                                        amount(held.observation()),
                                                        held.release().name()))
                        .orElse("–"),
                amount(now),
                now.citation().source());
    }

    private String amount(Observation said) {
        return said.amount()
                .map(amount -> formats.exact(amount) + " " + formats.unit(said.unit()))
                .orElseGet(() -> getTranslation("status." + said.status().code()));
    }

    private Component paging(long count) {
        var last = Math.min(count, from + PAGE);
        var back = new Button(getTranslation("import.earlier"), click -> turn(from - PAGE));
        back.setEnabled(from > 0);
        var on = new Button(getTranslation("import.later"), click -> turn(from + PAGE));
        on.setEnabled(last < count);
        var range = new Span(getTranslation("import.range", from + 1, last, count));
        var paging = new Div(back, range, on);
        paging.addClassName("buttons");
        return paging;
    }

    private void turn(long to) {
        from = to;
        show();
    }
}
