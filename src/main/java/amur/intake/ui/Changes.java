package amur.intake.ui;

import amur.intake.Change;
import amur.intake.DryRun;
import amur.intake.Finding;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.shell.ScrollingTable;
import amur.trade.Observation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The rows of a dry run, of one kind at a time and a page at a time.
class Changes extends Div {

    private static final int PAGE = 100;

    private final DryRun run;
    private final Formats formats;
    private final Div filters = new Div();
    private final Div page = new Div();
    private Finding shown;
    private long from;

    Changes(DryRun run) {
        this.run = run;
        this.formats = new Formats(Phrases.of(getLocale()));
        this.shown = first(run);
        filters.addClassName("counts");
        filters.getElement().setAttribute("role", "group");
        filters.getElement().setAttribute("aria-label", getTranslation("import.show"));
        add(filters, page);
        show();
    }

    /// What a person wants to see first: what cannot be taken, then what is odd, then what is new.
    private static Finding first(DryRun run) {
        return Stream.of(
                        Finding.REJECTED,
                        Finding.CONFLICTING,
                        Finding.IMPLAUSIBLE,
                        Finding.REVISED,
                        Finding.ADDED,
                        Finding.UNCHANGED)
                .filter(finding -> run.count(finding) > 0)
                .findFirst()
                .orElse(Finding.ADDED);
    }

    private void show() {
        filters.removeAll();
        Arrays.stream(Finding.values())
                .filter(finding -> run.count(finding) > 0 || finding == Finding.ADDED)
                .forEach(finding -> filters.add(filter(finding)));
        page.removeAll();
        var count = run.count(shown);
        if (shown != Finding.REPEATED && count > 0) {
            page.add(table());
            if (count > PAGE) {
                page.add(paging(count));
            }
        }
    }

    private Button filter(Finding finding) {
        var chip =
                new Button(
                        getTranslation("import.count." + finding.code(), run.count(finding)),
                        click -> turn(finding, 0));
        chip.addClassNames("chip", "filter", tone(finding));
        chip.getElement().setAttribute("aria-pressed", String.valueOf(finding == shown));
        chip.setId("count-" + finding.code());
        return chip;
    }

    private String tone(Finding finding) {
        return switch (finding) {
            case CONFLICTING, REJECTED, IMPLAUSIBLE -> "warn";
            case ADDED, REVISED -> "good";
            case UNCHANGED, REPEATED -> "plain";
        };
    }

    private void turn(Finding finding, long to) {
        shown = finding;
        from = to;
        show();
    }

    private ScrollingTable table() {
        return switch (shown) {
            case CONFLICTING, REJECTED -> faults();
            default -> changes();
        };
    }

    private ScrollingTable faults() {
        var table = table("line", "column", "fault");
        run.faults(shown, from, PAGE)
                .forEach(
                        fault ->
                                table.row(
                                        List.of(
                                                fault.line() == 0
                                                        ? getTranslation("import.whole")
                                                        : String.valueOf(fault.line()),
                                                fault.column(),
                                                fault.message())));
        return table;
    }

    private ScrollingTable changes() {
        var odd = shown == Finding.IMPLAUSIBLE;
        var table =
                odd
                        ? table("line", "series", "period", "before", "after", "remark")
                        : table(
                                "line",
                                "series",
                                "period",
                                "before",
                                "after",
                                "difference",
                                "source");
        for (var change : run.changes(shown, from, PAGE)) {
            table.row(cells(change, odd));
        }
        return table;
    }

    private ScrollingTable table(String... columns) {
        var title = getTranslation("import.rows." + shown.code());
        var heads = Arrays.stream(columns).map(name -> getTranslation("import." + name)).toList();
        var table = new ScrollingTable(title, heads);
        table.addClassNames("tall", "texts");
        table.caption(title);
        return table;
    }

    private List<String> cells(Change change, boolean odd) {
        var said = change.observation();
        var before = change.before().map(held -> amount(held.observation())).orElse("–");
        var common =
                List.of(
                        String.valueOf(change.line()),
                        formats.series(said.key()),
                        formats.period(said.period()),
                        before,
                        amount(said));
        var rest =
                odd
                        ? List.of(change.remark())
                        : List.of(
                                change.difference().map(this::signed).orElse(""),
                                said.citation().source());
        return Stream.concat(common.stream(), rest.stream()).toList();
    }

    private String signed(BigDecimal difference) {
        return difference.signum() == 0
                ? "0"
                : (difference.signum() > 0 ? "+" : "−") + formats.exact(difference.abs());
    }

    private String amount(Observation said) {
        return said.amount()
                .map(amount -> formats.exact(amount) + " " + formats.unit(said.unit()))
                .orElseGet(() -> getTranslation("status." + said.status().code()));
    }

    private Div paging(long count) {
        var last = Math.min(count, from + PAGE);
        var back = new Button(getTranslation("import.earlier"), c -> turn(shown, from - PAGE));
        back.setEnabled(from > 0);
        var on = new Button(getTranslation("import.later"), c -> turn(shown, from + PAGE));
        on.setEnabled(last < count);
        var paging =
                new Div(back, new Span(getTranslation("import.range", from + 1, last, count)), on);
        paging.addClassName("buttons");
        return paging;
    }
}
