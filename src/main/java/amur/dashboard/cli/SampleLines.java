package amur.dashboard.cli;

import amur.chart.ChartKind;
import amur.chart.ChartSpec;
import amur.chart.ChartText;
import amur.chart.Events;
import amur.chart.Theme;
import amur.trade.Area;
import amur.trade.Commodity;
import amur.trade.Dataset;
import amur.trade.Flow;
import amur.trade.Measure;
import amur.trade.Period;
import amur.trade.Point;
import amur.trade.Series;
import amur.trade.SeriesKey;
import amur.trade.Status;
import amur.trade.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Six synthetic lines of eleven years of months, for measuring alone: nobody ever published
/// these.
final class SampleLines {

    private static final int MONTHS = 132;

    private static final List<Commodity> COMMODITIES =
            List.of(
                    Commodity.CRUDE_OIL,
                    Commodity.OIL_PRODUCTS,
                    Commodity.LNG,
                    Commodity.PIPELINE_GAS,
                    Commodity.COAL,
                    Commodity.ELECTRICITY);

    private SampleLines() {}

    static Dataset data() {
        return new Dataset(
                Unit.USD,
                IntStream.range(0, COMMODITIES.size()).mapToObj(SampleLines::series).toList());
    }

    private static Series series(int place) {
        var key =
                new SeriesKey(
                        Area.CHINA,
                        Area.RUSSIA,
                        Flow.IMPORT,
                        COMMODITIES.get(place),
                        Measure.VALUE);
        var first = Period.parse("2015-01");
        var points =
                IntStream.range(0, MONTHS)
                        .mapToObj(
                                month ->
                                        Point.of(
                                                new Period(first.start().plusMonths(month), 1),
                                                amount(place, month),
                                                Status.REPORTED,
                                                List.of()))
                        .toList();
        return new Series(key, Unit.USD, points);
    }

    private static BigDecimal amount(int place, int month) {
        var wave = 1 + 0.2 * Math.sin(month * 0.4 + place) + month * 0.004;
        return BigDecimal.valueOf(Math.round(5e9 / (place + 1) * wave));
    }

    static ChartSpec spec() {
        var text =
                new ChartText(
                        "Six synthetic lines of eleven years",
                        "Value in US dollars by month, 2015–2025, made up for measuring",
                        "",
                        "Source: none, these are samples",
                        "http://localhost/explore");
        var names = COMMODITIES.stream().map(Commodity::code).toList();
        return new ChartSpec(
                ChartKind.LINE, text, names, List.of(), Events.NONE, Locale.ENGLISH, Theme.LIGHT);
    }
}
