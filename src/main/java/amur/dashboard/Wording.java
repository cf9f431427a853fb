package amur.dashboard;

import amur.analysis.Calculation;
import amur.analysis.Comparison;
import amur.chart.ChartKind;
import amur.chart.ChartText;
import amur.chart.Events;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.trade.Area;
import amur.trade.Dataset;
import amur.trade.Gap;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Source;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a chart: the finding as its headline, what is shown, what to mind, and who says
/// so.
final class Wording {

    private final PanelRequest request;
    private final Dataset data;
    private final ChartKind kind;
    private final Formats formats;
    private final Phrases phrases;
    private final Labels labels;

    Wording(PanelRequest request, Dataset data, ChartKind kind) {
        this.kind = kind;
        this.request = request;
        this.data = data;
        this.phrases = Phrases.of(request.language());
        this.formats = new Formats(phrases);
        this.labels = new Labels(data, formats);
    }

    Formats formats() {
        return formats;
    }

    /// @param remarks further notes, such as what was left out
    ChartText text(List<String> remarks, Map<String, Source> sources, String link) {
        var marks = new Marking(request, data, kind, labels, phrases).sentences();
        return new ChartText(
                request.title().orElseGet(this::finding),
                subtitle(),
                Stream.of(statements().stream(), marks.stream(), remarks.stream())
                        .flatMap(notes -> notes)
                        .collect(Collectors.joining(" ")),
                new Credits(data, sources, phrases).line(request.asof()),
                link);
    }

    private String finding() {
        return new Headline(request, data, kind, labels, formats).text();
    }

    /// The name of each series.
    List<String> labels() {
        return labels.all();
    }

    /// What stands beside each series: how its two windows differ, or why that is not known.
    List<String> words() {
        return request.comparesWindows()
                ? data.series().stream().map(this::change).toList()
                : List.of();
    }

    private String change(Series series) {
        return series.points().reversed().stream()
                .flatMap(point -> point.gap().map(gap -> lacking(gap, point)).stream())
                .findFirst()
                .or(() -> Growth.ofWindows(series).map(g -> formats.change(g.percent())))
                .orElseGet(() -> difference(series));
    }

    /// Of shares and indices, in points; of a base that is zero or less there is no percentage.
    private String difference(Series series) {
        var before = series.points().getFirst();
        var after = series.points().getLast();
        if (series.unit().dimension() == Unit.Dimension.RATIO) {
            return formats.points(amount(after).subtract(amount(before)));
        }
        var reason =
                Comparison.comparable(series.unit(), before, after)
                        ? Gap.Reason.ZERO_BASE
                        : Gap.Reason.OTHER_LENGTH;
        return formats.gap(new Gap(reason, List.of()), before.period());
    }

    /// Which window lacks what: `2025: 9 of 12 months`.
    private String lacking(Gap gap, Point point) {
        return phrases.text(
                "chart.lacking",
                formats.shortPeriod(point.period()),
                formats.gap(gap, point.period()));
    }

    private static BigDecimal amount(Point point) {
        return point.amount().orElseThrow();
    }

    /// The chart for those who do not see it: headline, subtitle, the latest amount of each
    /// series, and what was announced meanwhile.
    String description(String title, Events events) {
        var latest =
                data.series().stream()
                        .flatMap(s -> Headline.last(s).map(p -> spoken(s, p)).stream())
                        .collect(Collectors.joining("; "));
        return String.join(
                ". ",
                Stream.of(title, subtitle(), latest, events.spoken())
                        .filter(t -> !t.isEmpty())
                        .toList());
    }

    private String spoken(Series series, Point point) {
        return phrases.text(
                "chart.spoken",
                labels.of(series.key()),
                formats.amount(point, series.unit()),
                formats.period(point.period()));
    }

    private String subtitle() {
        if (data.series().isEmpty()) {
            return "";
        }
        var ratio = data.unit().dimension() == Unit.Dimension.RATIO ? ".ratio" : "";
        var trade = trade(data.series().getFirst().key());
        var unit = phrases.text("unit.long." + data.unit().code());
        if (request.comparesWindows()) {
            var windows = data.series().getFirst().points();
            return phrases.text(
                    "chart.subtitle.windows" + ratio,
                    trade,
                    measure(),
                    unit,
                    formats.period(windows.getLast().period()),
                    formats.period(windows.getFirst().period()));
        }
        var by = phrases.text("by." + request.by().code());
        var shown = phrases.text("chart.subtitle" + ratio, trade, measure(), unit, by);
        return years().map(years -> shown + ", " + years).orElse(shown);
    }

    /// Between two countries shares of settlement are stated of the trade in both directions.
    private String trade(SeriesKey key) {
        return bilateralSettlement()
                ? phrases.text(
                        "trade.both",
                        phrases.text("area." + key.reporter().code()),
                        phrases.text("area." + key.partner().code()))
                : formats.trade(key);
    }

    private Optional<String> statements() {
        return bilateralSettlement() && !data.isEmpty()
                ? Optional.of(phrases.text("chart.note.statements"))
                : Optional.empty();
    }

    private boolean bilateralSettlement() {
        return request.measure() == Calculation.SETTLEMENT && !request.partner().equals(Area.WORLD);
    }

    private String measure() {
        return phrases.text(
                request.asks(PanelRequest.Form.PARTS)
                        ? "measure.in.parts"
                        : request.asks(PanelRequest.Form.INDEX)
                                ? "measure.in.index." + request.measure().code()
                                : "measure.in." + request.measure().code());
    }

    /// The first and the last year with an amount.
    private Optional<String> years() {
        var first = edge(Period::start, Comparator.naturalOrder());
        var last = edge(Period::end, Comparator.reverseOrder());
        return first.flatMap(from -> last.map(to -> from.equals(to) ? "" + from : from + "–" + to));
    }

    private Optional<Integer> edge(Function<Period, YearMonth> end, Comparator<Integer> order) {
        return data.series().stream()
                .flatMap(s -> s.points().stream())
                .filter(p -> p.amount().isPresent())
                .map(p -> end.apply(p.period()).getYear())
                .min(order);
    }
}
