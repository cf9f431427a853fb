package amur.dashboard;

import amur.analysis.Calculation;
import amur.chart.ChartKind;
import amur.dashboard.PanelRequest.Form;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.trade.Dataset;
import amur.trade.Gap;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Explains every kind of mark that a picture holds, and what it leaves out.
record Marking(PanelRequest request, Dataset data, ChartKind kind, Labels labels, Phrases phrases) {

    /// So many periods are told one by one.
    private static final int NAMED = 6;

    List<String> sentences() {
        if (data.isEmpty()) {
            var parts =
                    request.asks(Form.PARTS) && !points().isEmpty()
                            || request.measure() == Calculation.CONCENTRATION;
            return List.of(phrases.text(parts ? "chart.note.no-parts" : "chart.note.empty"));
        }
        var keys = new ArrayList<String>();
        if (!request.comparesWindows()) {
            overTime(keys);
        }
        if (points().stream().anyMatch(p -> p.status() == Status.DERIVED)) {
            keys.add("chart.note.derived." + mark());
        } else if (points().stream().anyMatch(Marking::soft)) {
            keys.add("chart.note.soft." + mark());
        }
        if (beside()) {
            keys.add("chart.note.no-sum");
        }
        if (kind == ChartKind.MULTIPLES) {
            keys.add("chart.note.one-scale");
        }
        return Stream.of(
                        keys.stream().map(phrases::text),
                        mirror().stream(),
                        without().stream(),
                        incomplete().stream(),
                        oneWindow().stream(),
                        undrawn().stream())
                .flatMap(sentence -> sentence)
                .toList();
    }

    /// What the band is, and whether one side has fallen silent.
    private List<String> mirror() {
        if (kind != ChartKind.MIRROR) {
            return List.of();
        }
        var value = request.measure() == Calculation.VALUE;
        return List.of(
                phrases.text(value ? "chart.note.mirror.value" : "chart.note.mirror.quantity"),
                silence());
    }

    private String silence() {
        var other = formats().area(request.partner());
        return data.series().stream()
                .filter(s -> s.key().reporter().equals(request.partner()))
                .flatMap(s -> Headline.last(s).stream())
                .map(Point::period)
                .max(Comparator.comparing(Period::end))
                .map(last -> phrases.text("chart.note.mirror.to", other, formats().period(last)))
                .orElseGet(
                        () ->
                                phrases.find("chart.note.mirror.none." + request.partner())
                                        .orElseGet(
                                                () ->
                                                        phrases.text(
                                                                "chart.note.mirror.none", other)));
    }

    private List<Point> points() {
        return data.series().stream().flatMap(s -> s.points().stream()).toList();
    }

    private void overTime(List<String> keys) {
        if (kind != ChartKind.SANKEY && data.series().stream().anyMatch(Marking::hasHoles)) {
            keys.add("chart.note.holes." + mark());
        }
        if (kind != ChartKind.SANKEY && spans()) {
            keys.add("chart.note.spans." + mark());
        }
    }

    /// Whether a figure stands for several of the periods drawn; running sums overlap instead.
    private boolean spans() {
        var grid = points().stream().mapToInt(p -> p.period().months()).min().orElse(1);
        return switch (request.by()) {
            case YTD, ROLLING12 -> false;
            case MONTH, QUARTER, HALF, YEAR ->
                    points().stream().anyMatch(p -> p.period().months() > grid);
        };
    }

    /// Whether a sum was asked for and is not drawn.
    private boolean beside() {
        var asked = request.form().map(Form::adds).orElse(false);
        return asked
                && !Addends.sum(data.series())
                && switch (kind) {
                    case BARS, LINE, DOTS -> true;
                    default -> false;
                };
    }

