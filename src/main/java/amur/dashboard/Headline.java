package amur.dashboard;

import amur.chart.ChartKind;
import amur.shell.Formats;
import amur.shell.Phrases;
import amur.trade.Dataset;
import amur.trade.Point;
import amur.trade.Series;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The finding of a chart in a few words, from its data. It says what a reader would see first:
/// the largest of the latest amounts, or what moved most between two windows.
final class Headline {

    private final PanelRequest request;
    private final Dataset data;
    private final ChartKind kind;
    private final Labels labels;
    private final Formats formats;
    private final Phrases phrases;

    Headline(PanelRequest request, Dataset data, ChartKind kind, Labels labels, Formats formats) {
        this.request = request;
        this.data = data;
        this.kind = kind;
        this.labels = labels;
        this.formats = formats;
        this.phrases = formats.phrases();
    }

    String text() {
        return finding().orElseGet(() -> phrases.text("chart.empty"));
    }

    private Optional<String> finding() {
        return switch (kind) {
            case WATERFALL -> effects().or(this::bridge).or(this::largest);
            case DOTS -> change().or(this::largest);
            case HEATMAP -> heat();
            case MIRROR -> gap().or(this::largest);
            case LINE, AREA, STACKED, BARS, MULTIPLES, SANKEY -> largest();
        };
    }

    /// The latest amount of a series.
    static Optional<Point> last(Series series) {
        return series.points().stream().filter(p -> p.amount().isPresent()).reduce((a, b) -> b);
    }

    private Optional<String> largest() {
        return newest().stream().max(Comparator.comparing(this::weight)).map(this::level);
    }

    /// The series that reach to the latest period of all: an older amount is no match for a new.
    private List<Series> newest() {
        var known = data.series().stream().filter(s -> last(s).isPresent()).toList();
        var latest =
                known.stream()
                        .map(s -> last(s).orElseThrow().period().end())
                        .max(Comparator.naturalOrder());
        return known.stream()
                .filter(
                        s ->
                                latest.filter(last(s).orElseThrow().period().end()::equals)
                                        .isPresent())
                .toList();
    }

    /// What a reader would see first: the largest amount; of changes the largest either way.
    private BigDecimal weight(Series series) {
        return switch (request.measure()) {
            case GROWTH, CONTRIBUTION, DISCOUNT -> size(series).abs();
            default -> size(series);
        };
    }

    private static BigDecimal size(Series series) {
        return last(series).flatMap(Point::amount).orElseThrow();
    }

    /// Of the one series that a heat map draws.
    private Optional<String> heat() {
        return data.series().stream().filter(s -> last(s).isPresent()).findFirst().map(this::level);
    }

    private String level(Series series) {
        var last = last(series).orElseThrow();
        var amount = amount(last, series);
        var period = formats.period(last.period());
        var name = labels.of(series.key());
        var several = newest().size() > 1 && kind != ChartKind.HEATMAP;
        if (several && series.unit().dimension().additive()) {
            return phrases.text("chart.finding.lead", name, amount, period);
        }
        if (request.asks(PanelRequest.Form.PARTS)) {
            return phrases.text("chart.finding.part", name, amount, period);
        }
        return Growth.onTheYear(series, last)
                .map(
                        growth ->
                                phrases.text(
                                        "chart.finding.change",
                                        name,
                                        amount,
                                        period,
                                        formats.change(growth.percent())))
                .orElseGet(() -> phrases.text("chart.finding.level", name, amount, period));
    }

    /// With a sign where it is a change, and before it what is not firm.
    private String amount(Point point, Series series) {
        var amount = point.amount().orElseThrow();
        var words =
                switch (request.measure()) {
                    case GROWTH, DISCOUNT -> formats.change(amount);
                    case CONTRIBUTION -> formats.points(amount);
                    default -> formats.amount(point, series.unit());
                };
        return (Marking.soft(point) ? "≈ " : "") + words;
    }

    /// Of the series known in both windows, the one that is largest now.
    private Optional<String> change() {
        return complete().stream()
                .max(Comparator.comparing(Headline::size))
                .flatMap(series -> Growth.ofWindows(series).map(growth -> change(series, growth)));
    }

    private String change(Series series, Growth growth) {
        var after = series.points().getLast();
        return phrases.text(
                "chart.finding.against",
                labels.of(series.key()),
                amount(after, series),
                formats.period(after.period()),
                formats.change(growth.percent()),
                formats.period(growth.against()));
    }

    /// What moved most, and what all of them moved together.
    private Optional<String> bridge() {
        var complete = complete();
        var together =
                complete.stream().map(Headline::moved).reduce(BigDecimal.ZERO, BigDecimal::add);
        return complete.stream()
                .max(Comparator.comparing(series -> moved(series).abs()))
                .map(
                        series ->
                                phrases.text(
                                        complete.size() == 1
                                                ? "chart.finding.moved"
                                                : "chart.finding.bridge",
                                        labels.of(series.key()),
                                        formats.signed(moved(series), series.unit()),
                                        formats.signed(together, series.unit())));
    }

    /// Each effect with its amount, and the change of the sum that they make.
    private Optional<String> effects() {
        var effects =
                data.series().stream()
                        .filter(series -> series.key().measure().effect())
                        .map(s -> labels.of(s.key()) + " " + formats.signed(size(s), s.unit()))
                        .collect(Collectors.joining(", "));
        return complete().stream()
                .filter(series -> !series.key().measure().effect())
                .filter(series -> !effects.isEmpty())
                .map(s -> formats.signed(moved(s), s.unit()))
                .findFirst()
                .map(change -> phrases.text("chart.finding.effects", effects, change));
    }

    /// Of the latest period that both sides report, how far they are apart.
    private Optional<String> gap() {
        return data.series().stream()
                .flatMap(one -> mirror(one).flatMap(other -> apart(one, other)).stream())
                .max(Comparator.comparing(Apart::end))
                .map(this::gap);
    }

    private Optional<Series> mirror(Series one) {
        return data.series().stream()
                .filter(other -> other.key().equals(one.key().mirror()))
                .filter(other -> one.key().reporter().equals(request.reporter()))
                .findFirst();
    }

    /// The same period as both sides report it.
    private record Apart(Series series, Point own, Point mirror) {

        YearMonth end() {
            return own.period().end();
        }
    }

    private static Optional<Apart> apart(Series one, Series other) {
        return one.points().stream()
                .filter(own -> own.amount().isPresent())
                .flatMap(
                        own ->
                                other.points().stream()
                                        .filter(said -> said.period().equals(own.period()))
                                        .filter(said -> said.amount().isPresent())
                                        .map(said -> new Apart(one, own, said)))
                .max(Comparator.comparing(Apart::end));
    }

    private String gap(Apart apart) {
        var moved = apart.mirror.amount().orElseThrow().subtract(apart.own.amount().orElseThrow());
        var soft = Marking.soft(apart.own) || Marking.soft(apart.mirror);
        return phrases.text(
                moved.signum() < 0 ? "chart.finding.mirror.less" : "chart.finding.mirror.more",
                formats.commodity(apart.series.key()),
                formats.area(apart.series.key().partner()),
                (soft ? "≈ " : "") + formats.amount(moved.abs(), apart.series.unit()),
                formats.area(apart.series.key().reporter()),
                formats.period(apart.own.period()));
    }

    private List<Series> complete() {
        return data.series().stream()
                .filter(s -> s.points().stream().allMatch(p -> p.amount().isPresent()))
                .toList();
    }

    private static BigDecimal moved(Series series) {
        var before = series.points().getFirst().amount().orElseThrow();
        return size(series).subtract(before);
    }
}
