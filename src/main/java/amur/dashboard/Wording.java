package amur.dashboard;

import amur.chart.ChartKind;
import amur.chart.ChartText;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.trade.Dataset;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Source;
import amur.trade.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a chart: the finding as its headline, what is shown, what to mind, and who says so.
final class Wording {

    private final PanelRequest request;
    private final Dataset data;
    private final ChartKind kind;
    private final Formats formats;
    private final Phrases phrases;

    Wording(PanelRequest request, Dataset data, ChartKind kind) {
        this.kind = kind;
        this.request = request;
        this.data = data;
        this.phrases = Phrases.of(request.language());
        this.formats = new Formats(phrases);
    }

    /// @param remarks further notes, such as what was left out
    ChartText text(List<String> remarks, Map<String, Source> sources, String link) {
        return new ChartText(
                request.title().orElseGet(this::finding),
                subtitle(),
                String.join(" ", Stream.concat(marks(), remarks.stream()).toList()),
                new Credits(data, sources, phrases).line(request.asof()),
                link);
    }

    /// The name of each series: what distinguishes it from the others.
    List<String> labels() {
        return data.series().stream().map(series -> label(series.key())).toList();
    }

    private String label(SeriesKey key) {
        var sameCommodity =
                data.series().stream().map(s -> s.key().commodity()).distinct().count() == 1;
        var sameMeasure =
                data.series().stream().map(s -> s.key().measure()).distinct().count() == 1;
        return sameCommodity && !sameMeasure ? formats.measure(key) : formats.commodity(key);
    }

    /// The chart for those who do not see it: headline, subtitle and the latest amount of each
    /// series.
    String description(String title) {
        var latest =
                data.series().stream()
                        .flatMap(s -> last(s).map(p -> spoken(s, p)).stream())
                        .collect(Collectors.joining("; "));
        return String.join(
                ". ", Stream.of(title, subtitle(), latest).filter(t -> !t.isEmpty()).toList());
    }

    private String spoken(Series series, Point point) {
        return phrases.text(
                "chart.spoken",
                label(series.key()),
                formats.amount(point, series.unit()),
                formats.period(point.period()));
    }

    private String finding() {
        var lead = data.series().stream().filter(s -> last(s).isPresent()).max(this::smallerLast);
        return lead.map(this::finding).orElseGet(() -> phrases.text("chart.empty"));
    }

    private int smallerLast(Series one, Series other) {
        return last(one)
                .flatMap(Point::amount)
                .orElseThrow()
                .compareTo(last(other).flatMap(Point::amount).orElseThrow());
    }

    private String finding(Series series) {
        var last = last(series).orElseThrow();
        var amount = formats.amount(last, series.unit());
        var period = formats.period(last.period());
        var name = label(series.key());
        if (data.series().size() > 1 && series.unit().dimension().additive()) {
            return phrases.text("chart.finding.lead", name, amount, period);
        }
        return Growth.of(series, last)
                .map(
                        change ->
                                phrases.text(
                                        "chart.finding.change",
                                        name,
                                        amount,
                                        period,
                                        formats.change(change)))
                .orElseGet(() -> phrases.text("chart.finding.level", name, amount, period));
    }

    private static Optional<Point> last(Series series) {
        return series.points().stream().filter(p -> p.amount().isPresent()).reduce((a, b) -> b);
    }

    private String subtitle() {
        if (data.series().isEmpty()) {
            return "";
        }
        var key = data.series().getFirst().key();
        var shown =
                phrases.text(
                        data.unit().dimension() == Unit.Dimension.RATIO
                                ? "chart.subtitle.ratio"
                                : "chart.subtitle",
                        formats.trade(key),
                        phrases.text("measure.in." + request.measure().code()),
                        phrases.text("unit.long." + data.unit().code()),
                        phrases.text("by." + request.by().code()));
        return extent().map(e -> shown + ", " + span(e)).orElse(shown);
    }

    private Optional<Period> extent() {
        var periods =
                data.series().stream()
                        .flatMap(s -> s.points().stream())
                        .filter(p -> p.amount().isPresent())
                        .map(Point::period)
                        .toList();
        return periods.stream()
                .map(Period::start)
                .min(java.util.Comparator.naturalOrder())
                .map(
                        first ->
                                Period.of(
                                        first,
                                        periods.stream()
                                                .map(Period::end)
                                                .max(java.util.Comparator.naturalOrder())
                                                .orElseThrow()));
    }

    private static String span(Period extent) {
        var first = extent.start().getYear();
        var last = extent.end().getYear();
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    /// Explains every kind of mark that is in the picture.
    private Stream<String> marks() {
        var keys = new ArrayList<String>();
        var points = data.series().stream().flatMap(s -> s.points().stream()).toList();
        if (points.isEmpty()) {
            return Stream.of(phrases.text("chart.note.empty"));
        }
        if (data.series().stream().anyMatch(Wording::hasHoles)) {
            keys.add("chart.note.holes." + mark());
        }
        var grid = points.stream().mapToInt(p -> p.period().months()).min().orElse(1);
        if (points.stream().anyMatch(p -> p.period().months() > grid)) {
            keys.add("chart.note.spans." + mark());
        }
        if (points.stream().anyMatch(Wording::soft)) {
            keys.add("chart.note.soft." + mark());
        }
        if (beside()) {
            keys.add("chart.note.no-sum");
        }
        return Stream.concat(keys.stream().map(phrases::text), incomplete(points).stream());
    }

    /// Whether a sum was asked for and is not drawn.
    private boolean beside() {
        var asked =
                request.form()
                        .map(f -> f == PanelRequest.Form.STACKED || f == PanelRequest.Form.AREA)
                        .orElse(false);
        return asked && (kind == ChartKind.BARS || kind == ChartKind.LINE);
    }

    /// How the kind of chart marks a period: as a line, a column or a cell.
    private String mark() {
        return switch (kind) {
            case LINE, AREA -> "line";
            case STACKED, BARS -> "column";
            case HEATMAP -> "cell";
        };
    }

    private static boolean soft(Point point) {
        return point.amount().isPresent()
                && switch (point.status()) {
                    case APPROXIMATE, ESTIMATED -> true;
                    case REPORTED, REVISED, WITHHELD -> false;
                };
    }

    private static boolean hasHoles(Series series) {
        var points = series.points();
        for (var i = 1; i < points.size(); i++) {
            if (points.get(i)
                    .period()
                    .start()
                    .isAfter(points.get(i - 1).period().end().plusMonths(1))) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> incomplete(List<Point> points) {
        var count = points.stream().filter(p -> p.gap().isPresent()).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(phrases.text("chart.note.incomplete", count));
    }

    Formats formats() {
        return formats;
    }
}