    /// How the kind of chart marks a period: as a line, a column or a cell, or with a sign before
    /// its amount.
    private String mark() {
        return switch (kind) {
            case AREA -> Addends.sum(data.series()) && data.series().size() > 1 ? "area" : "line";
            case LINE, MIRROR, MULTIPLES -> "line";
            case STACKED, BARS -> "column";
            case HEATMAP -> "cell";
            case DOTS, WATERFALL -> "sign";
            case SANKEY -> "flow";
        };
    }

    static boolean soft(Point point) {
        return point.amount().isPresent()
                && switch (point.status()) {
                    case APPROXIMATE, DERIVED, ESTIMATED -> true;
                    case REPORTED, REVISED, WITHHELD -> false;
                };
    }

    private static boolean hasHoles(Series series) {
        var points = series.points();
        for (var i = 1; i < points.size(); i++) {
            var next = points.get(i - 1).period().end().plusMonths(1);
            if (points.get(i).period().start().isAfter(next)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> incomplete() {
        if (request.comparesWindows()) {
            return Optional.empty();
        }
        if (request.asks(Form.PARTS)) {
            return counted(p -> true).map(count -> phrases.text("chart.note.parts-missing", count));
        }
        return Optional.of(
                        Arrays.stream(Gap.Reason.values())
                                .flatMap(reason -> incomplete(reason).stream())
                                .collect(Collectors.joining(" ")))
                .filter(sentences -> !sentences.isEmpty());
    }

    private Optional<String> incomplete(Gap.Reason reason) {
        var key = "chart.note.incomplete." + reason.name().toLowerCase(Locale.ROOT);
        return counted(gap -> gap.reason() == reason).map(count -> phrases.text(key, count));
    }

    private Optional<Long> counted(Predicate<Gap> which) {
        var count = points().stream().flatMap(p -> p.gap().stream()).filter(which).count();
        return Optional.of(count).filter(some -> some > 0);
    }

    /// The parts that sums are without, period by period: a column that lacks one looks like a
    /// fall.
    private Optional<String> without() {
        var sums = kind == ChartKind.STACKED || kind == ChartKind.SANKEY;
        if (!sums || data.series().size() < 2 || request.measure() == Calculation.CONTRIBUTION) {
            return Optional.empty();
        }
        var lacking = periods().stream().filter(period -> !lacking(period).isEmpty()).toList();
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                lacking.size() > NAMED
                        ? phrases.text("chart.note.without.many", lacking.size(), periods().size())
                        : phrases.text(
                                "chart.note.without",
                                lacking.stream()
                                        .map(
                                                p ->
                                                        formats().period(p)
                                                                + " – "
                                                                + String.join(", ", lacking(p)))
                                        .collect(Collectors.joining("; "))));
    }

    private List<Period> periods() {
        return points().stream()
                .filter(p -> p.amount().isPresent())
                .map(Point::period)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> lacking(Period period) {
        return data.series().stream()
                .filter(
                        s ->
                                s.points().stream()
                                        .noneMatch(
                                                p ->
                                                        p.amount().isPresent()
                                                                && p.period().overlaps(period)))
                .map(s -> labels.of(s.key()))
                .toList();
    }

    private Formats formats() {
        return labels.formats();
    }

    /// The series that are known in one of the windows alone, and so in no sum.
    private Optional<String> oneWindow() {
        return kind == ChartKind.WATERFALL
                ? names(
                        "chart.note.one-window",
                        data.series().stream()
                                .filter(s -> s.points().stream().anyMatch(p -> p.gap().isPresent()))
                                .toList())
                : Optional.empty();
    }

    /// The series that a heat map has no room for.
    private Optional<String> undrawn() {
        return kind == ChartKind.HEATMAP
                ? names(
                        "chart.note.one-series",
                        data.series().stream()
                                .filter(s -> Headline.last(s).isPresent())
                                .skip(1)
                                .toList())
                : Optional.empty();
    }

    private Optional<String> names(String key, List<Series> series) {
        var names = series.stream().map(s -> labels.of(s.key())).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(phrases.text(key, names));
    }
}
