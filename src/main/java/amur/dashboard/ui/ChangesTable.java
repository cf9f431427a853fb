package amur.dashboard.ui;

import amur.dashboard.ChangesRequest;
import amur.dashboard.SeriesRequest;
import amur.shell.Formats;
import amur.shell.ScrollingTable;
import amur.store.Change;
import amur.trade.Recorded;
import amur.trade.Source;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Changed cells: what they said and say, and the release from which the change comes. Each opens
/// its rows as known then.
class ChangesTable extends ScrollingTable {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");

    /// A smaller percentage would be shown as nought.
    private static final BigDecimal SEEN = new BigDecimal("0.05");

    private final Map<String, Source> catalogue;
    private final Formats formats;

    /// @param known when the rows behind a cell shall be known; empty for now
    ChangesTable(
            List<Change> changes,
            Map<String, Source> catalogue,
            Optional<LocalDate> known,
            Formats formats) {
        super(formats.phrases().text("changes.title"), columns());
        addClassNames("tall", "changes");
        this.catalogue = catalogue;
        this.formats = formats;
        changes.forEach(change -> row(change, known));
    }

    private static List<String> columns() {
        return Stream.of("series", "period", "before", "after", "difference", "source", "release")
                .map(column -> UI.getCurrent().getTranslation("changes.column." + column))
                .toList();
    }

    private void row(Change change, Optional<LocalDate> known) {
        var cell = change.cell();
        var rows = new SeriesRequest(cell.key(), cell.unit(), Optional.of(cell.period()), known);
        row(
                new Anchor(
                        "data?" + rows.address(),
                        formats.series(cell.key()) + ", " + formats.unit(cell.unit())),
                new Span(formats.period(cell.period())),
                said(change.before(), change, "changes.not-yet"),
                said(change.after(), change, "changes.no-longer"),
                new Span(difference(change)),
                source(cell.source()),
                release(change.cause()));
    }

    /// @param absent says that the cell was not there
    private Span said(Optional<Recorded> recorded, Change change, String absent) {
        var words = new Span(recorded.map(one -> words(one, change)).orElse(text(absent)));
        words.setClassName("gap", recorded.isEmpty());
        return words;
    }

    /// The status stands with the amount where it is what changed.
    private String words(Recorded recorded, Change change) {
        var said = recorded.observation();
        var status = text("status." + said.status().code());
        return said.amount()
                .map(formats::exact)
                .map(amount -> firmer(change) ? amount + " " + status : amount)
                .orElse(status);
    }

    private static boolean firmer(Change change) {
        return change.difference().filter(moved -> moved.signum() == 0).isPresent();
    }

    private String difference(Change change) {
        var percent =
                change.percent()
                        .filter(moved -> moved.abs().compareTo(SEEN) >= 0)
                        .map(moved -> " (" + formats.change(moved) + ")")
                        .orElse("");
        return change.difference().map(this::signed).map(words -> words + percent).orElse("–");
    }

    private String signed(BigDecimal moved) {
        var sign = moved.signum() < 0 ? "−" : moved.signum() > 0 ? "+" : "±";
        return sign + formats.exact(moved.abs());
    }

    private Div source(String id) {
        return Optional.ofNullable(catalogue.get(id))
                .map(source -> twoLines(source.publisher(), source.published()))
                .orElseGet(() -> twoLines(id, ""));
    }

    private Div release(Change.Cause cause) {
        var moment = MOMENT.format(cause.at().atOffset(ZoneOffset.UTC));
        var key = "changes.way." + ChangesRequest.code(cause.way());
        return twoLines(cause.release().name(), formats.phrases().text(key, moment));
    }

    private static Div twoLines(String first, String second) {
        var below = new Div(second);
        below.addClassName("small");
        return new Div(new Span(first), below);
    }

    private String text(String key) {
        return formats.phrases().text(key);
    }
}
