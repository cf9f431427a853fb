package amur.chart;

import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Dataset;
import amur.trade.Event;
import amur.trade.Flow;
import amur.trade.Gap;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Synthetic series for pictures; none of the numbers was ever published.
final class ChartSamples {

    static final Size ARTICLE = Size.of("article");

    private ChartSamples() {}

    static SeriesKey key(Commodity commodity, Measure measure) {
        return new SeriesKey(Area.CHINA, Area.RUSSIA, Flow.IMPORT, commodity, measure);
    }

    static Series series(Commodity commodity, Unit unit, Point... points) {
        var measure =
                Arrays.stream(Measure.values())
                        .filter(m -> m.accepts(unit))
                        .findFirst()
                        .orElseThrow();
        return new Series(key(commodity, measure), unit, List.of(points));
    }

    static Point point(String period, String amount) {
        return point(period, amount, Status.REPORTED);
    }

    static Point point(String period, String amount, Status status) {
        return Point.of(Period.parse(period), new BigDecimal(amount), status, List.of());
    }

    static Point gap(String period) {
        var missing = Period.parse(period);
        return Point.gap(missing, new Gap(Gap.Reason.WITHHELD, missing.each()), List.of());
    }

    /// Everything that can happen to a line: a span, a gap, a lone point, soft points.
    static Dataset tonnes() {
        return new Dataset(
                Unit.TONNE,
                List.of(
                        series(
                                Commodity.CRUDE_OIL,
                                Unit.TONNE,
                                point("2024-01/2024-02", "17800000"),
                                point("2024-03", "10810000"),
                                point("2024-04", "9260000"),
                                point("2024-05", "8900000"),
                                gap("2024-06"),
                                point("2024-07", "7500000"),
                                gap("2024-08"),
                                point("2024-09", "8700000"),
                                point("2024-10", "9800000")),
                        series(
                                Commodity.COAL,
                                Unit.TONNE,
                                point("2024-03", "6900000"),
                                point("2024-04", "7100000", Status.APPROXIMATE),
                                point("2024-05", "8000000"),
                                point("2024-06", "8700000"),
                                point("2024-09", "8300000", Status.ESTIMATED)),
                        series(
                                Commodity.LNG,
                                Unit.TONNE,
                                point("2024-01", "700000"),
                                point("2024-02", "650000"),
                                point("2024-10", "910000"))));
    }

    static List<String> tonnesLabels() {
        return List.of("Crude oil", "Coal", "LNG");
    }

    /// So many whole months of six commodities, in dollars.
    static Dataset dollars(int months) {
        var commodities =
                List.of(
                        Commodity.CRUDE_OIL,
                        Commodity.OIL_PRODUCTS,
                        Commodity.LNG,
                        Commodity.PIPELINE_GAS,
                        Commodity.COAL,
                        Commodity.ELECTRICITY);
        return new Dataset(
                Unit.USD,
                IntStream.range(0, commodities.size())
                        .mapToObj(i -> dollars(commodities.get(i), i, months))
                        .toList());
    }

    private static Series dollars(Commodity commodity, int place, int months) {
        var first = Period.parse("2015-01");
        var points =
                IntStream.range(0, months)
                        .mapToObj(
                                month ->
                                        Point.of(
                                                new Period(first.start().plusMonths(month), 1),
                                                dollars(place, month),
                                                Status.REPORTED,
                                                List.of()))
                        .toList();
        return new Series(key(commodity, Measure.VALUE), Unit.USD, points);
    }

    private static BigDecimal dollars(int place, int month) {
        var wave = 1 + 0.2 * StrictMath.sin(month * 0.4 + place) + month * 0.004;
        return BigDecimal.valueOf(Math.round(5e9 / (place + 1) * wave));
    }

    static List<String> dollarsLabels() {
        return List.of("Crude oil", "Oil products", "LNG", "Pipeline gas", "Coal", "Electricity");
    }

    /// Two windows of five commodities: a rise, a fall, one that stays, one of which a window is
    /// unknown, one of which both are.
    static Dataset windows() {
        return new Dataset(
                Unit.USD,
                List.of(
                        windows(Commodity.CRUDE_OIL, "20300000000", "31500000000"),
                        windows(Commodity.OIL_PRODUCTS, "2500000000", "2480000000"),
                        windows(Commodity.LNG, "1400000000", "2300000000"),
                        windows(Commodity.COAL, "4200000000", "3100000000"),
                        series(
                                Commodity.PIPELINE_GAS,
                                Unit.USD,
                                point("2021-03/2021-07", "900000000", Status.APPROXIMATE),
                                gap("2022-03/2022-07")),
                        series(
                                Commodity.ELECTRICITY,
                                Unit.USD,
                                gap("2021-03/2021-07"),
                                gap("2022-03/2022-07"))));
    }

    private static Series windows(Commodity commodity, String before, String after) {
        return series(
                commodity,
                Unit.USD,
                point("2021-03/2021-07", before),
                point("2022-03/2022-07", after));
    }

    static ChartSpec windowsSpec(ChartKind kind) {
        return new ChartSpec(
                kind,
                text(),
                List.of("Crude oil", "Oil products", "LNG", "Coal", "Pipeline gas", "Electricity"),
                List.of("+55 %", "−0.8 %", "+64 %", "−26 %", "3 of 5 months", "0 of 5 months"),
                Events.NONE,
                Locale.ENGLISH,
                Theme.LIGHT);
    }

    static ChartText text() {
        return new ChartText(
                "Russian crude to China settled near 9 Mt a month",
                "China’s imports from Russia, million tonnes a month, synthetic",
                "Gaps are months without a figure; a dashed bar is one figure for several months.",
                "Source: none, these are samples · data as of 23 Nov 2026",
                "https://amur.example/explore?commodity=crude_oil,coal,lng");
    }

    static ChartSpec spec(ChartKind kind, List<String> labels) {
        return spec(kind, labels, Events.NONE);
    }

    static ChartSpec spec(ChartKind kind, List<String> labels, Events events) {
        return new ChartSpec(kind, text(), labels, List.of(), events, Locale.ENGLISH, Theme.LIGHT);
    }

    static Events events(List<Event> all) {
        var spoken = all.stream().map(Event::words).collect(Collectors.joining("; "));
        return new Events("Announced, not measured", spoken, all);
    }

    static byte[] render(ChartKind kind, ImageFormat format, Size size) {
        return new ChartRenderer().render(spec(kind, tonnesLabels()), tonnes(), format, size);
    }

    static String svg(ChartSpec spec, Dataset data, Size size) {
        var bytes = new ChartRenderer().render(spec, data, ImageFormat.SVG, size);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
